import type { Audit, Verdict } from '../report/audit';
import { briefly } from '../report/contract/brief';
import { toExport } from '../report/contract/export';
import type { AuditExport } from '../report/contract/schema';
import type { LocalDays } from '../report/local-days';
import type { Text } from '../report/text';
import { exportInSeason } from '../season/export-in-season';
import { reopen } from '../season/reopen';
import { auditRead } from './reading/audit-read';
import { type Beside, besideOthers, othersOf } from './reading/beside';
import type { Input } from './reading/inputs';
import { type PagesRead, type ReadInput, readInput, readResponse } from './reading/read-input';
import { type Format, formats, pieceOf } from './telling/formats';
import { harmless, jsonLine } from './telling/harmless';
import { table } from './telling/table';
import { why } from './telling/why';

/** How an audit is to be told. Plain data: it travels to the workers. */
export interface Manner {
  readonly as: 'json' | 'brief' | 'table' | Format;
  /** A cell's path or words of the text whose reading is told instead; null when not asked. */
  readonly why: string | null;
  /** Width of the terminal. */
  readonly columns: number;
  /** Days that local notices set for publication. */
  readonly localDays?: LocalDays;
  /** Reports that it is set beside. */
  readonly beside?: Beside | null;
}

/** What one input came to: text for both streams, each empty or whole lines. Plain data. */
export interface Told {
  readonly verdict: Verdict | 'unread';
  /** In pieces; JSON that comes from a worker is bytes already. */
  readonly out: readonly (string | Uint8Array)[];
  readonly err: string;
  /** Of the document's text; null when none was read. */
  readonly sha256: string | null;
}

/** Reads and audits one input and puts the result into words. Never throws: one bad input does not stop the rest. */
export async function auditInput(input: Input, manner: Manner, heard?: PagesRead): Promise<Told> {
  if ('problem' in input) return tellOf(input.path, input, manner);
  if ('response' in input) {
    const read = await readResponse(input.response);
    return read === null ? NO_DOCUMENT : tellOf(`${input.path} ${input.response.url}`, read, manner);
  }
  if (input.kind === 'export') return tellExport(input.path, input.text ?? '', manner);
  return tellOf(input.path, await readInput(input.path, input.kind, heard), manner);
}

/** Of a kind that holds no report. */
const NO_DOCUMENT: Told = { verdict: 'not-a-report', out: [], err: '', sha256: null };

/** Audits what was read of an input and puts the result into words. Never throws. */
export function tellOf(path: string, read: ReadInput | { readonly problem: Text }, manner: Manner): Told {
  if ('problem' in read) return unread(path, read.problem);
  try {
    const named = read.url === undefined ? { file: path } : { url: read.url };
    const options = { ...named, capturedAt: read.capturedAt, localDays: manner.localDays ?? {} };
    const result = auditRead(read, options);
    // What was left out may be the report.
    if (result.truncated && result.verdict === 'not-a-report') return unread(path, result.truncated);
    const err = result.truncated ? unread(path, result.truncated).err : '';
    return told(path, result, err, manner);
  } catch (error) {
    return failed(path, error);
  }
}

/** Tells an audit that was written before, beside others where that is asked for. Never throws. */
function tellExport(path: string, text: string, manner: Manner): Told {
  try {
    const exported = JSON.parse(text) as AuditExport;
    const { as, why: asked, beside } = manner;
    const audit = reopen(exported);
    if (!audit)
      return unread(path, { zh: `不认识其中的格式（${exported.report?.edition}）`, en: 'its edition of the form is not known here' });
    if (asked !== null || (as !== 'json' && as !== 'brief')) return told(path, audit, '', manner);
    // What is not changed is written as it was.
    const others = beside ? othersOf(exported, beside) : null;
    const written = others ? exportInSeason(exported, others.others) : exported;
    const err = (others?.notes ?? []).map((note) => unread(path, note).err).join('');
    return {
      verdict: written.verdict,
      out: jsonLine(as === 'brief' && !written.counts ? briefly(written) : written),
      err,
      sha256: written.source.sha256,
    };
  } catch (error) {
    return failed(path, error);
  }
}

/** An audit in words, beside others where that is asked for. */
function told(path: string, alone: Audit, err: string, manner: Manner): Told {
  const { audit: result, notes } = manner.beside ? besideOthers(alone, manner.beside) : { audit: alone, notes: [] };
  return {
    verdict: result.verdict,
    out: textOf(result, manner),
    err: [err, ...notes.map((note) => unread(path, note).err)].join(''),
    sha256: result.source.sha256,
  };
}

/** An input that could not be read, and why: one line in Chinese and English. */
export function unread(path: string, problem: { readonly zh: string; readonly en: string }): Told {
  return { verdict: 'unread', out: [], sha256: null, err: `gouji: ${harmless(`${path}: ${problem.zh} · ${problem.en}`)}\n` };
}

/** The audit itself broke on an input. */
export function failed(path: string, error: unknown): Told {
  const told = unread(path, { zh: '核查程序出错，请报告', en: 'the audit itself failed, please report it' });
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ...told, err: `${told.err}${detail.split('\n').map(harmless).join('\n')}\n` };
}

function textOf(result: Audit, { as, why: asked, columns }: Manner): string[] {
  if (asked !== null) return [why(result, asked, columns)];
  if (as === 'table') return [`${table(result, columns)}\n`];
  if (isFormat(as)) return [pieceOf(result, as)];
  const exported = toExport(result);
  return jsonLine(as === 'brief' ? briefly(exported) : exported);
}

/** Whether results are put together into one whole instead of standing line by line. */
export function isFormat(as: Manner['as']): as is Format {
  return (formats as readonly string[]).includes(as);
}
