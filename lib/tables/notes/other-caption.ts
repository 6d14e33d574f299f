import { squeeze } from '../../document/normalise';
import type { TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import * as ofTable from '../misfits/table';
import type { Beside } from './side-notes';

/** The line right above a table that is the caption of another of the form's; where its own stands below, captions do so. */
export function otherCaption(
  form: TableForm,
  forms: readonly TableForm[],
  { document: { blocks }, blocks: own, headings }: Pick<Beside, 'document' | 'blocks' | 'headings'>,
): Misfit[] {
  const grids = [...own].filter((index) => blocks[index]?.kind === 'grid');
  if (grids.length === 0) return [];
  const first = Math.min(...grids);
  const last = Math.max(...grids);
  const above = blocks[first - 1];
  const names = (index: number, one: TableForm) => {
    const block = blocks[index];
    return block?.kind === 'paragraph' && block.text.length < LONGEST && squeeze(block.text).endsWith(one.title);
  };
  const isBelow = !headings.has(last + 1) && (names(last + 1, form) || names(last + 2, form));
  if (!above || headings.has(first - 1) || isBelow) return [];
  const other = forms.find((one) => one !== form && names(first - 1, one));
  return other && above.kind === 'paragraph' ? [ofTable.remark(form, above, other.title, [])] : [];
}

const LONGEST = 40;
