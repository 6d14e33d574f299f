import type { Paper, Part } from '../papers';
import { scoreStrings } from '../strings/scores';
import type { Language } from '../strings/terms';
import type { Score } from './score';
import { type SheetData, sheetOf } from './sheet-data';
import type { DescribeRule } from './sheets';
import type { Weights } from './weights';

/** Scores as a workbook: the ranking, every deduction, and the weights by which it was scored. */
export function scoreSheets(scores: readonly Score[], weights: Weights, describe: DescribeRule, language: Language): readonly SheetData[] {
  const say = scoreStrings[language];
  const title = (rule: string) => describe(rule)?.title[language] ?? rule;
  const ranking = ranked(scores).map(({ rank, score }) => [
    rank,
    score.issuer,
    score.year,
    score.points,
    takenFrom(score),
    remark(score, language),
    score.source,
  ]);
  const deductions = ranked(scores).flatMap(({ score }) =>
    score.deductions.map(({ rule, count, unit, points }) => [score.issuer, score.year, title(rule), count, say.units[unit], points]),
  );
  return [
    sheetOf(say.rankingSheet, zip(say.rankingHead, [8, 26, 8, 8, 10, 26, 40]), ranking, 2),
    sheetOf(say.deductionsSheet, zip(say.deductionsHead, [26, 8, 44, 8, 8, 8]), deductions, 1),
    sheetOf(say.weightsSheet, zip(say.weightsHead, [44, 12, 12]), weightRows(weights, title, language), 0),
  ];
}

/** The same to print and to send. */
export function scorePaper(scores: readonly Score[], weights: Weights, describe: DescribeRule, language: Language): Paper {
  const say = scoreStrings[language];
  const title = (rule: string) => describe(rule)?.title[language] ?? rule;
  const text = (value: string | number | null) => (value === null ? say.none : String(value));
  const rows = ranked(scores).map(({ rank, score }) => {
    const why = score.deductions.map(({ rule, count, unit, points }) => say.deduction(title(rule), count, say.units[unit], points));
    return [
      text(rank),
      score.issuer ?? '',
      score.year === null ? '' : String(score.year),
      text(score.points),
      [...why, remark(score, language)].filter(Boolean).join('\n'),
    ];
  });
  const parts: Part[] = [
    { kind: 'prose', heading: null, text: [say.byWeights(weights.name, weights.full)] },
    { kind: 'grid', heading: say.rankingSheet, head: say.paperHead, widths: [8, 24, 9, 9, 50], rows },
    {
      kind: 'grid',
      heading: say.weightsSheet,
      head: say.weightsHead,
      widths: [60, 20, 20],
      rows: weightRows(weights, title, language).map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    },
  ];
  return { language, title: say.title, about: [], parts, notes: [say.note] };
}

/** Best first; equal scores share a place; what cannot be scored comes last, without one. */
function ranked(scores: readonly Score[]): { readonly rank: number | null; readonly score: Score }[] {
  const sorted = [...scores].sort((a, b) => (b.points ?? -1) - (a.points ?? -1) || compare(a.issuer ?? '', b.issuer ?? ''));
  return sorted.map((score) => ({
    score,
    rank: score.points === null ? null : 1 + sorted.findIndex(({ points }) => points === score.points),
  }));
}

function weightRows(
  { full, rules, grades, late, absent }: Weights,
  title: (rule: string) => string,
  language: Language,
): (string | number | null)[][] {
  const say = scoreStrings[language];
  return [
    [say.full, full, null],
    ...Object.entries(rules).map(([rule, { each, most }]) => [title(rule), each, most]),
    ...Object.entries(grades).map(([grade, { each, most }]) => [say.grade(grade as keyof Weights['grades']), each, most]),
    [say.lateOnce, late.once, late.most],
    [say.latePerDay, late.perDay, null],
    [say.absent, absent, null],
  ];
}

function remark({ points, isPartial }: Score, language: Language): string {
  const say = scoreStrings[language];
  return points === null ? say.notScored : isPartial ? say.partial : '';
}

function takenFrom({ points, deductions }: Score): number | null {
  return points === null ? null : Math.round(deductions.reduce((sum, one) => sum + one.points, 0) * 100) / 100;
}

function zip(heads: readonly string[], widths: readonly number[]): (readonly [string, number])[] {
  return heads.map((head, at) => [head, widths[at] ?? 12] as const);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
