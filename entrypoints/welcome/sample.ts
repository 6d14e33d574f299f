import { livePage } from '../../lib/overlay';
import { readDom } from '../../lib/sources/dom';
import type { Language } from '../../lib/strings';
import { drawSheet } from '../../lib/workbench/sheet/sheet';
import page from '../demo/index.html?raw';
import { showSample } from '../demo/show-sample';

/** The sample report as a clean page inside the first page, with its marks. */
export function sampleIn(box: HTMLElement, language: Language) {
  const source = new DOMParser().parseFromString(page, 'text/html');
  source.querySelector('.bar')?.remove();
  const { document: sample } = readDom(source, { name: null, url: null });
  // Under the page's own headings.
  const sheet = drawSheet(document, sample, { headingsFrom: 3 });
  box.replaceChildren(sheet.element);
  return showSample(sample, livePage(document, sheet.locate), { language, firstRun: false, saysResult: false });
}
