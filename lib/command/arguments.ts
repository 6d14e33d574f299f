import { isDay, type LocalDays, type LocalKind, localKinds } from '../report/local-days';
import type { Manner } from './audit-input';
import { type Format, formats } from './telling/formats';

/** What the command line was asked for. */
export type Request =
  | {
      readonly kind: 'audit';
      readonly inputs: readonly string[];
      readonly as: Manner['as'];
      /** A cell's path or words of the text: how they were read is told instead; null when not asked. */
      readonly why: string | null;
      /** Threads that audit; null for one a core. */
      readonly workers: number | null;
      /** Days that local notices set for publication. */
      readonly localDays: LocalDays;
      /** The file that is written instead of standard output; null for the latter. */
      readonly out: string | null;
      /** Files and folders whose reports each input is set beside. */
      readonly with: readonly string[];
      /** The first input sums up the others; null when it is not said. */
      readonly rollUp: RollUp | null;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly reason: string };

export interface RollUp {
  /** No body is missing. */
  readonly complete: boolean;
  /** Bodies of vertical systems are summed up too. */
  readonly vertical: boolean;
}

/** Reads the arguments; `--` ends the options, so that a file may begin with a dash. */
export function readArguments(args: readonly string[]): Request {
  const inputs: string[] = [];
  let as: Manner['as'] = 'json';
  let workers: number | null = null;
  let why: string | null = null;
  let out: string | null = null;
  let format: Format | 'ndjson' | null = null;
  let localDays: LocalDays = {};
  const beside: string[] = [];
  let rollUp = false;
  let complete = false;
  let vertical = true;
  let optionsEnded = false;
  const rest = args[Symbol.iterator]();
  for (const arg of rest) {
    if (optionsEnded || !arg.startsWith('-')) inputs.push(arg);
    else if (arg === '--') optionsEnded = true;
    else if (arg === '--pretty') as = 'table';
    else if (arg === '--brief') as = 'brief';
    else if (arg === '--rollup') rollUp = true;
    else if (arg === '--complete') complete = true;
    else if (arg === '--no-vertical') vertical = false;
    else if (arg === '--with' || arg.startsWith(WITH)) {
      const asked: string = arg === '--with' ? String(rest.next().value ?? '') : arg.slice(WITH.length);
      if (asked === '') return { kind: 'misuse', reason: '--with 后面要有文件夹或文件 · --with needs a folder or a file' };
      beside.push(asked);
    } else if (arg === '--workers' || arg.startsWith(WORKERS)) {
      const asked: string = arg === '--workers' ? String(rest.next().value ?? '') : arg.slice(WORKERS.length);
      if (!/^[1-9]\d?$/.test(asked))
        return { kind: 'misuse', reason: '--workers 后面要有 1 到 99 的数 · --workers needs a number from 1 to 99' };
      workers = Number(asked);
    } else if (arg === '--why' || arg.startsWith(WHY)) {
      // The next argument, whatever it begins with: a negative number may be asked about.
      const asked: string = arg === '--why' ? String(rest.next().value ?? '') : arg.slice(WHY.length);
      if (asked.trim() === '') return { kind: 'misuse', reason: '--why 后面要有格的路径或文中的字 · --why needs a path or words' };
      if (why !== null) return { kind: 'misuse', reason: '一次只能问一处 --why · only one --why at a time' };
      why = asked;
    } else if (arg === '--deadline' || arg.startsWith(DEADLINE)) {
      const day = localDayIn(arg === '--deadline' ? String(rest.next().value ?? '') : arg.slice(DEADLINE.length));
      if (!day)
        return { kind: 'misuse', reason: `--deadline 写作 类别=月-日 · --deadline takes KIND=MM-DD; KIND: ${localKinds.join(' ')}` };
      localDays = { ...localDays, ...day };
    } else if (arg === '--format' || arg.startsWith(FORMAT)) {
      const asked: string = arg === '--format' ? String(rest.next().value ?? '') : arg.slice(FORMAT.length);
      format = ['ndjson', ...formats].find((one): one is Format | 'ndjson' => one === asked) ?? null;
      if (!format) return { kind: 'misuse', reason: `--format 后面要有 · --format needs one of: ndjson ${formats.join(' ')}` };
    } else if (arg === '--out' || arg.startsWith(OUT)) {
      out = arg === '--out' ? String(rest.next().value ?? '') : arg.slice(OUT.length);
      if (out === '') return { kind: 'misuse', reason: '--out 后面要有文件名 · --out needs a file' };
    } else if (arg === '--help' || arg === '-h') return { kind: 'help' };
    else return { kind: 'misuse', reason: `不认识的选项 ${arg} · unknown option ${arg}` };
  }
  if (inputs.length === 0) return { kind: 'misuse', reason: '没有给出文件或文件夹 · no file or folder given' };
  if (rollUp && inputs.length < 2)
    return {
      kind: 'misuse',
      reason: '--rollup 后面先写汇总的年报，再写下级各单位的 · --rollup needs the parent’s report, then its children’s',
    };
  if (!rollUp && (complete || !vertical))
    return { kind: 'misuse', reason: '--complete 和 --no-vertical 只与 --rollup 同用 · only with --rollup' };
  if (format && format !== 'ndjson') {
    if (as !== 'json' || why !== null)
      return {
        kind: 'misuse',
        reason: `--format ${format} 不能与 --pretty --brief --why 同用 · does not go with --pretty, --brief, --why`,
      };
    as = format;
  } else if (format && as === 'table')
    return { kind: 'misuse', reason: '--format ndjson 不能与 --pretty 同用 · does not go with --pretty' };
  return { kind: 'audit', inputs, as, why, workers, localDays, out, with: beside, rollUp: rollUp ? { complete, vertical } : null };
}

/** `department=01-26`; null when it is none. */
function localDayIn(asked: string): LocalDays | null {
  const [kind = '', day = ''] = asked.split('=');
  return localKinds.includes(kind as LocalKind) && isDay(day) ? { [kind]: day } : null;
}

const WHY = '--why=';
const WORKERS = '--workers=';
const DEADLINE = '--deadline=';
const FORMAT = '--format=';
const OUT = '--out=';
const WITH = '--with=';
