import type { Place } from '../../document/place';
import type { LineItem, Slot, TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';
import { misfit, placeOf } from './misfit';

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

/** Columns under another word than the one that the form has over them. */
export function spanning(form: TableForm, word: string, { text, place }: ObservedCell, cells: readonly string[]): Misfit {
  return misfit(form, {
    kind: 'header',
    place,
    cells,
    message: {
      zh: `${form.name}“${word}”各列的上方印作“${text}”，按位置认作“${word}”`,
      en: `${form.name}: “${text}” stands over the columns of “${word}”; they were taken by their position`,
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

/** Figures alone: neither a header nor a label names them. */
export function noHeaders(form: TableForm, { slots }: LineItem, row: ObservedRow): Misfit {
  return misfit(form, {
    kind: 'header',
    place: placeOf(row),
    cells: slots.map(({ path }) => path),
    message: {
      zh: `${form.name}只有一行数字，没有表头，按法定次序读取`,
      en: `${form.name} has a row of figures without a header; they were taken in the form's order`,
    },
  });
}

/** A column of the form that no header names, and no row has. */
export function missingColumn(form: TableForm, { column }: Slot): Misfit {
  return misfit(form, {
    kind: 'header',
    message: { zh: `${form.name}未见“${column}”一列`, en: `${form.name}: column “${column}” was not found` },
  });
}

export function extraColumn(form: TableForm, { text, place }: ObservedCell): Misfit {
  return misfit(form, {
    kind: 'extra-column',
    place,
    message: { zh: `${form.name}多出一列“${text}”，未计入`, en: `${form.name}: column “${text}” is not part of the form and was left out` },
  });
}
