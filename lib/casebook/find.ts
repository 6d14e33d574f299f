import type { Verdict } from '../report/audit';
import { type Grade, grades } from '../report/told/grade';
import type { CaptureSummary } from './captures/capture';

/** What the list is narrowed by; null and empty: by nothing. */
export interface Wanted {
  readonly words: string;
  readonly region: string | null;
  readonly body: string | null;
  readonly year: number | null;
  readonly edition: string | null;
  readonly verdict: Verdict | null;
  readonly rule: string | null;
  /** Has a finding of this grade. */
  readonly grade: Grade | null;
}

export const everything: Wanted = {
  words: '',
  region: null,
  body: null,
  year: null,
  edition: null,
  verdict: null,
  rule: null,
  grade: null,
};

/** A capture with the text that is searched, made when it is first asked for. */
export interface Listed {
  readonly capture: CaptureSummary;
  text(): string;
}

export function listedOf(captures: readonly CaptureSummary[]): readonly Listed[] {
  return captures.map((capture) => {
    let text: string | null = null;
    return { capture, text: () => (text ??= textOf(capture)) };
  });
}

function textOf({ issuer, title, region, year, url, file }: CaptureSummary): string {
  return `${issuer ?? ''} ${title ?? ''} ${region} ${year ?? ''} ${url ?? ''} ${file ?? ''}`.toLowerCase();
}

/** Every word is found somewhere in what a capture says of itself. */
export function find(all: readonly Listed[], wanted: Wanted): readonly Listed[] {
  const words = wanted.words.toLowerCase().split(/\s+/).filter(Boolean);
  const isNarrowed = Object.entries(wanted).some(([name, value]) => name !== 'words' && value !== null);
  if (words.length === 0 && !isNarrowed) return all;
  return all.filter((one) => (!isNarrowed || isWanted(one.capture, wanted)) && words.every((word) => one.text().includes(word)));
}

function isWanted(capture: CaptureSummary, { region, body, year, edition, verdict, rule, grade }: Wanted): boolean {
  return (
    (region === null || capture.region === region) &&
    (body === null || capture.body === body) &&
    (year === null || capture.year === year) &&
    (edition === null || capture.edition === edition) &&
    (verdict === null || capture.verdict === verdict) &&
    (rule === null || capture.rules.includes(rule)) &&
    (grade === null || capture.counts[grade] > 0)
  );
}

export type SortKey = 'issuer' | 'region' | 'year' | 'edition' | 'verdict' | 'read' | 'at' | 'bytes' | Exclude<Grade, 'broken'>;

export interface Sorting {
  readonly by: SortKey;
  readonly isDown: boolean;
}

/** In that order, out of a list that is newest first; what is equal stays so. */
export function sortListed(listed: readonly Listed[], { by, isDown }: Sorting): readonly Listed[] {
  // So they come.
  if (by === 'at') return isDown ? listed : [...listed].reverse();
  const sign = isDown ? -1 : 1;
  const keyed = listed.map((one) => ({ one, key: keyOf(one.capture, by) }));
  keyed.sort((a, b) => sign * compare(a.key, b.key));
  return keyed.map(({ one }) => one);
}

function keyOf(capture: CaptureSummary, by: SortKey): string | number {
  switch (by) {
    case 'issuer':
      return capture.issuer ?? capture.title ?? capture.file ?? '';
    case 'region':
      return capture.region;
    case 'edition':
      return capture.edition ?? '';
    case 'at':
      return capture.at;
    case 'verdict':
      return severityOf(capture);
    case 'year':
      return capture.year ?? 0;
    case 'read':
      return capture.of === 0 ? 0 : capture.read / capture.of;
    case 'bytes':
      return capture.bytes;
    default:
      return capture.counts[by];
  }
}

/** Worst last: by verdict, then by how many of the loudest findings. */
function severityOf({ verdict, counts }: CaptureSummary): number {
  const most = grades.reduce((sum, grade, at) => sum + Math.min(counts[grade], 99) * 100 ** (3 - Math.min(at, 3)), 0);
  return VERDICTS.indexOf(verdict) * 100 ** 5 + most;
}

const VERDICTS: readonly Verdict[] = ['not-a-report', 'consistent', 'doubtful', 'not-fully-read', 'inconsistent'];

/** Chinese by pronunciation, as registers are kept. */
const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : a === b ? 0 : collator.compare(String(a), String(b));
}

/** A value that a filter offers, with how many captures have it. */
export interface Choice<Value> {
  readonly value: Value;
  readonly count: number;
}

/** What a filter offers: the values that are there. */
export function choices<Value extends string | number>(
  all: readonly Listed[],
  of: (capture: CaptureSummary) => readonly (Value | null)[],
): readonly Choice<Value>[] {
  const counts = new Map<Value, number>();
  for (const { capture } of all)
    for (const value of of(capture)) if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => compare(a.value, b.value));
}
