import type { Audit } from '../report/audit';
import { conclude, conclusionFacts } from '../report/told/conclusion';
import { type Grade, gradeOf, grades } from '../report/told/grade';
import type { Describe } from '../report/told/rule-text';
import { letterStrings } from '../strings/letters';
import { paperStrings } from '../strings/papers';
import { verdictWord } from '../strings/tallies';
import { type Language, markTerms } from '../strings/terms';
import { type LetterTerms, signature } from './feedback';
import { dayAndTime } from './heading';
import { openAudit } from './matters';
import type { Grid, Paper, Part } from './paper';
import { problemGrid, problemsOf } from './problems';
import { basesOf } from './told';

/** 核查情况通报 on a batch: what was audited and how it stands, the main findings, body by body, what is asked; each body's findings as an annex. */
export function bulletin(audits: readonly Audit[], describe: Describe, language: Language, terms: LetterTerms = {}): Paper {
  const [say, paper] = [letterStrings[language], paperStrings[language]];
  const years = new Set(audits.flatMap(({ report }) => report?.year ?? []));
  const [year] = years;
  const days = audits.map(({ source }) => source.capturedAt).sort();
  const day = (at: number) => dayAndTime((days.at(at) ?? '').slice(0, 10), language);
  const bodies = new Set(audits.flatMap(({ report }) => report?.issuer ?? [])).size;
  const found = problemsGrid(audits, describe, language);
  const setAside = audits.reduce((sum, audit) => sum + audit.findings.length - openAudit(audit).findings.length, 0);
  return {
    language,
    title: say.bulletinTitle(years.size === 1 ? String(year) : ''),
    about: terms.number ? [{ name: say.number, value: [terms.number] }] : [],
    parts: [
      { kind: 'prose', heading: null, text: [say.bulletinOpening(day(0), day(-1), bodies, audits.length)] },
      {
        kind: 'prose',
        heading: paper.numbered(1, say.overall),
        text: [overall(audits, language), ...(setAside > 0 ? [say.setAside(setAside)] : [])],
      },
      ...(found.rows.length > 0
        ? [{ ...found, heading: paper.numbered(2, say.mainProblems) }]
        : [{ kind: 'prose', heading: paper.numbered(2, say.mainProblems), text: [say.noProblems] } as const]),
      { ...bodiesGrid(audits, language), heading: paper.numbered(3, say.perBody) },
      ...asksOf(audits, terms, language),
      ...signature(terms, language),
      ...audits.flatMap((audit) => annexOf(audit, describe, language)),
    ],
    notes: [paper.madeBy],
  };
}

/** How a report stands, each in one place only, so that the figures add up. */
type Standing = keyof (typeof letterStrings)['zh']['standing'];

function standingOf(audit: Audit): Standing {
  const conclusion = conclude(conclusionFacts(audit));
  return conclusion === 'aside' || conclusion === 'unseen' ? 'clean' : conclusion;
}

const STANDINGS: readonly Standing[] = ['error', 'unread', 'unchecked', 'unfilled', 'warning', 'review', 'clean', 'none'];

function overall(audits: readonly Audit[], language: Language): string {
  const say = letterStrings[language];
  const all = audits.map(standingOf);
  const parts = STANDINGS.flatMap((one) => {
    const count = all.filter((other) => other === one).length;
    return count > 0 ? [say.standing[one](count)] : [];
  });
  return say.overallLine(audits.length, parts.join(paperStrings[language].comma));
}

/** Rules by what they ask and how many bodies they concern; what is only for information is left out. */
function problemsGrid(audits: readonly Audit[], describe: Describe, language: Language): Grid {
  const found = new Map<string, { grade: Grade; rule: string; bodies: Set<Audit>; findings: Audit['findings'][number][] }>();
  for (const audit of audits)
    for (const finding of openAudit(audit).findings) {
      const grade = gradeOf(finding);
      if (grade === 'notice' || grade === 'broken') continue;
      const key = `${grade} ${finding.rule}`;
      const known = found.get(key) ?? { grade, rule: finding.rule, bodies: new Set(), findings: [] };
      found.set(key, known);
      known.bodies.add(audit);
      known.findings.push(finding);
    }
  const rows = [...found.values()]
    .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade) || b.bodies.size - a.bodies.size || (a.rule < b.rule ? -1 : 1))
    .map(({ grade, rule, bodies, findings }) => [
      describe(rule)?.title[language] ?? rule,
      markTerms[language][grade],
      String(bodies.size),
      String(findings.length),
      basesOf(findings, paperStrings[language]),
    ]);
  return { kind: 'grid', heading: null, head: letterStrings[language].problemsHead, widths: [38, 14, 10, 10, 28], rows };
}

function bodiesGrid(audits: readonly Audit[], language: Language): Grid {
  const say = letterStrings[language];
  const rows = audits.map((audit, at) => {
    const open = openAudit(audit).findings.map(gradeOf);
    const count = (grade: Grade) => String(open.filter((one) => one === grade).length);
    const { report, source } = audit;
    const published = source.publishedAt ? dayAndTime(source.publishedAt.slice(0, 10), language) : '';
    const whose = report?.issuer ?? source.meta.siteName ?? source.file ?? source.url ?? '';
    return [
      ...[String(at + 1), whose, report?.year ? String(report.year) : '', verdictWord(audit, language)],
      ...[count('error'), count('warning'), count('review'), published],
    ];
  });
  return { kind: 'grid', heading: null, head: say.perBodyHead, widths: [7, 25, 8, 14, 9, 11, 8, 18], rows };
}

function asksOf(audits: readonly Audit[], { deadline = '' }: LetterTerms, language: Language): Part[] {
  const [say, paper] = [letterStrings[language], paperStrings[language]];
  const met = new Set<string>(audits.flatMap((audit) => [standingOf(audit), ...openAudit(audit).findings.map(gradeOf)]));
  const lines = (['error', 'warning', 'review', 'unread', 'unchecked', 'unfilled'] as const).flatMap((one) =>
    met.has(one) ? [say.askLines[one]] : [],
  );
  if (lines.length === 0) return [];
  const told = [...lines, say.askDeadline(deadline)];
  return told.map((line, at): Part => ({ kind: 'prose', heading: at === 0 ? paper.numbered(4, say.asks) : null, text: [line] }));
}

function annexOf(audit: Audit, describe: Describe, language: Language): Part[] {
  const say = letterStrings[language];
  const { parts } = problemsOf(audit);
  const asking = parts.filter(({ grade }) => grade !== 'notice');
  const heading = say.annex(audit.report?.issuer ?? '', audit.report?.year ? String(audit.report.year) : '');
  return asking.flatMap((part, at): Part[] => [
    {
      kind: 'prose',
      heading: at === 0 ? heading : null,
      text: [paperStrings[language].counted(say.bodyPart[part.grade], part.matters.length)],
    },
    problemGrid(part, null, audit, describe, language),
  ]);
}
