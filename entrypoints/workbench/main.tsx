import { render } from 'preact';
import type { Settings } from '../../lib/extension/settings/settings';
import { loadSettings, watchSettings } from '../../lib/extension/settings/settings-storage';
import { App } from './app';
import '../../lib/panel/panel.css';
import '../../lib/panel/pages/pages.css';
import '../../lib/workbench/workbench.css';

const root = document.getElementById('workbench');
const draw = (settings: Settings) => root && render(<App settings={settings} />, root);
draw(await loadSettings());
watchSettings(draw, new AbortController().signal);
// Most of what is laid here is a PDF.
requestIdleCallback(
  () => void import('./pdf-engine').then(({ isTooOld, warmEngine }) => (isTooOld() ? null : warmEngine())).catch(() => {}),
);
