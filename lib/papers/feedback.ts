import type { Audit } from '../report/audit';
import type { Describe } from '../report/told/rule-text';
import { letterStrings } from '../strings/letters';
import { paperStrings } from '../strings/papers';
import { verdictWord } from '../strings/tallies';
import type { Language } from '../strings/terms';
import { words } from '../strings/words';
import { dayAndTime, reportTitle } from './heading';
import type { Paper, Part } from './paper';
import { problemGrid, problemsOf } from './problems';

/** What only the office knows; a gap is left for what it does not say. */
export interface LetterTerms {
  readonly office?: string;
  /** As it is to stand in the letter: `2026年3月31日`. */
  readonly deadline?: string;
  readonly day?: string;
  readonly number?: string;
  readonly person?: string;
  readonly telephone?: string;
}

/** 反馈单: what an office sends to one body, a table for each kind of finding, and a slip to be returned. Severity decides what is asked. */
export function feedback(audit: Audit, describe: Describe, language: Language, terms: LetterTerms = {}): Paper {
  const [say, paper] = [letterStrings[language], paperStrings[language]];
  const report = reportTitle(audit, paper, language);
  const { parts, asking } = problemsOf(audit);
  const { url } = audit.source;
  const tables = parts.flatMap((part, index): Part[] => [
    problemGrid(
      part,
      paper.numbered(index + 1, `${paper.counted(say.bodyPart[part.grade], part.matters.length)}`),
      audit,
      describe,
      language,
    ),
    { kind: 'prose', heading: null, text: [say.bodyAsk[part.grade]] },
  ]);
  return {
    language,
    title: say.feedbackTitle,
    about: [
      { name: say.number, value: [terms.number ?? paper.gap] },
      { name: paper.about.report, value: [url ? { text: report, href: url } : report] },
      ...(url ? [{ name: paper.about.address, value: [{ text: url, href: url }] }] : []),
      ...(audit.source.publishedAt ? [{ name: paper.about.published, value: [dayAndTime(audit.source.publishedAt, language)] }] : []),
      { name: paper.about.audited, value: [dayAndTime(audit.source.capturedAt, language)] },
      { name: paper.about.verdict, value: [verdictWord(audit, language)] },
    ],
    parts: [
      { kind: 'lines', heading: null, align: 'left', lines: [say.to(audit.report?.issuer ?? '')] },
      { kind: 'prose', heading: null, text: [say.feedbackOpening(report)] },
      ...(audit.report
        ? []
        : [{ kind: 'prose', heading: null, text: [paper.notAudited(words[language].kinds[audit.detection.kind])] } as const]),
      ...(audit.verdict === 'not-fully-read' ? [{ kind: 'prose', heading: null, text: [paper.notWhole] } as const] : []),
      ...tables,
      { kind: 'prose', heading: null, text: [asking > 0 ? say.deadline(terms.deadline ?? '') : say.nothingToDo] },
      ...signature(terms, language),
      ...(asking > 0 ? slip(report, asking, language) : []),
    ],
    notes: [paper.madeBy],
  };
}

/** Who sends it and when, at the right; then who answers questions. */
export function signature(terms: LetterTerms, language: Language): Part[] {
  const say = letterStrings[language];
  return [
    { kind: 'lines', heading: null, align: 'right', lines: [say.sender(terms.office ?? ''), say.day(terms.day ?? '')] },
    { kind: 'lines', heading: null, align: 'left', lines: [say.contact(terms.person ?? '', terms.telephone ?? '')] },
  ];
}

function slip(report: string, asking: number, language: Language): Part[] {
  const say = letterStrings[language];
  return [
    { kind: 'cut', heading: say.slipTitle },
    { kind: 'prose', heading: null, text: [say.slipOf(report)] },
    {
      kind: 'grid',
      heading: null,
      head: say.slipHead,
      widths: [8, 40, 22, 30],
      rows: Array.from({ length: asking }, (_, at) => [String(at + 1), say.slipChoices, '', '']),
    },
    { kind: 'lines', heading: null, align: 'left', lines: say.slipFoot },
  ];
}
