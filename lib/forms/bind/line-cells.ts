import type { Paragraph } from '../../document/document';
import { labelKey } from '../label';
import type { Lexicon } from '../lexicon';
import { cellKind, type ObservedCell } from './observed-row';

/** What stands on one line: one cell, or the label and values of a line such as `行政许可 97`. `text` is normalised. */
export function cellsOf({ text: raw, place }: Paragraph, text: string, lexicon: Lexicon): ObservedCell[] {
  const cell = (one: string, normalised: string): ObservedCell => ({
    raw: one,
    text: normalised,
    kind: cellKind(normalised),
    place,
    cell: null,
    confidence: 1,
    span: 1,
    across: -1,
  });
  const row = LABEL_AND_VALUES.exec(text);
  const labels = row?.[1] === undefined ? null : labelsIn(row[1], lexicon);
  if (labels && row?.[2] !== undefined) return [...labels, ...row[2].split(' ')].map((part) => cell(part, part));
  if (VALUES.test(text)) return text.split(' ').map((value) => cell(value, value));
  return [cell(raw, text)];
}

/** A line item's label, behind those of its groups or not: `三、本年度办理结果 （一）予以公开`. */
function labelsIn(text: string, { items }: Lexicon): string[] | null {
  for (let at = -1; at < text.length; at = text.indexOf(' ', at + 1)) {
    const label = text.slice(at + 1);
    if (items.has(labelKey(label).key)) return at < 0 ? [label] : [text.slice(0, at), label];
    if (text.indexOf(' ', at + 1) < 0) return null;
  }
  return null;
}

const LABEL_AND_VALUES = /^(.*[\u3400-\u9fff)”"]) ?((?:[+-]?\d[\d,.]*(?:万元|元|件)?|[-/—])(?: (?:[+-]?\d[\d,.]*(?:万元|元|件)?|[-/—]))*)$/;
const VALUES = /^[+-]?\d[\d,.]*(?: [+-]?\d[\d,.]*)+$/;
