import type { FaultMaker } from './faults';
import type { MadeReport } from './made-report';
import type { Random } from './random';

/** Sentences that no longer agree with the tables, or with themselves. */
export const proseFaults = {
  'prose-requests': rewriting(['claim-*'], /(?:新收政府信息公开申请|收到政府信息公开申请|受理政府信息公开申请)(\d+)件/, more),
  'prose-none': replacing(
    ['claim-*'],
    'requests.newlyReceived.total',
    /全年共收到政府信息公开申请\d+件。|本年新收政府信息公开申请\d+件，无上年结转。/,
    '本年度未收到政府信息公开申请。',
  ),
  'prose-handled': rewriting(['claim-*'], /办结(\d+)件/, more),
  'prose-outcome': rewriting(['claim-*'], /(?:予以公开|部分公开|不予公开|无法提供)(\d+)件/, more),
  'prose-carried-out': rewriting(['claim-*'], /结转下年度继续办理(\d+)件/, more),
  'prose-review': rewriting(['claim-*'], /行政复议(\d+)件/, more),
  'prose-no-remedies': replacing(
    ['claim-*'],
    'remedies.review.total',
    /全年发生政府信息公开行政复议\d+件，行政诉讼\d+件。/,
    '全年未发生因政府信息公开引起的行政复议、行政诉讼。',
  ),
  'prose-documents': rewriting(['claim-*'], /制发行政规范性文件(\d+)件/, more),
  'prose-sum': rewriting(['claim-*'], /主动公开信息(\d+)条/, more),
} as const;

function more(n: number, random: Random): number {
  return n + random.int(1, 7);
}

function rewriting(rules: readonly string[], pattern: RegExp, wrong: typeof more): { make: FaultMaker; rules: readonly string[] } {
  const make: FaultMaker = (report, random) =>
    rewrite(report, (text) => {
      const match = pattern.exec(text);
      const digits = match?.[1];
      if (!match || digits === undefined) return null;
      const at = match.index + match[0].lastIndexOf(digits);
      return text.slice(0, at) + wrong(Number(digits), random) + text.slice(at + digits.length);
    });
  return { make, rules };
}

/** Replaces a sentence where the cell is above zero. */
function replacing(rules: readonly string[], cell: string, pattern: RegExp, by: string): { make: FaultMaker; rules: readonly string[] } {
  const make: FaultMaker = (report) =>
    (report.truth[cell] ?? 0) > 0 ? rewrite(report, (text) => (pattern.test(text) ? text.replace(pattern, by) : null)) : null;
  return { make, rules };
}

function rewrite(report: MadeReport, change: (text: string) => string | null) {
  const prose = report.prose[1] ?? [];
  for (const [i, text] of prose.entries()) {
    const to = change(text);
    if (to !== null) return { report: { ...report, prose: { ...report.prose, 1: prose.with(i, to) } }, cells: [] };
  }
  return null;
}
