import type { Place } from '../../document/place';
import type { TableForm } from '../../report/edition';
import type { Fact } from '../../report/fact';
import type { Misfit } from '../../report/report';
import type { ObservedCell } from '../rows/observed-row';
import { misfit } from './misfit';

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

/** A block of rows under another caption than its own. */
export function otherCaption(
  form: TableForm,
  caption: string,
  { text, place }: Pick<ObservedCell, 'text' | 'place'>,
  cells: readonly string[],
): Misfit {
  return misfit(form, {
    kind: 'header',
    place,
    cells,
    message: {
      zh: `${form.name}“${caption}”一栏印作“${text}”，按行名认作“${caption}”`,
      en: `${form.name}: the block of “${caption}” is headed “${text}”; it was taken by its rows`,
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
