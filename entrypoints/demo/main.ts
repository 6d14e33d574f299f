import { loadSettings } from '../../lib/extension/settings/settings-storage';
import { livePage } from '../../lib/overlay';
import { readDom } from '../../lib/sources/dom';
import { showSample } from './show-sample';

const [{ language }, reading] = [await loadSettings(), readDom(document, { name: null, url: null })];
const overlay = showSample(reading.document, livePage(document, reading.locate), { language, firstRun: true, saysResult: true });
for (const [id, step] of [
  ['next', () => overlay.next()],
  ['previous', () => overlay.previous()],
] as const)
  document.getElementById(id)?.addEventListener('click', step);
