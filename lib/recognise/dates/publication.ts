import type { Document } from '../../document/document';
import { normalise } from '../../document/normalise';
import type { Place } from '../../document/place';
import { readDate } from './dates';

/** When the page says it was published: PubDate, else its own line. */
export function findPublication(document: Document): { at: string | null; place: Place | null } {
  const { pubDate } = document.meta;
  const fromMeta = pubDate === null ? null : readDate(pubDate);
  const line = ownLine(document);
  if (fromMeta) return { at: fromMeta, place: line?.place ?? null };
  return line ?? { at: null, place: null };
}

function ownLine(document: Document): { at: string; place: Place } | null {
  for (const block of document.blocks) {
    if (block.kind === 'grid') {
      for (let index = 0; index < Math.min(block.cells.length, FIRST_CELLS); index++) {
        const cell = block.cells[index];
        const next = block.cells[index + 1];
        if (!cell || !next || cell.text.length < 4 || cell.text.length > 12 || !ONLY_LABEL.test(cell.text)) continue;
        const at = readDate(next.text);
        if (at) return { at, place: next.places[0] ?? block.place };
      }
      continue;
    }
    if (block.text.length > 300 || !mayHoldLabel(block.text)) continue;
    const text = normalise(block.text);
    const label = text.includes('日期') || text.includes('时间') ? LABEL.exec(text) : null;
    if (!label) continue;
    const at = readDate(text.slice(label.index, label.index + label[0].length + 40));
    if (at) return { at, place: block.place };
  }
  return null;
}

/** Asked of what is not normalised: no other character becomes one of these. */
const mayHoldLabel = (text: string) => text.includes('期') || text.includes('间');

const FIRST_CELLS = 80;
const LABEL = /(?:发布|公开|发文|发表|信息)(?:日期|时间)\s*[:：]?|(?<![\u3400-\u9fff])(?:时间|日期)\s*[:：]/;
const ONLY_LABEL = /^(?:发布|公开|发文|发表|信息)(?:日期|时间)[:：]?$/;
