import type { Block, Link, Paragraph } from '../document/document';
import type { Grid } from '../document/grid';
import { squeeze } from '../document/normalise';
import { partsOfName } from '../document/page-name';
import { rememberLatest } from '../document/remember';
import { CORRECTION_FILE, maySayStatus, STATUS, withoutChoices } from '../document/status-words';
import type { Prose } from '../report/report';
import type { AsPrinted } from '../tables/printed/as-printed';

/**
 * Lines of the page right above the report and right below its end that may say what became of it: a banner, a stamp, a field of the box
 * with the file's number, the page's own name. Page furniture, links and what is not shown are left out; a menu may well name what was repealed.
 */
export function linesAround({ document: { blocks, links, meta }, tables }: AsPrinted, prose: readonly Prose[]): Paragraph[] {
  const { first, last } = extentOf(blocks, tables, prose);
  if (first > last) return [];
  const isOurs = (line: Paragraph) => mayBeOurs(line) && (SELF.test(line.text) || !isLink(line.text, links));
  const near = (from: number, step: 1 | -1) => {
    const lines: Paragraph[] = [];
    if (!saysStatus(blocks, from, step)) return lines;
    for (let at = from, block = blocks[at]; block && lines.length < NEAR; at += step, block = blocks[at])
      for (const line of block.kind === 'grid' ? fieldsOf(block) : [block]) if (isOurs(line)) lines.push(line);
    return lines.slice(0, NEAR);
  };
  const place = blocks[first]?.place;
  return [
    place ? partsOfName(meta.title ?? '').map((part) => lineOf(part, place)) : [],
    near(first - 1, -1).reverse(),
    linesWithin(blocks.slice(first, last + 1), prose),
    near(last + 1, 1),
  ]
    .flatMap((lines) => (lines.length === 0 ? lines : withoutChoices(joined(lines), ({ text }) => text)))
    .filter(({ text, unshown }) => !unshown && maySayStatus(text));
}

/** The first and the last block of the report, of its text and its tables; none where there is neither. */
function extentOf(blocks: readonly Block[], tables: AsPrinted['tables'], prose: readonly Prose[]) {
  const [from, to] = [prose[0], prose.at(-1)];
  let first = from ? blocks.indexOf(from.paragraph) : Number.POSITIVE_INFINITY;
  let last = to ? blocks.lastIndexOf(to.paragraph) : Number.NEGATIVE_INFINITY;
  for (const table of tables)
    table.blocks.forEach((at) => {
      first = Math.min(first, at);
      last = Math.max(last, at);
    });
  return { first, last };
}

/** In a menu or a link between its tables; `prose` are those of the blocks, in their order, that are its own text. */
function linesWithin(blocks: readonly Block[], prose: readonly Prose[]): Paragraph[] {
  const found: Paragraph[] = [];
  let nth = 0;
  for (const block of blocks) {
    if (prose[nth]?.paragraph === block) nth++;
    else if (block.kind === 'paragraph' && !block.hidden && SELF.test(block.text)) found.push(block);
  }
  return found;
}

const mayBeOurs = ({ hidden, furniture, text }: Paragraph) => !hidden && (!furniture || SELF.test(text));

/** Whether any block from here on has a word of it: else there is nothing to be kept, and no link to be known. */
function saysStatus(blocks: readonly Block[], from: number, step: 1 | -1): boolean {
  for (let at = from, block = blocks[at]; block; at += step, block = blocks[at])
    if (block.kind === 'grid' ? block.cells.some(({ text }) => STATUS.test(text)) : mayBeOurs(block) && STATUS.test(block.text))
      return true;
  return false;
}

/** A label and its value, each in a cell of its own. */
function fieldsOf(grid: Grid): Paragraph[] {
  const found: Paragraph[] = [];
  grid.cells.forEach((cell, nth) => {
    const next = grid.cells[nth + 1];
    const place = next?.row === cell.row ? next.places[0] : undefined;
    if (next && place && FIELD.test(cell.text)) found.push(lineOf(`${cell.text}：${next.text}`, place));
  });
  return found;
}

/** The same, each in a line of its own. */
function joined(lines: readonly Paragraph[]): Paragraph[] {
  return lines.map((line, nth) => {
    const label = lines[nth - 1]?.text ?? '';
    return FIELD.test(label) ? lineOf(`${label}：${line.text}`, line.place) : line;
  });
}

const lineOf = (text: string, place: Paragraph['place']): Paragraph => ({
  kind: 'paragraph',
  text: text.replace(/[:：]{2,}/, '：'),
  place,
  heading: null,
  furniture: false,
});

/** Of neighbours too: 上一篇：…（已废止）. */
function isLink(text: string, links: readonly Link[]): boolean {
  return textsOfLinks(links).has(squeeze(text)) || /^[上下]一?[篇条页]/.test(text);
}

const textsOfLinks = rememberLatest((links: readonly Link[]): ReadonlySet<string> => new Set(links.map(({ text }) => squeeze(text))));

/** What speaks of this report itself may stand in any part of the page, and lead to the one that took its place; a file that corrects it is a link. */
const SELF = new RegExp(`^[【[（(]?本(?:报告|年报|年度|文|页|稿|信息)|${CORRECTION_FILE}`);
const FIELD = /^[^。，,]{0,6}(?:有\s{0,3}效(?:\s{0,3}性)?|效\s{0,3}力|状\s{0,3}态|时\s{0,3}效(?:\s{0,3}性)?)[:：\s]*$/;
/** Lines on either side. */
const NEAR = 20;
