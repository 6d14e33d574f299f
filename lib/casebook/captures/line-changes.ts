import type { LineChange } from '../../report/told/changes';
import type { ReportLine } from './report-lines';

/** What differs between two texts, sentence by sentence. A sentence that only stands elsewhere has not changed. */
export function lineChanges(before: readonly ReportLine[], now: readonly ReportLine[]): LineChange[] {
  const { gone, come } = withoutMoved(hunksOf(before, now));
  return gone.flatMap((olds, at) => pairUp(olds, come[at] ?? []));
}

interface Hunks {
  /** Runs of lines that are gone, and of those that stand in their place; as many of each. */
  readonly gone: readonly (readonly ReportLine[])[];
  readonly come: readonly (readonly ReportLine[])[];
}

/** By the longest common subsequence; its table stays small because what both begin and end with is left out first. */
function hunksOf(before: readonly ReportLine[], now: readonly ReportLine[]): Hunks {
  let head = 0;
  while (head < before.length && head < now.length && before[head]?.key === now[head]?.key) head++;
  let tail = 0;
  const most = Math.min(before.length, now.length) - head;
  while (tail < most && before.at(-1 - tail)?.key === now.at(-1 - tail)?.key) tail++;
  const olds = before.slice(head, before.length - tail);
  const news = now.slice(head, now.length - tail);
  // Two texts that have so much apart are two texts.
  if (olds.length * news.length > MOST_COMPARED) return { gone: [olds], come: [news] };
  const lengths = commonLengths(olds, news);
  const gone: ReportLine[][] = [[]];
  const come: ReportLine[][] = [[]];
  let [at, on] = [0, 0];
  for (let isOpen = false; at < olds.length || on < news.length; ) {
    const [old, fresh] = [olds[at], news[on]];
    if (old && fresh && old.key === fresh.key) {
      if (isOpen) {
        gone.push([]);
        come.push([]);
      }
      isOpen = false;
      at++;
      on++;
      continue;
    }
    isOpen = true;
    const skipsOld = old && (!fresh || (lengths[at + 1]?.[on] ?? 0) >= (lengths[at]?.[on + 1] ?? 0));
    if (skipsOld) {
      gone.at(-1)?.push(old);
      at++;
    } else if (fresh) {
      come.at(-1)?.push(fresh);
      on++;
    }
  }
  return { gone, come };
}

const MOST_COMPARED = 4_000_000;

function commonLengths(olds: readonly ReportLine[], news: readonly ReportLine[]): number[][] {
  const lengths = Array.from({ length: olds.length + 1 }, () => new Array<number>(news.length + 1).fill(0));
  for (let at = olds.length - 1; at >= 0; at--)
    for (let on = news.length - 1; on >= 0; on--) {
      const row = lengths[at];
      if (!row) continue;
      row[on] =
        olds[at]?.key === news[on]?.key ? (lengths[at + 1]?.[on + 1] ?? 0) + 1 : Math.max(lengths[at + 1]?.[on] ?? 0, row[on + 1] ?? 0);
    }
  return lengths;
}

/** The same sentence gone here and come there has moved. */
function withoutMoved({ gone, come }: Hunks): Hunks {
  const left = new Map<string, number>();
  for (const { key } of come.flat()) left.set(key, (left.get(key) ?? 0) + 1);
  const moved = new Map<string, number>();
  const kept = gone.map((lines) =>
    lines.filter(({ key }) => {
      const isMoved = (left.get(key) ?? 0) > 0;
      if (isMoved) {
        left.set(key, (left.get(key) ?? 0) - 1);
        moved.set(key, (moved.get(key) ?? 0) + 1);
      }
      return !isMoved;
    }),
  );
  const come2 = come.map((lines) =>
    lines.filter(({ key }) => {
      const isMoved = (moved.get(key) ?? 0) > 0;
      if (isMoved) moved.set(key, (moved.get(key) ?? 0) - 1);
      return !isMoved;
    }),
  );
  return { gone: kept, come: come2 };
}

/** Sentences of one place in their order: like to like, the others alone. */
function pairUp(gone: readonly ReportLine[], come: readonly ReportLine[]): LineChange[] {
  const changes: LineChange[] = [];
  let on = 0;
  for (const old of gone) {
    const like = come.findIndex((one, at) => at >= on && likeness(old.key, one.key) >= ALIKE);
    if (like < 0) {
      changes.push({ from: old.text, to: null });
      continue;
    }
    for (const one of come.slice(on, like)) changes.push({ from: null, to: one.text });
    changes.push({ from: old.text, to: come[like]?.text ?? null });
    on = like + 1;
  }
  for (const one of come.slice(on)) changes.push({ from: null, to: one.text });
  return changes;
}

const ALIKE = 0.5;

/** Share of character pairs that both have, 0–1. */
function likeness(a: string, b: string): number {
  const pairs = pairsOf(a);
  let common = 0;
  for (const [pair, count] of pairsOf(b)) common += Math.min(count, pairs.get(pair) ?? 0);
  const all = Math.max(1, a.length - 1) + Math.max(1, b.length - 1);
  return a === b ? 1 : (2 * common) / all;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
