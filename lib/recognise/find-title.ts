import type { Document, Link, Paragraph } from '../document/document';
import { squeeze } from '../document/normalise';
import { rememberFor } from '../document/remember';
import { statute as ours } from '../statute';
import type { Statute } from '../statute/statute';
import { mayBeTitle, parseTitle, type Title } from './title';

/**
 * The report's title: the printed line (or two or three lines) that reads `…年…信息公开…年度报告`, else metadata.
 * Among several those that name both body and year come first, of them what the metadata announce, then headings, then what is no link
 * to another page's report; then the first.
 */
export function findTitle(document: Document, statute: Statute = ours): Title | null {
  const announced = [document.meta.articleTitle, document.meta.title].flatMap((text) => {
    const title = text === null ? null : parseTitle(text, null, false, statute);
    return title ? [title] : [];
  });
  const best = bestOf(printedTitles(document, statute), document, announced);
  return best ? complete(best, announced) : (announced[0] ?? null);
}

/** A title without a year or body may find them in the metadata's title. */
function complete(title: Title, [announced]: readonly Title[]): Title {
  if (!announced || (title.year !== null && title.issuer !== null)) return title;
  return { ...title, year: title.year ?? announced.year, issuer: title.issuer ?? announced.issuer };
}

interface Printed {
  readonly title: Title;
  readonly line: Paragraph | null;
}

function bestOf(printed: readonly Printed[], document: Document, announced: readonly Title[]): Title | null {
  if (printed.length < 2) return printed[0]?.title ?? null;
  const links = linkTexts(document.links);
  const worth = ({ title, line }: Printed): number =>
    (title.issuer !== null && title.year !== null ? 32 : title.year !== null ? 16 : 0) +
    (announced.some((one) => one.year !== null && one.year === title.year && one.issuer === title.issuer) ? 8 : 0) +
    (line !== null && line.heading !== null ? 4 : 0) +
    (line === null || !line.furniture ? 2 : 0) +
    (line === null || !links.has(squeeze(line.text)) ? 1 : 0);
  let [best, most] = [printed[0], 0];
  for (const one of printed) {
    const own = worth(one);
    if (own > most) [best, most] = [one, own];
  }
  return best?.title ?? null;
}

/** Made once for all the reports of a page. */
const linkTexts = rememberFor(
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
      for (const { state, text, places } of block.cells.slice(0, FIRST_CELLS)) {
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
