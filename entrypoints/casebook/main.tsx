import { render } from 'preact';
import { CasebookPage } from '../../lib/casebook/page';
import { loadSettings } from '../../lib/extension/settings/settings-storage';
import '../../lib/panel/panel.css';
import '../../lib/panel/pages/pages.css';
import '../../lib/workbench/workbench.css';
import './take.css';
import { casebookPort } from './port';

const root = document.getElementById('casebook');
const settings = await loadSettings();
if (root) render(<CasebookPage port={casebookPort} settings={settings} />, root);
