import type { Block, Link, Paragraph } from '../document/document';
import type { Grid } from '../document/grid';
import { squeeze } from '../document/normalise';
import { rememberFor } from '../document/remember';
import { maySayStatus, withoutChoices } from '../document/status-words';
import type { Prose } from '../report/report';
import type { AsPrinted } from '../tables/as-printed';

/**
 * Lines of the page right above the report and right below its end that may say what became of it: a banner, a stamp, a field of the box
 * with the file's number. Page furniture, links and what is not shown are left out; a menu may well name what was repealed.
 */
export function linesAround({ document: { blocks, links }, tables }: AsPrinted, prose: readonly Prose[]): Paragraph[] {
  const own = new Set<Block>(prose.map(({ paragraph }) => paragraph));
  const isOwn = (block: Block, at: number) => own.has(block) || tables.some((one) => one.blocks.has(at));
  const first = blocks.findIndex(isOwn);
  const last = blocks.findLastIndex(isOwn);
  if (first < 0) return [];
  const isOurs = (line: Paragraph) => !line.hidden && (SELF.test(line.text) || !(line.furniture || isLink(line.text, links)));
  const near = (from: number, step: 1 | -1) => {
    const lines: Paragraph[] = [];
    for (let at = from, block = blocks[at]; block && lines.length < NEAR; at += step, block = blocks[at])
      for (const line of block.kind === 'grid' ? fieldsOf(block) : [block]) if (isOurs(line)) lines.push(line);
    return lines.slice(0, NEAR);
  };
  // In a menu or a link between its tables.
  const inside = blocks
    .slice(first, last + 1)
    .filter((block): block is Paragraph => block.kind === 'paragraph' && !block.hidden && !own.has(block) && SELF.test(block.text));
  return [near(first - 1, -1).reverse(), inside, near(last + 1, 1)]
    .flatMap((lines) => withoutChoices(joined(lines), ({ text }) => text))
    .filter(({ text, unshown }) => !unshown && maySayStatus(text));
}

/** A label and its value, each in a cell of its own. */
function fieldsOf(grid: Grid): Paragraph[] {
  return grid.cells.flatMap((cell, nth): Paragraph[] => {
    const next = grid.cells[nth + 1];
    const place = next?.row === cell.row ? next.places[0] : undefined;
    return next && place && FIELD.test(cell.text) ? [lineOf(`${cell.text}：${next.text}`, place)] : [];
  });
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

const textsOfLinks = rememberFor((links: readonly Link[]): ReadonlySet<string> => new Set(links.map(({ text }) => squeeze(text))));

/** What speaks of this report itself may stand in any part of the page, and lead to the one that took its place. */
const SELF = /^[【[（(]?本(?:报告|年报|年度|文|页|稿|信息)/;
const FIELD = /^[^。，,]{0,6}(?:有\s{0,3}效(?:\s{0,3}性)?|效\s{0,3}力|状\s{0,3}态|时\s{0,3}效(?:\s{0,3}性)?)[:：\s]*$/;
/** Lines on either side. */
const NEAR = 20;
