import { nothingPassed, type Passed, readArchive } from '../../archive';
import { type Archive, type Input, reasonOf } from './inputs';

/** What became of one archive's records. */
export interface ArchiveCount extends Passed {
  reports: number;
  /** Reports that came again with the same address and the same text. */
  duplicates: number;
  /** Pages and files that are no report. */
  notReports: number;
}

/** The inputs with each archive replaced by what it holds, one response after the other as they are asked for; asked to stop, an archive ends. */
export async function* expandArchives(
  inputs: readonly (Input | Archive)[],
  counts: Map<string, ArchiveCount>,
  stop?: AbortSignal,
): AsyncGenerator<Input, void, void> {
  for (const input of inputs) {
    if ('kind' in input && input.kind === 'archive') yield* responsesOf(input.path, counts, stop);
    else yield input as Input;
  }
}

async function* responsesOf(
  path: string,
  counts: Map<string, ArchiveCount>,
  stop: AbortSignal | undefined,
): AsyncGenerator<Input, void, void> {
  const count = counts.get(path) ?? { ...nothingPassed(), reports: 0, duplicates: 0, notReports: 0 };
  counts.set(path, count);
  try {
    for await (const found of readArchive(path, count, stop)) {
      if ('problem' in found) yield { path: `${path} ${found.where}`.trim(), problem: found.problem };
      else yield { path, response: found };
    }
  } catch (error) {
    yield { path, problem: reasonOf(error) };
  }
}

/** One line about an archive, its figures in the order of their sum. */
export function archiveLine(
  path: string,
  { records, reports, duplicates, notReports, revisits, refusals, others, unread }: ArchiveCount,
): string {
  return (
    `${path}: 记录 ${records} 条：年报 ${reports}，重复 ${duplicates}，不是年报 ${notReports}，重访 ${revisits}，跳转或出错 ${refusals}，其他 ${others}，未能读取 ${unread}` +
    ` · records ${records}: reports ${reports}, duplicates ${duplicates}, no reports ${notReports}, revisits ${revisits}, redirections and errors ${refusals}, others ${others}, unread ${unread}`
  );
}
