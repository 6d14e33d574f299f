import { audit } from '../audit';
import type { Audit } from '../report/audit';
import { toExport } from '../report/export';
import { type Request, readArguments } from './arguments';
import { harmless } from './harmless';
import { help } from './help';
import { findInputs, type Input, type Skipped } from './inputs';
import { readInput } from './read-input';
import { table } from './table';
import { why } from './why';

/** Where the command writes, so that it can be run without a process. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
  /** Width of the terminal; 100 when there is none. */
  readonly columns?: number;
}

/** The command line over the same core as the extension. Returns the exit code: 2 unread input · 1 inconsistent · 0. */
export default async function main(args: readonly string[], streams: Streams = processStreams()): Promise<number> {
  const request = readArguments(args);
  if (request.kind === 'help') {
    streams.out(help);
    return 0;
  }
  if (request.kind === 'misuse') {
    streams.err(`gouji: ${request.reason}\n\n${help}`);
    return 2;
  }
  const { inputs, skipped } = findInputs(request.inputs);
  const verdicts = new Set<Audit['verdict'] | 'unread'>();
  let written = 0;
  for (const input of inputs) {
    const result = auditInput(input, streams);
    verdicts.add(result?.verdict ?? 'unread');
    const text = result ? textOf(result, request, streams) : '';
    if (text !== '') streams.out(text);
    written += text.length;
  }
  for (const folder of skipped) streams.err(skippedLine(folder));
  if (request.why !== null && written === 0) {
    streams.err(
      `gouji: 没有找到“${harmless(request.why)}”：它不是表中的格，文中也没有这样的数 · no cell and no number in the text matches it\n`,
    );
    return 2;
  }
  return verdicts.has('unread') ? 2 : verdicts.has('inconsistent') ? 1 : 0;
}

function textOf(audit: Audit, { pretty, why: asked }: Extract<Request, { kind: 'audit' }>, { columns }: Streams): string {
  if (asked !== null) return why(audit, asked, columns);
  return pretty ? `${table(audit, columns)}\n` : `${JSON.stringify(toExport(audit))}\n`;
}

/** One bad input never stops the rest: its reason goes to stderr, in Chinese and English. */
function auditInput(input: Input, streams: Streams): Audit | null {
  const read = 'problem' in input ? input : readInput(input.path, input.kind);
  if ('problem' in read) {
    streams.err(`gouji: ${input.path}: ${read.problem.zh} · ${read.problem.en}\n`);
    return null;
  }
  try {
    return audit(read.document, { file: input.path, capturedAt: read.capturedAt });
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    streams.err(`gouji: ${input.path}: 核查程序出错，请报告 · the audit itself failed, please report it\n${detail}\n`);
    return null;
  }
}

function skippedLine({ folder, types }: Skipped): string {
  const total = [...types.values()].reduce((sum, n) => sum + n, 0);
  const list = [...types].map(([type, n]) => `${type} ${n}`).join(', ');
  return `gouji: ${folder}: 跳过其他类型文件 ${total} 个 · ${total} files of other types skipped (${list})\n`;
}

function processStreams(): Streams {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    columns: process.stdout.columns ?? 100,
  };
}
