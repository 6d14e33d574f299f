import { makeElement } from '../dom/documents';
import { reportTitle } from '../papers/heading';
import { causeLead } from '../papers/single';
import type { Audit } from '../report/audit';
import { placeName } from '../report/told/names';
import { type Language, markStrings } from '../strings/marks';
import { paperStrings } from '../strings/papers';
import type { Sighting } from './marks/sight';
import { toneOf } from './marks/tone';

interface Spoken {
  readonly audit: Audit;
  readonly language: Language;
}

/** 打印批注: the list that follows the document on paper, with the numbers that the marks carry. */
export function writeNotes(list: HTMLElement, sightings: readonly Sighting[], { audit, language }: Spoken): void {
  const root = list.ownerDocument;
  const words = markStrings[language];
  const say = paperStrings[language];
  const make = (tag: string, text: string, className = '') => {
    const element = makeElement(root, tag);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const items = sightings.map(({ mark }) => {
    const { finding } = mark;
    const item = makeElement(root, 'li');
    const place = placeName(audit.report, finding);
    item.append(
      make('b', `${mark.index + 1}`),
      make('span', `${words.tone[toneOf(finding)]}${place ? ` · ${place}` : ''}`, 'head'),
      make('span', finding.message[language], 'said'),
    );
    const cause = causeLead(audit, finding, say, language);
    if (cause) item.append(make('span', cause, 'said'));
    if (finding.formula) item.append(make('span', finding.formula[language], 'said'));
    item.append(make('span', `${words.basis} ${finding.basis}`, 'said'));
    return item;
  });
  const ol = makeElement(root, 'ol');
  ol.append(...items);
  list.lang = language === 'zh' ? 'zh-CN' : 'en';
  list.replaceChildren(make('h2', words.notesTitle), ...aboutReport(), ol);

  /** Whose report, where it was read and when: paper travels without its page. */
  function aboutReport(): HTMLElement[] {
    const { url, capturedAt } = audit.source;
    const lines = [reportTitle(audit, say, language), url ?? '', capturedAt.slice(0, 10)];
    return lines.map((line) => make('p', line));
  }
}
