import type { Text } from '../../report/text';
import { findSlips, type SlipHit, type SlipText } from '../../slips/match/find-slips';
import type { SlipTable } from '../../slips/match/slip';
import type { Verdict } from './rule';
import { pass } from './verdicts';

/** How the slips of each spot are told; `{quotes}` and `{count}` are put in. The order of the spots is that of the findings. */
export type SlipWords = Readonly<Record<string, Told>>;

interface Told extends Text, Pick<Verdict, 'severity'> {
  /** What of it the finding quotes, when not all: what is personal is not repeated in exports. */
  readonly quotes?: 'values' | 'nothing';
}

/** One finding for each spot of the table where something was found, else a pass at `fine`. */
export function slipVerdicts(table: SlipTable, words: SlipWords, report: SlipText | readonly SlipText[], fine: string): Verdict[] {
  const hits = 'prose' in report ? findSlips(table, report) : report.flatMap((one) => findSlips(table, one));
  const told = Object.entries(words).flatMap(([at, said]) =>
    toldAt(
      at,
      said,
      hits.filter(({ slip }) => slip.at === at),
    ),
  );
  return told.length > 0 ? told : [pass(fine)];
}

/** The same where a reader has to see what is meant: asked about, not told. */
export function asked(verdicts: readonly Verdict[], reason: Text): Verdict[] {
  return verdicts.map((verdict) => (verdict.outcome === 'fail' ? { ...verdict, outcome: 'review', reason } : verdict));
}

function toldAt(at: string, { zh, en, quotes: which, ...rest }: Told, hits: readonly SlipHit[]): Verdict[] {
  const [first] = hits;
  if (!first) return [];
  const quotes = which === 'nothing' ? [] : someOf(hits.map(({ quote, found }) => (which ? found.value : quote.trim())));
  const fill = (text: string, list: string) => text.replace('{quotes}', () => list).replace('{count}', String(hits.length));
  return [
    {
      at,
      outcome: 'fail',
      place: first.place,
      places: hits.map(({ place }) => place),
      quote: which === 'nothing' ? null : quotes.join(' '),
      ...(zh.includes('{count}') ? { actual: hits.length } : {}),
      message: { zh: fill(zh, quotes.map((quote) => `“${quote}”`).join('、')), en: fill(en, quotes.join(', ')) },
      ...rest,
    },
  ];
}

/** Each once, the first five. */
function someOf(quotes: readonly string[]): string[] {
  return [...new Set(quotes)].slice(0, 5);
}
