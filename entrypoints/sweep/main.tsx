import { render } from 'preact';
import { loadSettings } from '../../lib/extension/settings/settings-storage';
import { App } from './app';
import '../../lib/panel/panel.css';
import '../../lib/sweep/sweep.css';

const root = document.getElementById('sweep');
const settings = await loadSettings();
if (root) render(<App settings={settings} />, root);
