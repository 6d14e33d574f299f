import type { Block, Paragraph } from '../../document/document';
import { narrow } from '../../document/place';
import { rememberFor } from '../../document/remember';
import type { SectionTitle } from '../../report/edition';
import { readHeading } from './outline';

/**
 * Headings that ran into the paragraph before or behind them (`…联系。一、总体情况（一）主动公开…`) put on lines of their own: only those of
 * sections that have none elsewhere, numbered and worded as the form says. A sentence that lists the parts of the report is left whole.
 */
export function cutRunInHeadings(blocks: readonly Block[], sections: readonly SectionTitle[]): readonly Block[] {
  const holding = new Set(blocks.filter((block) => block.kind === 'paragraph' && !block.furniture && runsIn(block.text, sections)));
  if (holding.size === 0) return blocks;
  const standing = new Set<number>();
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' || block.furniture || block.text.length > LONGEST_HEADING) return;
    const own = readHeading(block, index, sections);
    if (own && own.level === 'top') standing.add(own.section.number);
  });
  return blocks.flatMap((block) => (block.kind === 'paragraph' && holding.has(block) ? cut(block, sections, standing) : [block]));
}

/** Whether a paragraph holds a heading, and not it alone. */
function runsIn(text: string, sections: readonly SectionTitle[]): boolean {
  return headingsIn(text, sections).some(({ start, end }) => start > 0 || end < text.length);
}

/** A heading with some text behind it is still read as one. */
const LONGEST_HEADING = 400;

interface Found {
  readonly section: number;
  readonly start: number;
  readonly end: number;
}

function cut(paragraph: Paragraph, sections: readonly SectionTitle[], standing: ReadonlySet<number>): Paragraph[] {
  const all = headingsIn(paragraph.text, sections);
  const isList = all.some(({ end }, nth) => {
    const next = all[nth + 1];
    return next !== undefined && next.start - end <= LIST_GAP;
  });
  const found = isList ? [] : all.filter(({ section }) => !standing.has(section));
  const edges = [...new Set([0, ...found.flatMap(({ start, end }) => [start, end]), paragraph.text.length])];
  if (edges.length < 3) return [paragraph];
  return edges.slice(0, -1).flatMap((start, nth) => {
    const text = paragraph.text.slice(start, edges[nth + 1]);
    const shown = text.trim();
    const from = start + text.length - text.trimStart().length;
    return shown === '' ? [] : [{ ...paragraph, text: shown, place: narrow(paragraph.place, from, from + shown.length) }];
  });
}

/** `一、总体情况；二、…`: parts that are only named. */
const LIST_GAP = 2;

/** With its own number, not quoted and none of a list in a sentence; of two wordings the longer. */
function headingsIn(text: string, sections: readonly SectionTitle[]): Found[] {
  const found: Found[] = [];
  if (!isNumbered(text)) return found;
  NUMBERED.lastIndex = 0;
  for (let match = NUMBERED.exec(text); match !== null; match = NUMBERED.exec(text)) {
    const { index } = match;
    if (index > 0 && BEFORE.includes(text.charAt(index - 1))) continue;
    const section = ORDINALS.indexOf(text.charAt(index)) + 1;
    const from = NUMBERED.lastIndex;
    const wording = wordingsOf(sections).find((one) => one.section === section && text.startsWith(one.wording, from))?.wording;
    if (wording === undefined) continue;
    NUMBERED.lastIndex = from + wording.length;
    found.push({ section, start: index, end: NUMBERED.lastIndex });
  }
  return found;
}

/** Whether a number stands before some mark of numbering: prose has the marks alone, and a search for them is quicker than the expression. */
function isNumbered(text: string): boolean {
  for (const mark of MARKS)
    for (let at = text.indexOf(mark, 1); at > 0; at = text.indexOf(mark, at + 1)) if (ORDINALS.includes(text.charAt(at - 1))) return true;
  return false;
}

const MARKS = ['、', '.', '．'];
const ORDINALS = '一二三四五六七八九十';
const NUMBERED = /[一二三四五六七八九十][、.．]\s?/g;
/** Quoted, or spoken of. */
const BEFORE = '“‘《〈「"\'（(、，,由和与及见在对按第的';

/** Each section's wordings, the longest first. */
const wordingsOf = rememberFor((sections: readonly SectionTitle[]): readonly { readonly section: number; readonly wording: string }[] =>
  sections.flatMap(({ number, title, variants }) =>
    [title, ...variants.map(({ label }) => label)].sort((a, b) => b.length - a.length).map((wording) => ({ section: number, wording })),
  ),
);
