import type { LineItem, TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import type { AlignedRow } from '../found/align';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';
import { misfit, placeOf } from './misfit';

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

/** A figure of several slots. */
export function mergedCells(form: TableForm, { item, row }: AlignedRow, actual: number): Misfit {
  return misfit(form, {
    kind: 'value-count',
    item: item.id,
    place: placeOf(row),
    expected: item.slots.length,
    actual,
    message: {
      zh: `${form.name}“${item.label}”一行有一个数占了不止一格，不知是哪一格的，未读取`,
      en: `${form.name}: a figure of “${item.label}” is drawn over more than one cell; whose it is cannot be told, and it was not read`,
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

export function extraRow(form: TableForm, row: ObservedRow): Misfit {
  const label = row.labels.map((cell) => cell.text).join('') || '（无标签）';
  return misfit(form, {
    kind: 'extra-row',
    place: placeOf(row),
    actual: row.values.length,
    message: { zh: `${form.name}多出一行“${label}”，未计入`, en: `${form.name}: row “${label}” is not part of the form and was left out` },
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

/** Rows whose figures do not stand in the columns of the others, told once. */
export function askew(form: TableForm, rows: readonly AlignedRow[]): Misfit {
  const [first] = rows;
  const more = rows.length - 1;
  const label = first?.item.label ?? '';
  return misfit(form, {
    kind: 'header',
    place: first ? placeOf(first.row) : null,
    cells: rows.flatMap(({ item }) => item.slots.map(({ path }) => path)),
    message: {
      zh: `${form.name}“${label}”${more > 0 ? `等 ${rows.length} 行` : '一行'}的数字与其他各行不在同样的列，没有对齐表头，按次序读取`,
      en: `${form.name}: the figures of “${label}”${more > 0 ? ` and ${more} more rows` : ''} stand in other columns than those of the other rows; they were taken by their order`,
    },
  });
}

/** A row beside another group's cell. */
export function otherGroup(form: TableForm, { item, row }: AlignedRow, group: string): Misfit {
  return misfit(form, {
    kind: 'label',
    item: item.id,
    place: placeOf(row),
    cells: item.slots.map(({ path }) => path),
    message: {
      zh: `${form.name}“${item.label}”一行印在“${group}”之下，按行名认作“${item.label}”`,
      en: `${form.name}: the row “${item.label}” is printed under “${group}”; it was taken by its own label`,
    },
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
