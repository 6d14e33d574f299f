import type { Document, Link, Paragraph } from '../../document/document';
import type { GridCell } from '../../document/grid';
import { squeeze } from '../../document/normalise';
import { rememberLatest } from '../../document/remember';
import { statute as ours } from '../../statute';
import type { Statute } from '../../statute/statute';
import { mayBeTitle, parseTitle, type Title } from './title';

/**
 * The report's title: the printed line (or two or three lines) that reads `…年…信息公开…年度报告`, else metadata.
 * Among several those that name both body and year come first, of them what the metadata announce, then headings, then what is no link
 * to another page's report; then the first.
 */
export function findTitle(document: Document, statute: Statute = ours): Title | null {
  const best = bestOf(printedTitles(document, statute), document, statute);
  if (best && best.year !== null && best.issuer !== null) return best;
  const [announced] = announcedIn(document, statute);
  if (!best || !announced) return best ?? announced ?? null;
  // A title without a year or body may find them in the metadata's title.
  return { ...best, year: best.year ?? announced.year, issuer: best.issuer ?? announced.issuer };
}

/** What the metadata announce: asked where the printed titles leave something open. */
function announcedIn({ meta }: Document, statute: Statute): Title[] {
  return [meta.articleTitle, meta.title].flatMap((text) => {
    const title = text === null ? null : parseTitle(text, null, false, statute);
    return title ? [title] : [];
  });
}

interface Printed {
  readonly title: Title;
  readonly line: Paragraph | null;
}

function bestOf(printed: readonly Printed[], document: Document, statute: Statute): Title | null {
  const [first] = printed;
  if (!first || printed.length < 2) return first?.title ?? null;
  const { year, issuer } = first.title;
  const isOne = printed.every(({ title }) => title.year === year && title.issuer === issuer);
  const announced = isOne ? [] : announcedIn(document, statute);
  const links = linkTexts(document.links);
  const worth = ({ title, line }: Printed): number =>
    (title.issuer !== null && title.year !== null ? 32 : title.year !== null ? 16 : 0) +
    (announced.some((one) => one.year !== null && one.year === title.year && one.issuer === title.issuer) ? 8 : 0) +
    (line !== null && line.heading !== null ? 4 : 0) +
    (line === null || !line.furniture ? 2 : 0) +
    (line === null || !links.has(squeeze(line.text)) ? 1 : 0);
  let [best, most] = [first, 0];
  for (const one of printed) {
    const own = worth(one);
    if (own > most) [best, most] = [one, own];
  }
  return best.title;
}

/** Made once for all the reports of a page. */
const linkTexts = rememberLatest(
  (links: readonly Link[]): ReadonlySet<string> => new Set(links.flatMap(({ text }) => (text.includes('报') ? [squeeze(text)] : []))),
);

/** Where a title is looked for: this many paragraphs into the document at most, before the prose of a report begins. */
const DEPTH = 400;
const FIRST_CELLS = 60;
const LONGEST_CELL = 60;

function printedTitles(document: Document, statute: Statute): Printed[] {
  const titles: Printed[] = [];
  let previous: Paragraph | null = null;
  let seen = 0;
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') {
      const most = Math.min(block.cells.length, FIRST_CELLS);
      for (let nth = 0; nth < most; nth++) {
        const { state, text, places } = block.cells[nth] as GridCell;
        const title = state === 'text' && text.length < LONGEST_CELL ? parseTitle(text, places[0] ?? null, true, statute) : null;
        if (title) titles.push({ title, line: null });
      }
      continue;
    }
    if (seen++ > DEPTH) break;
    if (block.text.length > 90) {
      previous = null;
      continue;
    }
    const title = titleAt(block, previous, statute);
    if (title) titles.push({ title, line: block });
    previous = block;
  }
  return titles;
}

/** A line's title, with the line above it where the line alone names no body. */
function titleAt(line: Paragraph, previous: Paragraph | null, statute: Statute): Title | null {
  if (!mayBeTitle(statute, previous?.text ?? '', line.text)) return null;
  const alone = parseTitle(line.text, line.place, true, statute);
  if (!previous || (alone && alone.issuer !== null)) return alone;
  return parseTitle(`${previous.text}${line.text}`, previous.place, true, statute) ?? alone;
}
