import { render } from 'preact';
import { loadSettings } from '../../lib/extension/settings-storage';
import { App } from './app';
import '../../lib/panel/panel.css';
import '../../lib/panel/pages.css';
import '../../lib/workbench/workbench.css';

const root = document.getElementById('workbench');
const settings = await loadSettings();
if (root) render(<App settings={settings} />, root);
// Most of what is laid here is a PDF.
requestIdleCallback(
  () => void import('./pdf-engine').then(({ isTooOld, warmEngine }) => (isTooOld() ? null : warmEngine())).catch(() => {}),
);
