import rules from 'virtual:rule-titles';
import { render } from 'preact';
import { alwaysHosts, forgetHost } from '../../lib/extension/background/detectors';
import { hasSidePanel } from '../../lib/extension/background/side-panel';
import { changeSettings, loadSettings, watchSettings } from '../../lib/extension/settings/settings-storage';
import { SettingsPage } from '../../lib/panel/pages/settings-page';
import '../../lib/panel/panel.css';

const root = document.getElementById('settings');
const port = { change: changeSettings, watch: watchSettings, always: alwaysHosts, forget: forgetHost, hasSidePanel: hasSidePanel() };
if (root) render(<SettingsPage port={port} initial={await loadSettings()} rules={rules} />, root);
