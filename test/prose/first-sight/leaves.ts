import { editions } from '../../../lib/statute';
import { slotsOf } from '../../generator/make-report';
import { applicants } from '../../generator/table-three';

/** Cells with their times once every total is taken apart: two ways of saying one sum have the same leaves. */
export function leavesOf(cells: readonly string[], minus: readonly string[] = []): ReadonlyMap<string, number> {
  const leaves = new Map<string, number>();
  const add = (path: string, times: number) => {
    const parts = partsOf(path);
    if (parts.length > 0) for (const part of parts) add(part, times);
    else leaves.set(path, (leaves.get(path) ?? 0) + times);
  };
  for (const path of cells) add(path, 1);
  for (const path of minus) add(path, -1);
  for (const [leaf, times] of leaves) if (times === 0) leaves.delete(leaf);
  return leaves;
}

function partsOf(path: string): readonly string[] {
  const row = path.slice(0, path.lastIndexOf('.'));
  const column = path.slice(row.length + 1);
  if (row.startsWith('requests.') && column === 'total') return applicants.map((one) => `${row}.${one}`);
  if (row.startsWith('remedies.') && column === 'total') return ['upheld', 'corrected', 'other', 'pending'].map((one) => `${row}.${one}`);
  if (row === 'requests.resultTotal') return results.map((one) => `${one}.${column}`);
  return [];
}

const NO_RESULTS = ['newlyReceived', 'carriedIn', 'resultTotal', 'carriedOut'];

/** Of both editions: what one of them does not have is in no reading of it either. */
const results = [
  ...new Set(
    editions.flatMap((edition) =>
      slotsOf(edition)
        .map(({ path }) => path.slice(0, path.lastIndexOf('.')))
        .filter((row) => row.startsWith('requests.') && !NO_RESULTS.includes(row.slice('requests.'.length))),
    ),
  ),
];
