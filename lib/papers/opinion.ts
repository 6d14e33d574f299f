import type { Audit } from '../report/audit';
import { boundTable } from '../report/bound-table';
import { isRead } from '../report/fact';
import type { Report } from '../report/report';
import { conclude, conclusionFacts } from '../report/told/conclusion';
import type { Grade } from '../report/told/grade';
import { dismissedIn } from '../report/told/recommended';
import type { Describe } from '../report/told/rule-text';
import { articlesFor } from '../strings/articles';
import { lookWords } from '../strings/look-words';
import { type PaperStrings, paperStrings } from '../strings/papers';
import { checksInWords, numbersInWords, verdictWord } from '../strings/tallies';
import type { Language } from '../strings/terms';
import { words } from '../strings/words';
import { dayAndTime, reportRuns } from './heading';
import { itemOf } from './items';
import { type Matter, mattersOf } from './matters';
import type { Items, Paper, Part, Runs } from './paper';
import { toldOf } from './told';

/** 核查意见书: what an auditor sends to the body. Loud matters first, one item a cause; then what was read and checked, and the rules. */
export function opinion(audit: Audit, describe: Describe, language: Language): Paper {
  const say = paperStrings[language];
  const matters = mattersOf(audit);
  const own = PARTS.flatMap((grade, index) => partOf(grade, matters, audit, describe, language, index));
  return {
    language,
    title: say.opinionTitle,
    about: aboutOf(audit, say, language),
    parts: [
      ...(own.length > 0 ? own : [cleanPart(audit, say, language)]),
      ...summary(audit, say, language),
      ...appendix(matters, describe, language),
    ],
    notes: [say.madeBy],
  };
}

const PARTS = ['error', 'warning', 'review', 'notice'] as const satisfies readonly Grade[];

function partOf(
  grade: Matter['grade'],
  matters: readonly Matter[],
  audit: Audit,
  describe: Describe,
  language: Language,
  index: number,
): Items[] {
  const say = paperStrings[language];
  const own = matters.filter((matter) => matter.grade === grade);
  if (own.length === 0) return [];
  const number = 1 + PARTS.slice(0, index).filter((louder) => matters.some((matter) => matter.grade === louder)).length;
  return [
    {
      kind: 'items',
      heading: say.numbered(number, say.counted(say.parts[grade], own.length)),
      ask: say.asks[grade],
      items: own.map((matter) => itemOf(matter, audit, describe, say, language)),
    },
  ];
}

/** Nothing found is said in words; that all holds only of a report that was read whole, and seen as it is shown. */
function cleanPart(audit: Audit, say: PaperStrings, language: Language): Part {
  if (!audit.report) return { kind: 'prose', heading: null, text: [say.notAudited(words[language].kinds[audit.detection.kind])] };
  const { look = 'none' } = audit.source;
  if (audit.verdict !== 'consistent') return { kind: 'prose', heading: null, text: [say.nothing] };
  const seen = look === 'agrees' ? say.allHolds : lookWords[language].looks[look] + say.stop;
  return { kind: 'prose', heading: null, text: [say.nothing + seen] };
}

function aboutOf(audit: Audit, say: PaperStrings, language: Language): Paper['about'] {
  const { report, source } = audit;
  const rows: (readonly [keyof PaperStrings['about'], Runs | null])[] = [
    ['report', reportRuns(audit, say, language)],
    ['issuer', report?.issuer ? [report.issuer] : null],
    ['edition', report ? [report.edition.notice] : null],
    ['address', source.url ? [{ text: source.url, href: source.url }] : null],
    ['file', source.file && !source.url ? [source.file] : null],
    ['published', source.publishedAt ? [dayAndTime(source.publishedAt, language)] : null],
    ['audited', [dayAndTime(source.capturedAt, language)]],
    ['verdict', [verdictWord(audit, language)]],
  ];
  return rows.flatMap(([name, value]) => (value ? [{ name: say.about[name], value }] : []));
}

function summary(audit: Audit, say: PaperStrings, language: Language): Part[] {
  const { report } = audit;
  if (!report) return [];
  const prose = (text: string, heading: string | null = null): Part => ({ kind: 'prose', heading, text: [text] });
  const conclusion = conclude(conclusionFacts(audit));
  const unread = Object.values(report.facts).filter((fact) => !isRead(fact));
  const shown = unread.slice(0, MOST_UNREAD).map(({ label }) => label);
  const lines = [
    coverage(report, say, language) + say.stop,
    ...(unread.length > 0 ? [say.notWhole] : conclusion === 'unfilled' || conclusion === 'unchecked' ? [say[conclusion]] : []),
    ...(audit.truncated ? [audit.truncated[language] + say.stop] : []),
    ...(unread.length > 0
      ? [say.unread(`${shown.join(say.list)}${unread.length > shown.length ? say.more(unread.length) : ''}`, unread.length) + say.stop]
      : []),
    checksInWords(audit, language) + say.stop,
    numbersInWords(report, language) + say.stop,
    ...dismissedLine(audit, say, language),
  ];
  return lines.map((line, index) => prose(line, index === 0 ? say.summary : null));
}

function coverage(report: Report, say: PaperStrings, language: Language): string {
  const tables = report.edition.tables.map((form) => ({ name: words[language].table(form), ...boundTable(report, form.id) }));
  const sum = (pick: 'read' | 'of') => tables.reduce((total, one) => total + one[pick], 0);
  return say.coverage(tables.map(({ name, read, of }) => `${name} ${read}/${of}`).join(' · '), sum('read'), sum('of'));
}

/** What a person set aside, with the reason: nothing is left out in silence. */
function dismissedLine(audit: Audit, say: PaperStrings, language: Language): string[] {
  const dismissed = dismissedIn(audit);
  const reasons = new Map(audit.dismissals.map((one) => [one.fingerprint, one.reason]));
  const told = audit.findings
    .filter(({ fingerprint }) => dismissed.has(fingerprint))
    .map((finding) => say.dismissedOne(toldOf(finding, audit, say, language), reasons.get(finding.fingerprint) ?? ''));
  return told.length > 0 ? [say.dismissed(told.length) + told.join(say.semicolon) + say.stop] : [];
}

/** Each rule that found something, with its basis and the article's text. */
function appendix(matters: readonly Matter[], describe: Describe, language: Language): Part[] {
  const say = paperStrings[language];
  const rules = [...new Set(matters.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
  const told = rules.flatMap((id) => {
    const rule = describe(id);
    return rule ? [`${rule.title[language]}${say.stop}${language === 'zh' ? '' : ' '}${rule.why[language]}`] : [];
  });
  const bases = matters.flatMap(({ findings }) => findings.map(({ basis }) => basis)).join(' ');
  const articles = articlesFor(bases).map(({ name, text }) => `${name}${say.colon}${text}`);
  return [...told, ...articles].map((line, index) => ({ kind: 'prose', heading: index === 0 ? say.appendix : null, text: [line] }));
}

const MOST_UNREAD = 12;
