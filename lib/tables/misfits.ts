import type { Place } from '../document/place';
import type { LineItem, Slot, TableForm } from '../report/edition';
import type { Fact } from '../report/fact';
import type { Misfit } from '../report/report';
import type { AlignedRow } from './align';
import type { ObservedCell, ObservedRow } from './observed-row';

export function valueCount(form: TableForm, item: LineItem, row: ObservedRow, actual: number, cells: readonly string[]): Misfit {
  const expected = item.slots.length;
  const where = item.label === '' ? form.name : `${form.name}“${item.label}”`;
  return misfit(form, {
    kind: 'value-count',
    item: item.id,
    place: placeOf(row),
    cells,
    expected,
    actual,
    message: {
      zh: actual === 0 ? `${where}一行未见数值，应为 ${expected} 个` : `${where} ${actual} 个数，应为 ${expected} 个`,
      en: actual === 0 ? `${where}: no values, ${expected} expected` : `${where}: ${actual} values, ${expected} expected`,
    },
  });
}

export function missingRow(form: TableForm, item: LineItem): Misfit {
  return misfit(form, {
    kind: 'missing-row',
    item: item.id,
    cells: item.slots.map((slot) => slot.path),
    expected: item.slots.length,
    actual: 0,
    message: { zh: `${form.name}未见“${item.label}”一行`, en: `${form.name}: row “${item.label}” was not found` },
  });
}

/** Rows beside which no figure stands that is surely theirs, told once. */
export function partedRows(form: TableForm, rows: readonly AlignedRow[]): Misfit {
  return misfit(form, {
    kind: 'value-count',
    place: rows[0] ? placeOf(rows[0].row) : null,
    cells: rows.flatMap(({ item }) => item.slots.map((slot) => slot.path)),
    message: {
      zh: `${form.name}有 ${rows.length} 行的数字与行名分离，无从对应，未读取`,
      en: `${form.name}: figures of ${rows.length} rows stand apart from their labels and were not read`,
    },
  });
}

/** A table that no lines part into cells: its figures were put into them by where they are drawn. */
export function noLines(form: TableForm, facts: readonly Fact[]): Misfit {
  return misfit(form, {
    kind: 'no-lines',
    place: facts[0]?.place ?? null,
    cells: facts.map(({ path }) => path),
    actual: facts.length,
    message: {
      zh: `${form.name}没有画出表格线，${facts.length} 格的数字按位置读取`,
      en: `${form.name}: no lines part it into cells; ${facts.length} figures were read by where they stand`,
    },
  });
}

export function extraRow(form: TableForm, row: ObservedRow): Misfit {
  const label = row.labels.map((cell) => cell.text).join('') || '（无标签）';
  return misfit(form, {
    kind: 'extra-row',
    place: placeOf(row),
    actual: row.values.length,
    message: { zh: `${form.name}多出一行“${label}”，未计入`, en: `${form.name}: row “${label}” is not part of the form and was left out` },
  });
}

export function extraColumn(form: TableForm, { text, place }: ObservedCell): Misfit {
  return misfit(form, {
    kind: 'extra-column',
    place,
    message: { zh: `${form.name}多出一列“${text}”，未计入`, en: `${form.name}: column “${text}” is not part of the form and was left out` },
  });
}

export function labelLost(form: TableForm, { item, row }: AlignedRow): Misfit {
  return misfit(form, {
    kind: 'label-lost',
    item: item.id,
    place: placeOf(row),
    cells: item.slots.map((slot) => slot.path),
    message: {
      zh: `${form.name}有一行的标签无法辨认，按前后顺序认作“${item.label}”`,
      en: `${form.name}: a row's label could not be read; taken as “${item.label}” by its neighbours`,
    },
  });
}

export function noise(form: TableForm, row: ObservedRow): Misfit {
  return misfit(form, {
    kind: 'noise',
    place: placeOf(row),
    actual: row.values.length,
    message: {
      zh: `${form.name}数据行上方有一行无法辨认的字符，未作数据`,
      en: `${form.name}: a row of unreadable signs above the data was not taken as data`,
    },
  });
}

/** `expected` is null where it is known which copy is meant: the other one is another year's. */
export function otherCopy(form: TableForm, place: Place | null, rows: number, isOtherYear = false): Misfit {
  return misfit(form, {
    kind: 'other-copy',
    place,
    expected: isOtherYear ? null : 0,
    actual: rows,
    message: {
      zh: isOtherYear
        ? `页面上还有另一年度的${form.name}，没有核对`
        : `${form.name}在页面上不止一份，另一份有 ${rows} 行数值不同，只核对了其中一份`,
      en: isOtherYear
        ? `The page also has another year’s ${form.name}, which was not checked`
        : `${form.name} stands on the page more than once; ${rows} rows of another copy differ, and one copy only was checked`,
    },
  });
}

/** A column whose header names another one. */
export function header(form: TableForm, slot: Slot, { text, place }: ObservedCell): Misfit {
  return misfit(form, {
    kind: 'header',
    place,
    cells: [slot.path],
    message: {
      zh: `${form.name}“${slot.column}”一列的表头印作“${text}”，按位置认作“${slot.column}”`,
      en: `${form.name}: the column of “${slot.column}” is headed “${text}”; it was taken by its position`,
    },
  });
}

/** A column without a header. */
export function noHeader(form: TableForm, slot: Slot, place: Place | null): Misfit {
  return misfit(form, {
    kind: 'header',
    place,
    cells: [slot.path],
    message: {
      zh: `${form.name}“${slot.column}”一列没有表头，按位置认作“${slot.column}”`,
      en: `${form.name}: the column of “${slot.column}” has no header; it was taken by its position`,
    },
  });
}

/** Many columns with headers of their own. */
export function headers(form: TableForm, found: readonly Misfit[]): Misfit {
  const [first] = found;
  const more = found.length - 1;
  return misfit(form, {
    kind: 'header',
    place: first?.place ?? null,
    cells: found.flatMap(({ cells }) => cells),
    message: {
      zh: `${first?.message.zh ?? form.name}；另有 ${more} 列也是如此`,
      en: `${first?.message.en ?? form.name}; so with ${more} more columns`,
    },
  });
}

/** A row whose printed label says something else than the item that it was taken for. */
export function otherLabel(form: TableForm, item: LineItem, cell: ObservedCell): Misfit {
  return misfit(form, {
    kind: 'label',
    item: item.id,
    place: cell.place,
    cells: item.slots.map((slot) => slot.path),
    message: {
      zh: `${form.name}有一行印作“${cell.text}”，按位置认作“${item.label}”`,
      en: `${form.name}: a row is labelled “${cell.text}”; it was taken as “${item.label}”`,
    },
  });
}

/** Two rows of one name. */
export function repeatedRow(form: TableForm, item: LineItem, row: ObservedRow): Misfit {
  return misfit(form, {
    kind: 'repeated-row',
    item: item.id,
    place: placeOf(row),
    cells: item.slots.map((slot) => slot.path),
    expected: 1,
    actual: 2,
    message: {
      zh: `${form.name}“${item.label}”印了不止一行，只核对了其中一行`,
      en: `${form.name}: the row “${item.label}” is printed more than once, and one of them only was checked`,
    },
  });
}

/** A label, a header or a line beside the table that says how its figures are to be taken. */
export function remark(
  form: TableForm,
  { text, place }: Pick<ObservedCell, 'text' | 'place'>,
  said: string,
  cells: readonly string[],
): Misfit {
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return misfit(form, {
    kind: 'remark',
    place,
    cells,
    message: {
      zh: `${form.name}印有“${shown}”：其中“${said}”可能改变数字的含义，请对照原文`,
      en: `${form.name} prints “${shown}”: “${said}” may change what its figures mean, please compare`,
    },
  });
}

const LONGEST_QUOTE = 60;

/** `together`: where its words stand without anything between them. */
export function missingTable(form: TableForm, together: Place | null): Misfit {
  return misfit(form, {
    kind: 'missing-table',
    place: together,
    expected: 1,
    actual: 0,
    message: together
      ? { zh: `${form.name}的文字连在一起，分不出单元格，未读取`, en: `${form.name} has run together and was not read` }
      : { zh: `未见${form.name}（${form.title}）`, en: `${form.name} (${form.title}) was not found` },
  });
}

function misfit(form: TableForm, told: Pick<Misfit, 'kind' | 'message'> & Partial<Misfit>): Misfit {
  return { table: form.id, item: null, place: null, cells: [], expected: null, actual: null, ...told };
}

/** Where a row begins. */
export function placeOf(row: ObservedRow) {
  return row.labels.at(-1)?.place ?? row.values[0]?.place ?? null;
}
