import { readArguments } from './arguments';
import { loneCrew } from './crew';
import { help } from './help';
import { planBatches } from './plan-batches';
import { archiveLine } from './reading/expand-archives';
import { findInputs, type Skipped } from './reading/inputs';
import { type Surroundings, unwritten } from './surroundings';
import { harmless } from './telling/harmless';
import { type Outlet, outFile } from './telling/out-file';
import { tellAll } from './telling/tell-all';

/** The command line over the same core as the extension. Returns the exit code: 2 unread input or unwritten output · 1 inconsistent · 0. */
export default async function main(args: readonly string[], around: Surroundings): Promise<number> {
  const request = readArguments(args);
  if (request.kind === 'help') return unwritten(await around.out(help), around) ? 2 : 0;
  if (request.kind === 'misuse') {
    // The whole help would bury the one sentence that counts.
    around.err(`gouji: ${harmless(request.reason)}\n用法 · usage: npm run --silent audit -- --help\n`);
    return 2;
  }
  if (request.as === 'xlsx' && request.out === null && around.isTerminal) {
    around.err('gouji: xlsx 不能写到屏幕，请加 --out 文件名 或 > 文件名 · xlsx is no text: add --out FILE or > FILE\n');
    return 2;
  }
  const { inputs, skipped, links } = findInputs(request.inputs);
  for (const link of links) around.err(`gouji: ${harmless(`${link.path}: ${link.why.zh} · ${link.why.en}`)}\n`);
  const planned = await planBatches(inputs, request, {
    err: around.err,
    signal: around.signal,
    crew: (manner, count) => around.crew?.(manner, count, request.workers) ?? loneCrew(manner),
  });
  if ('problem' in planned) {
    around.err(`gouji: ${harmless(`${planned.problem.zh} · ${planned.problem.en}`)}\n`);
    return 2;
  }
  const outlet = request.out === null ? standardOutput(around) : outFile(request.out);
  if ('problem' in outlet) {
    unwritten(outlet, around);
    return 2;
  }
  const told = await tellAll(planned.batches, request, around, outlet);
  if (unwritten(outlet.close(told.isWhole), around)) return 2;
  for (const [path, count] of told.isWhole ? told.archives : []) around.err(`gouji: ${harmless(archiveLine(path, count))}\n`);
  for (const folder of told.isWhole ? skipped : []) around.err(`gouji: ${harmless(skippedLine(folder))}\n`);
  if (told.isWhole && request.why !== null && told.written === 0) {
    around.err(
      `gouji: 没有找到“${harmless(request.why)}”：它不是表中的格，文中也没有这样的数 · no cell and no number in the text matches it\n`,
    );
    return 2;
  }
  return told.verdicts.has('unread') || !planned.isWhole ? 2 : told.verdicts.has('inconsistent') ? 1 : 0;
}

function standardOutput(around: Surroundings): Outlet {
  return { write: around.out, close: () => 'written' };
}

function skippedLine({ folder, types }: Skipped): string {
  const total = [...types.values()].reduce((sum, n) => sum + n, 0);
  const list = [...types].map(([type, n]) => `${type} ${n}`).join(', ');
  return `${folder}: 跳过其他类型文件 ${total} 个 · ${total} files of other types skipped (${list})`;
}
