import type { Paragraph } from '../../document/document';
import { type LabelKey, labelKey } from '../../statute/label';
import type { Lexicon } from '../../statute/lexicon';
import { isBeginning } from './label-lines';
import { cellKind, type ObservedCell } from './observed-row';

/** What stands on one line: one cell, or the label and values of a line such as `行政许可 97`. `text` is normalised. */
export function cellsOf({ text: raw, place, recognised }: Paragraph, text: string, lexicon: Lexicon): ObservedCell[] {
  const cell = (one: string, normalised: string): ObservedCell => {
    const kind = cellKind(normalised);
    return {
      raw: one,
      text: normalised,
      kind,
      said: kind === 'label' ? labelKey(normalised) : null,
      place,
      cell: null,
      // What was recognised outside of a cell cannot be compared with one.
      confidence: recognised ? 0 : 1,
      span: 1,
      across: -1,
    };
  };
  const labels = text.includes(' ') && text.length <= LONGEST_LABELS ? labelsIn(text, lexicon) : null;
  if (labels && labels.length > 1 && isGroup(labels[0] ?? '', lexicon)) return labels.map((part) => cell(part, part));
  // No figure and no dash: the line is one cell.
  if (!VALUE.test(text)) return [cell(raw, text)];
  const [, column, value] = COLUMN_AND_VALUE.exec(text) ?? [];
  if (column && value && isColumn(labelKey(column), lexicon)) return [column, value].map((part) => cell(part, part));
  const row = VALUE_ENDS.includes(text.charAt(text.length - 1)) ? LABEL_AND_VALUES.exec(text) : null;
  if (row?.[1] !== undefined && row[2] !== undefined) {
    const values = row[2].split(' ');
    const labels = labelsIn(row[1], lexicon) ?? (values.length >= WHOLE_ROW || isFirstLine(row[1], lexicon) ? partsOf(row[1]) : null);
    const together =
      labels && values.length === 1 && !text.includes(` ${row[2]}`) ? togetherIn(row[2], labels.at(-1) ?? '', lexicon) : null;
    if (labels) return [...labels, ...(together ?? values)].map((part) => cell(part, part));
  }
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

/**
 * Figures that ran together behind their label, `规章000`: one of each cell where all are nought, else digits of nobody knows which figures. Null
 * where they are no more than one figure.
 */
function togetherIn(figures: string, label: string, { items }: Lexicon): string[] | null {
  const slots = items.get(labelKey(label).key)?.[0]?.item.slots ?? [];
  if (slots.length < 2 || figures.length < 2 || !/^\d[\d.,]*$/.test(figures)) return null;
  const isNought = /^0+$/.test(figures) && figures.length === slots.length;
  return slots.map(() => (isNought ? '0' : [...figures].join(' ')));
}

/** `总计`, and not `(七)总计`, which is a row's. */
const isColumn = ({ key, ordinal }: LabelKey, { captions, items }: Lexicon) => captions.has(key) && (ordinal === null || !items.has(key));

const isGroup = (text: string, { captions, items }: Lexicon) => captions.has(labelKey(text).key) || items.has(labelKey(text).key);

/** A group's label and the longest of a line item. */
const LONGEST_LABELS = 60;

/** So many figures at a line's end are a row's values, whatever stands before them: a line of its label, or a damaged one. */
const WHOLE_ROW = 5;

function isFirstLine(text: string, lexicon: Lexicon): boolean {
  return text.length >= 4 && !text.includes(' ') && isBeginning(text, lexicon);
}

/** What is left of the groups' labels, and the numbered label behind it: `办 不予 2.其他法律行政法规禁止`. */
function partsOf(text: string): string[] {
  const at = text.search(/ (?=(?:\d{1,2}[.、]|\([一二三四五六七]\)|[一二三四]、)\S)/);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** What a line of values may end with. */
const VALUE_ENDS = '0123456789,.元件-/—';
const VALUE = /[\d/—-]/;
const LABEL_AND_VALUES =
  /^(.{0,200}[\u3400-\u9fff)”"]) ?((?:[+-]?\d[\d,.]*(?:万元|元|件)?|[-/—]+)(?: (?:[+-]?\d[\d,.]*(?:万元|元|件)?|[-/—]+))*)$/;
/** `自然人：3`: a column's word with its value. */
const COLUMN_AND_VALUE = /^([\u3400-\u9fff()/:]{2,20}) ?(\d[\d.]{0,9})件?$/;
const VALUES = /^[+-]?\d[\d,.]*(?: [+-]?\d[\d,.]*)+(?:万元|元|件)?$/;
