import type { Text } from '../report/text';
import type { Request } from './arguments';
import type { Beside } from './reading/beside';
import { exportsIn } from './reading/export-files';
import { type Archive, findInputs, type Input, isArchive } from './reading/inputs';
import { type OthersAround, readOthers } from './reading/read-others';

/** Inputs that are told one after the other, all beside the same reports. */
export interface Batch {
  readonly inputs: readonly (Input | Archive)[];
  /** Null where nothing is set beside anything. */
  readonly beside: Beside | null;
}

/**
 * What is told, and beside what: all inputs beside the reports of `--with`; with `--rollup` the parent first, beside its children, then
 * these. `isWhole` is false when something to compare with could not be read.
 */
export async function planBatches(
  inputs: readonly (Input | Archive)[],
  request: Extract<Request, { kind: 'audit' }>,
  around: OthersAround,
): Promise<{ readonly batches: readonly Batch[]; readonly isWhole: boolean } | { readonly problem: Text }> {
  const each = inputs.flatMap(opened);
  const { with: beside, rollUp, localDays } = request;
  if (beside.length === 0 && !rollUp) return { batches: [{ inputs: each, beside: null }], isWhole: true };
  const others = await readOthers(findInputs(beside, { exports: true }), { localDays }, around);
  if (!rollUp) return { batches: [{ inputs: each, beside: { pool: others.reports, below: null } }], isWhole: others.isWhole };
  const [parentPath = '', ...childPaths] = request.inputs;
  const parents = findInputs([parentPath]).inputs.flatMap(opened);
  if (parents.length !== 1 || parents.some(isArchive))
    return { problem: { zh: `--rollup 的第一个输入应是一份年报：${parentPath}`, en: '--rollup takes one report first, its parent' } };
  const found = findInputs(childPaths, { exports: true });
  // What is wrong with one of them is told where its own turn comes.
  const children = await readOthers(found, { localDays }, { ...around, err: () => {} });
  return {
    batches: [
      { inputs: parents, beside: { pool: others.reports, below: { reports: children.reports, ...rollUp } } },
      { inputs: found.inputs.flatMap(opened), beside: others.reports.length > 0 ? { pool: others.reports, below: null } : null },
    ],
    isWhole: others.isWhole,
  };
}

/** A file of exports as one input for each. */
function opened(input: Input | Archive): (Input | Archive)[] {
  if (!('kind' in input) || input.kind !== 'export') return [input];
  const read = exportsIn(input.path);
  if (!('problem' in read)) return read.map((one) => ({ ...input, text: JSON.stringify(one) }));
  // A folder may hold other files of that kind; they were told of where they were looked at first.
  return input.isNamed ? [{ path: input.path, problem: read.problem }] : [];
}
