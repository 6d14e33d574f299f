import type { AuditExport } from '../../report/contract/schema';
import type { Manner } from '../audit-input';
import type { Crew } from '../crew';
import { harmless } from '../telling/harmless';
import { inOrder } from '../telling/in-order';
import { lean } from './beside';
import { type ArchiveCount, expandArchives } from './expand-archives';
import { exportsIn } from './export-files';
import { type Archive, type Input, type Inputs, isArchive } from './inputs';
import { sortArchived } from './sort-archived';

/** Whom it tells, and who audits documents. */
export interface OthersAround {
  err(text: string): void;
  readonly crew: (manner: Manner, inputs: number) => Crew;
  readonly signal?: AbortSignal | undefined;
}

/** Reads the reports that others are set beside: exports as they are, documents audited. False beside them when one could not be read. */
export async function readOthers(
  { inputs, links }: Pick<Inputs, 'inputs' | 'links'>,
  manner: Pick<Manner, 'localDays'>,
  around: OthersAround,
): Promise<{ readonly reports: readonly AuditExport[]; readonly isWhole: boolean }> {
  const say = (path: string, { zh, en }: { readonly zh: string; readonly en: string }) =>
    around.err(`gouji: ${harmless(`${path}: ${zh} · ${en}`)}\n`);
  for (const { path, why } of links) say(path, why);
  const reports: AuditExport[] = [];
  let isWhole = true;
  const documents: (Input | Archive)[] = [];
  for (const input of inputs) {
    if (!('kind' in input) || input.kind !== 'export') {
      documents.push(input);
      continue;
    }
    const read = exportsIn(input.path);
    if (!('problem' in read)) reports.push(...read.map(lean));
    else {
      // Beside reports there may be other files of that kind.
      if (input.isNamed) isWhole = false;
      say(input.path, read.problem);
    }
  }
  const archives = new Map<string, ArchiveCount>();
  const sort = sortArchived(archives);
  const expected = documents.some(isArchive) ? Number.POSITIVE_INFINITY : documents.length;
  const crew = around.crew({ as: 'json', why: null, columns: 100, ...manner }, expected);
  const work = async (input: Input) => sort(input, await crew.audit(input));
  around.signal?.addEventListener('abort', () => void crew.close(), { once: true });
  let none = 0;
  try {
    for await (const take of inOrder(expandArchives(documents, archives, around.signal), work, crew.size * 4)) {
      const { verdict, out, err } = take();
      if (around.signal?.aborted) break;
      if (err !== '') around.err(err);
      if (verdict === 'unread') isWhole = false;
      else if (out.length > 0) {
        const exported = JSON.parse(
          out.map((piece) => (typeof piece === 'string' ? piece : Buffer.from(piece).toString())).join(''),
        ) as AuditExport;
        if (exported.report) reports.push(lean(exported));
        else none += 1;
      }
    }
  } finally {
    await crew.close();
  }
  if (none > 0)
    around.err(`gouji: 对照的文件中有 ${none} 个不是年报，未用 · ${none} of the files to compare with are no reports: not used\n`);
  return { reports, isWhole };
}
