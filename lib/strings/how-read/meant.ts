import type { Claim } from '../../report/claim';
import type { Text } from '../../report/text';
import { both } from './step';

/** Whether a number is set against cells, or only against what the text says beside it. */
export function isOfTables({ readings }: Pick<Claim, 'readings'>): boolean {
  return readings.some(({ cells }) => cells.length > 0);
}

/** Whole or part, and so what the number must be; null where the reader does not say. */
export function meantText(claim: Pick<Claim, 'role' | 'relation' | 'readings'>): Text | null {
  switch (claim.role) {
    case 'whole':
      return both('说的是全部，应与表中的数相等', 'a whole: it must equal the tables’ figure');
    case 'part':
      return claim.relation === 'equals'
        ? both('只说其中一部分，这一部分表中另有一数，应与之相等', 'a part that has a figure of its own: it must equal it')
        : both('只说其中一部分，不应多于表中的数', 'a part: it must not exceed the tables’ figure');
    case 'sum':
      return isOfTables(claim)
        ? both('文中几个数加起来，应与表中的数相等', 'numbers of the text added up: they must equal the tables’ figure')
        : both('应与文中其他数算得的相等', 'it must equal what the other numbers of the text give');
    case 'share':
      return both('是比例或幅度，应与所依据的数算得的相等', 'a share or a rate: it must equal what its figures give');
    default:
      return null;
  }
}
