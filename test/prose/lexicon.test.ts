import { describe, expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { lexicon, words } from '../../lib/prose/lexicon';
import type { Line } from '../../lib/prose/lexicon/sense';
import type { Matcher } from '../../lib/prose/lexicon/trie';
import { type Issuer, readIssuer } from '../../lib/prose/tokens/issuer';
import { tokenise } from '../../lib/prose/tokens/tokenise';
import type { Claim } from '../../lib/report/claim';
import type { Report } from '../../lib/report/report';
import { judge } from '../../lib/rules/engine/judge';
import { standardReports } from './standard';

const files = Object.entries(lexicon).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file] as const);
const lines = files.flatMap(([, file]) => Object.entries(file).flatMap(([sense, own]) => (own ?? []).map((line) => ({ sense, line }))));

describe.each(files)('the words of %s', (_, file) => {
  test.each(Object.entries(file).flatMap(([sense, own]) => (own ?? []).map((line) => [sense, line.words.slice(0, 20), line] as const)))(
    '%s: %s… are needed',
    (sense, _, line) => {
      expect(line.needs, 'A sentence has one ~ in the word’s place.').toMatch(/^[^~]*~[^~]*$/);
      expect(wordsOf(line).flatMap((word) => failureOf(word, sense, line.needs) ?? [])).toEqual([]);
    },
  );
});

test('a word stands once and has one sense', () => {
  const seen = new Map<string, string>();
  const twice = lines.flatMap(({ sense, line }) =>
    wordsOf(line).flatMap((word) => {
      const before = seen.get(word);
      seen.set(word, sense);
      return before ? [`${word}: ${before}, ${sense}`] : [];
    }),
  );
  expect(twice).toEqual([]);
});

test('a line is short: at most 20 words, one blank between them', () => {
  expect(lines.filter(({ line }) => wordsOf(line).length > 20 || wordsOf(line).includes('')).map(({ line }) => line.words)).toEqual([]);
});

test('the standard reports are right', () => {
  const wrong = standardReports.flatMap((report) =>
    judge(report).findings.flatMap((one) => (one.severity === 'error' ? [`${report.issuer}: ${one.message.en}`] : [])),
  );
  expect(wrong).toEqual([]);
});

function wordsOf(line: Line): string[] {
  return line.words.split(' ');
}

interface Reader {
  readonly report: Report;
  readonly issuer: Issuer;
}

const readers: readonly Reader[] = standardReports.map((report) => ({ report, issuer: readIssuer(report.issuer) }));

/** The same words but one. */
function allBut<Of>(word: string, all: Matcher<Of>): Matcher<Of> {
  return {
    matches: (text, at, tell) =>
      all.matches(text, at, (end, value) => {
        if (end - at !== word.length || !text.startsWith(word, at)) tell(end, value);
      }),
  };
}

/** Null where the sentence is true of a standard report, with the word as a word of its own, and is read otherwise without it. */
function failureOf(word: string, sense: string, needs: string): string | null {
  const text = needs.replace('~', word);
  const without = allBut(word, words());
  let isTrue = false;
  let isNeeded = false;
  for (const { report, issuer } of readers) {
    if (!isCut(text, needs.indexOf('~'), word, sense, issuer, report.year)) continue;
    const said = saying(report, text);
    const claims = readClaims(said);
    isTrue ||= claims.every((claim) => claim.outcome !== 'conflicts');
    isNeeded ||= told(claims) !== told(readClaims(said, without));
    if (isTrue && isNeeded) return null;
  }
  return `“${text}” ${isTrue ? `is read the same without ${word}` : `is true of no standard report with ${word} as ${sense}`}`;
}

/** The word is one token of its sense. */
function isCut(text: string, at: number, word: string, sense: string, issuer: Issuer, year: number | null): boolean {
  const token = tokenise(folded(text), issuer, year, words()).find((one) => one.start <= at && one.end > at);
  return token?.kind === 'word' && token.start === at && token.end === at + word.length && token.sense === sense;
}

/** As passages fold it; one character for one. */
function folded(text: string): string {
  return text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':');
}

function saying(report: Report, text: string): Report {
  const place = { kind: 'line', line: 1, span: null } as const;
  return {
    ...report,
    prose: [{ paragraph: { kind: 'paragraph', text, place, heading: null, furniture: false }, section: 1, isHeading: false }],
  };
}

/** What was said of which cells. */
function told(claims: readonly Claim[]): string {
  return claims
    .filter((claim) => claim.outcome !== 'unlinked')
    .map(({ numeral, outcome, role, readings }) =>
      [numeral, outcome, role, ...readings.map(({ cells, minus }) => `${cells}-${minus}`)].join(),
    )
    .join('\n');
}
