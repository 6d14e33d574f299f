import type { Place } from '../../document/place';
import type { LineItem, Slot, TableForm } from '../../report/edition';
import type { ForeignGrid, Report } from '../../report/report';
import { says } from '../../slips/match/said';
import table from '../../slips/said/table-elsewhere';
import { keyOf } from '../../statute/label';

/** A figure of a small table in the text whose row and column together name a cell of the form. */
export interface ToldCell {
  readonly at: string;
  readonly said: string;
  /** What the form's table is called, and what it has there, in each of its readings. */
  readonly form: string;
  readonly admitted: readonly number[];
  readonly figure: { readonly text: string; readonly place: Place };
}

type Cell = ForeignGrid['cells'][number];

/** Columns of years, applicants by rows or by columns, a part of the form's own rows, its rows in few words, cases by their kind. */
export function toldCells(report: Report, { grid, cells, before }: ForeignGrid): ToldCell[] {
  // Whole tables are compared as copies.
  if (cells.length > MOST_CELLS) return [];
  const words = cells.filter(({ text }) => !FIGURE.test(text) || YEAR.test(text));
  const hasYears = words.some(({ text }) => YEAR.test(text));
  const year = hasYears ? null : CAPTION_YEAR.exec(before?.text ?? '')?.[0];
  if (year && Number(year.slice(-4)) !== report.year) return [];
  if (cells.length - words.length > MOST_FIGURES || isOfOtherTime(report, before?.text ?? '', words)) return [];
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const isOfRequests = words.some(({ text }) => says(table.received, text.replace(UNIT, '')));
  const hasWhole = hasYears || words.some(({ text }) => PERIOD.test(text)) || areOwnUnits([...rows.values()]);
  const headAt = (figure: Cell) => words.findLast(({ row, column }) => column === figure.column && row < figure.row)?.text ?? '';
  return [...rows.values()].flatMap((line) => {
    const figures = line.filter((cell) => !words.includes(cell));
    const lead = line.find((cell) => words.includes(cell) && cell.column < (figures[0]?.column ?? 0))?.text ?? '';
    const heads = figures.map(headAt);
    const named = namedByHeads(report, lead, heads, figures) ?? namedByPlace(report, lead, heads, figures);
    return figures.flatMap((figure, nth): ToldCell[] => {
      const head = heads[nth] ?? '';
      const isOther = [lead, head].some((text) => YEAR.test(text) && Number.parseInt(text, 10) !== report.year);
      if (isOther || [lead, head].some((text) => says(table.otherTime, text))) return [];
      const own = [lead, head].filter((text) => !YEAR.test(text));
      const found = named?.[nth] ?? crossed(report, own, hasWhole && isOfRequests) ?? caseOf(report, own, words);
      const text = /\d+/.exec(figure.text)?.[0] ?? '';
      return found
        ? [
            {
              ...found,
              at: `grid${grid}.${figure.row}.${figure.column}`,
              said: own.filter(Boolean).join('·'),
              figure: { text, place: figure.place },
            },
          ]
        : [];
    });
  });
}

/** 附：上年度申请情况 above it, or a year alone in its first row. */
function isOfOtherTime(report: Report, caption: string, [first, second]: readonly Cell[]): boolean {
  const isAlone = first !== undefined && YEAR.test(first.text) && second?.row !== first.row;
  return says(table.otherTime, caption) || (isAlone && Number.parseInt(first.text, 10) !== report.year);
}

type Found = Pick<ToldCell, 'form' | 'admitted'>;

/** One line of figures under the form's own columns: no row's figures, of whichever row it is said to be. */
function namedByHeads(report: Report, lead: string, heads: readonly string[], figures: readonly Cell[]): readonly (Found | null)[] | null {
  for (const form of report.edition.tables) {
    const names = heads.map((head) => columnOf(form, head));
    if (names.filter((name) => name !== null).length < LEAST_COLUMNS || (lead !== '' && rowOf(form, lead) === null)) continue;
    const told = (item: LineItem) => names.map((name) => (name === null ? null : cellOf(report, form, item, name)));
    const isSaid = (item: LineItem) =>
      told(item).every((cell, nth) => cell === null || cell.admitted.includes(Number.parseInt(figures[nth]?.text ?? '', 10)));
    if (lead === '' && form.rows.some(isSaid)) return null;
    const item = lead === '' ? form.rows.find(isReceived) : rowOf(form, lead);
    return item ? told(item) : null;
  }
  return null;
}

/** A row of the form in few words, with all its figures. */
function namedByPlace(report: Report, lead: string, heads: readonly string[], figures: readonly Cell[]): readonly (Found | null)[] | null {
  for (const form of report.edition.tables) {
    const item = form.kind === 'rows' && heads.every((head) => head === '') ? rowOf(form, lead) : null;
    if (item && figures.length === item.slots.length && figures.length >= LEAST_COLUMNS)
      return item.slots.map((slot) => cellOf(report, form, item, slot.column));
  }
  return null;
}

/** A row of the form and one of its columns, whichever stands beside and whichever above; a row alone is told by its total. */
function crossed(report: Report, own: readonly string[], isTotalOf: boolean): Found | null {
  for (const form of report.edition.tables) {
    if (form.kind !== 'rows') continue;
    for (const [at, name] of own.entries()) {
      const other = own[1 - at] ?? '';
      const item = rowOf(form, name);
      if (!item) continue;
      const column = columnOf(form, other);
      if (column !== null) return cellOf(report, form, item, column);
      if (isTotalOf && (other === '' || COUNT.test(other))) return cellOf(report, form, item, item.slots.find(isTotal)?.column ?? '');
    }
  }
  return null;
}

/** 行政复议 and 行政诉讼 beside each other. */
function caseOf(report: Report, own: readonly string[], words: readonly Cell[]): Found | null {
  for (const form of report.edition.tables) {
    const slots = form.kind === 'groups' ? (form.rows[0]?.slots ?? []) : [];
    const kinds = [...new Set(slots.map((slot) => kindOf(slot)))].filter(Boolean);
    const isThese =
      kinds.length > 1 && kinds.every((kind) => words.some(({ text }) => keyOf(text) === kind)) && words.length <= kinds.length + 2;
    const kind = isThese ? own.map((text) => keyOf(text)).find((key) => kinds.includes(key)) : undefined;
    if (kind === undefined) continue;
    const totals = slots.filter((slot) => kindOf(slot) === kind && isTotal(slot)).map((slot) => valueAt(report, slot));
    if (totals.every((value) => value !== null))
      return { form: form.name, admitted: [totals.reduce<number>((sum, value) => sum + (value ?? 0), 0)] };
  }
  return null;
}

/** Each line but the head and the last is of an office of the body's own. */
export function areOwnUnits(lines: readonly (readonly Cell[])[]): boolean {
  const leads = lines.slice(1, -1).map(([lead]) => lead?.text ?? '');
  return leads.length > 1 && leads.every((text) => OWN_UNIT.test(text));
}

const isReceived = ({ label }: LineItem) => says(table.received, keyOf(label));
const kindOf = ({ group }: Slot) => keyOf(group?.under ?? group?.label ?? '');
const isTotal = ({ columnId }: Slot) => columnId === 'total';

/** What was received may be told with what was carried in. */
function cellOf(report: Report, form: TableForm, item: LineItem, column: string): Found | null {
  const at = (row: LineItem | undefined) => {
    const slot = row?.slots.find((one) => one.column === column);
    return slot ? valueAt(report, slot) : null;
  };
  const value = at(item);
  if (value === null) return null;
  const carried = isReceived(item) ? at(form.rows[form.rows.indexOf(item) + 1]) : null;
  return { form: form.name, admitted: [...new Set([value, value + (carried ?? 0)])] };
}

/** Null where nobody can be sure of it. */
function valueAt({ facts }: Report, { path }: Slot): number | null {
  const fact = facts[path];
  if (!fact || fact.confidence < 1) return null;
  return fact.state === 'blank' ? 0 : fact.value;
}

function columnOf(form: TableForm, text: string): string | null {
  const key = text === '' ? '' : keyOf(text);
  if (key === '') return null;
  return form.rows.flatMap(({ slots }) => slots).find(({ column }) => keyOf(column) === key)?.column ?? null;
}

/** Its label, or the only one that holds its characters in their order: 新收申请, 上年结转. */
function rowOf(form: TableForm, text: string): LineItem | null {
  const key = text === '' ? '' : keyOf(text);
  if (SHORT_RECEIVED.test(key) || says(table.received, key)) return form.rows.find(isReceived) ?? null;
  if (says(table.answered, key)) return form.rows.find(({ id }) => id === 'requests.resultTotal') ?? null;
  if (key.length < LEAST) return null;
  const exact = form.rows.filter(({ label, variants }) => [label, ...variants.map((one) => one.label)].some((one) => keyOf(one) === key));
  const [only, more] = exact.length > 0 ? exact : form.rows.filter(({ label }) => holds(keyOf(label), key));
  return only && !more ? only : null;
}

function holds(label: string, short: string): boolean {
  let at = 0;
  for (const character of label) if (character === short[at]) at++;
  return at === short.length;
}

export const FIGURE = /^\d{1,6}\s?[件宗条]?$/;
/** A date alone is the report's end. */
const CAPTION_YEAR = /^(?=.{4,40}$)(?!.*\d月).*20\d\d/;
const YEAR = /^20\d\d年?度?$/;
export const COUNT = /^(?:件?数[量值]?|总数|(?:全年)?[合总]计|全年度?|数量\(件\)|件)$/;
/** Parts of the year, of which another row is the whole. */
export const PERIOD = /^第?[一二三四1-4]季度$|^[上下]半年$|^\d{1,2}月份?$/;
const OWN_UNIT = /^.{0,10}(?:[科股室处组队站所]|中心|窗口|机关|本级)$/;
const UNIT = /[(（](?:单位[:：]?)?[件宗条][)）]$/;
const SHORT_RECEIVED = /^新收(?:件数?|数量?)?$/;
/** Characters of a label that name one row. */
const LEAST = 4;
const LEAST_COLUMNS = 3;
/** Of a small table. */
const MOST_CELLS = 240;
const MOST_FIGURES = 80;
