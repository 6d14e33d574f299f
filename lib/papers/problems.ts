import type { Audit } from '../report/audit';
import type { Describe } from '../report/told/rule-text';
import { letterStrings } from '../strings/letters';
import { paperStrings } from '../strings/papers';
import type { Language } from '../strings/terms';
import { adviceOn, itemOf } from './items';
import { type Matter, mattersOf } from './matters';
import type { Grid } from './paper';
import { basesOf } from './told';

/** What a body is told, as tables: a part for each grade, its matters numbered through all parts. */
export interface Problems {
  readonly parts: readonly { readonly grade: Matter['grade']; readonly matters: readonly Matter[]; readonly first: number }[];
  /** Matters that ask for something: all but what is for information. */
  readonly asking: number;
}

export function problemsOf(audit: Audit): Problems {
  const matters = mattersOf(audit);
  const parts = GRADES.map((grade) => ({ grade, matters: matters.filter((one) => one.grade === grade) })).filter(
    (part) => part.matters.length > 0,
  );
  const numbered = parts.map((part, at) => ({ ...part, first: 1 + parts.slice(0, at).reduce((sum, one) => sum + one.matters.length, 0) }));
  return { parts: numbered, asking: matters.filter(({ grade }) => grade !== 'notice').length };
}

const GRADES = ['error', 'warning', 'review', 'notice'] as const satisfies readonly Matter['grade'][];

/** The table of one part: number, what was found, its basis, what is suggested. */
export function problemGrid(
  { matters, first }: Problems['parts'][number],
  heading: string | null,
  audit: Audit,
  describe: Describe,
  language: Language,
): Grid {
  const say = paperStrings[language];
  return {
    kind: 'grid',
    heading,
    head: letterStrings[language].problemHead,
    widths: [8, 50, 19, 23],
    rows: matters.map((matter, at) => {
      const { lead, lists } = itemOf(matter, audit, describe, say, language);
      const found = [lead, ...lists.flatMap(({ intro, lines }) => [intro, ...lines])].filter(Boolean).join('\n');
      return [String(first + at), found, basesOf(matter.findings, say), adviceOn(matter, audit, describe, say, language)];
    }),
  };
}
