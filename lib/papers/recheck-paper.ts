import type { Audit } from '../report/audit';
import type { Finding } from '../report/outcome';
import { type Recheck, recheck } from '../report/told/recheck';
import { letterStrings } from '../strings/letters';
import { paperStrings } from '../strings/papers';
import type { Language } from '../strings/terms';
import { type LetterTerms, signature } from './feedback';
import { dayAndTime, reportRuns } from './heading';
import type { Grid, Paper, Part } from './paper';
import { cellSpot } from './spots';
import { basesOf, toldOf } from './told';

/** 更正情况复核单: what was corrected since, what is still there, what is new. Only what was read again and holds is called corrected. */
export function recheckPaper(before: Audit, after: Audit, language: Language, terms: LetterTerms = {}): Paper {
  const [say, paper] = [letterStrings[language], paperStrings[language]];
  const found = recheck(before, after);
  const { mended, standing, added, unsure } = found;
  const stop = paper.stop;
  const rows = (findings: readonly Finding[], of: Audit, remark: (finding: Finding) => string) =>
    findings.map((finding, at) => [
      String(at + 1),
      toldOf(finding, of, paper, language) + stop,
      basesOf([finding], paper),
      remark(finding),
    ]);
  const same = new Map(standing.map(({ finding, isSame }) => [finding, isSame]));
  const parts: readonly (readonly [string, string[][]])[] = [
    [say.mended, rows(mended, before, () => '')],
    [say.standingStill, rows([...same.keys()], after, (one) => (same.get(one) ? say.sameFigures : say.otherFigures))],
    [say.added, rows(added, after, () => '')],
    ...(unsure.length > 0 ? [[say.unsure, rows(unsure, before, () => say.unsureAsk)] as const] : []),
  ];
  return {
    language,
    title: say.recheckTitle,
    about: [
      ...(terms.number ? [{ name: say.number, value: [terms.number] }] : []),
      { name: paper.about.report, value: reportRuns(after, paper, language) },
      { name: say.recheckTimes.before, value: [dayAndTime(before.source.capturedAt, language)] },
      { name: say.recheckTimes.after, value: [dayAndTime(after.source.capturedAt, language)] },
    ],
    parts: [
      { kind: 'prose', heading: null, text: [say.recheckLine(mended.length, standing.length, added.length, unsure.length)] },
      ...(after.verdict === 'not-fully-read' || !after.report ? [{ kind: 'prose', heading: null, text: [paper.notWhole] } as const] : []),
      ...parts.map(([name, own], at): Part => {
        const heading = paper.numbered(at + 1, paper.counted(name, own.length));
        return own.length > 0
          ? { kind: 'grid', heading, head: say.recheckHead, widths: [7, 53, 22, 18], rows: own }
          : { kind: 'prose', heading, text: [say.noneOfThem] };
      }),
      changesPart(found, after, paper.numbered(parts.length + 1, say.changedCells), language),
      ...signature(terms, language),
    ],
    notes: [paper.madeBy],
  };
}

function changesPart({ changes }: Recheck, after: Audit, heading: string, language: Language): Grid | Part {
  const [say, paper] = [letterStrings[language], paperStrings[language]];
  if (changes.length === 0) return { kind: 'prose', heading, text: [say.noChanges] };
  const rows = changes.map(({ path, from, to }) => [cellSpot(after.report, path, paper, language), from || paper.blank, to || paper.blank]);
  return { kind: 'grid', heading, head: say.changedHead, widths: [60, 20, 20], rows };
}
