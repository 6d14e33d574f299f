import type { Claim } from '../../lib/report/claim';
import { notTunedOn, tunedOn } from './labelled';
import { answersOf, strayConflicts } from './read-sentence';
import type { Sentence } from './sentence';

/** Conflicts told against conflicts that are there; a review counts as told. */
export interface Accuracy {
  readonly sentences: number;
  readonly statements: number;
  /** Of the conflicts told, those that are true. */
  readonly precision: number;
  /** Of the true conflicts, those told. */
  readonly recall: number;
  /** Of all labelled statements, those whose answer is the label. */
  readonly exact: number;
  readonly falseAlarms: readonly string[];
  readonly missed: readonly string[];
}

/** Measures the claims reader on labelled sentences. */
export function accuracyOf(sentences: readonly Sentence[]): Accuracy {
  let told = 0;
  let right = 0;
  let there = 0;
  let exact = 0;
  let statements = 0;
  const falseAlarms: string[] = [];
  const missed: string[] = [];
  for (const sentence of sentences) {
    const stray: readonly Claim[] = strayConflicts(sentence);
    told += stray.length;
    falseAlarms.push(...stray.map((claim) => `${sentence.text} → ${claim.numeral ?? claim.quote}`));
    for (const { key, expected, got } of answersOf(sentence)) {
      statements++;
      const isThere = expected === 'conflicts' || expected === 'doubtful';
      const isTold = got === 'conflicts' || got === 'doubtful';
      there += Number(isThere);
      told += Number(isTold);
      right += Number(isThere && isTold);
      exact += Number((got ?? 'unlinked') === expected);
      if (isTold && !isThere) falseAlarms.push(`${sentence.text} → ${key}`);
      if (isThere && !isTold) missed.push(`${sentence.text} → ${key}`);
    }
  }
  return {
    sentences: sentences.length,
    statements,
    precision: told === 0 ? 1 : right / told,
    recall: there === 0 ? 1 : right / there,
    exact: exact / statements,
    falseAlarms,
    missed,
  };
}

/** A table for the bench: the part tuned on, the part not tuned on, and what saying nothing would score. */
export function printSentenceAccuracy(print: (line: string) => void = console.log): void {
  print('sentences: conflicts between prose and tables (limits: precision ≥ 97 %, recall ≥ 90 %)');
  for (const [name, sentences] of [
    ['tuned on', tunedOn],
    ['not tuned on', notTunedOn],
  ] as const) {
    const figures = accuracyOf(sentences);
    const silent = sentences.reduce(
      (sum, one) => sum + Object.values(one.says).filter((said) => said === 'agrees' || said === 'unlinked').length,
      0,
    );
    print(
      `  ${name.padEnd(14)} ${String(figures.sentences).padStart(4)} sentences, ${String(figures.statements).padStart(4)} statements: ` +
        `precision ${percent(figures.precision)}, recall ${percent(figures.recall)}, exact ${percent(figures.exact)} ` +
        `(say nothing: recall 0.0 %, exact at most ${percent(silent / figures.statements)})`,
    );
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
