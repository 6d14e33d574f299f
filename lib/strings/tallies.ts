import type { Audit } from '../report/audit';
import { boundTable } from '../report/bound-table';
import { type Grade, gradeOf, grades } from '../report/grade';
import { dismissedIn } from '../report/recommended';
import type { Report } from '../report/report';
import type { Since } from '../report/since';
import { tallyChecks, tallyNumbers } from '../report/tally';
import { isUnfilled } from '../report/unfilled';
import { lookWords } from './look-words';
import { type Language, verdictTerms } from './terms';

/** `核查 260 项：相符 250，不符 3，存疑 1，未完成 0；不适用 4 项` and so on: figures that add up. */
export function checksInWords(audit: Pick<Audit, 'checks'>, language: Language): string {
  const { ran, held, failed, undecided, broken, inapplicable } = tallyChecks(audit);
  return language === 'zh'
    ? `核查 ${ran} 项：相符 ${held}，不符 ${failed}，存疑 ${undecided}，未完成 ${broken}；另有 ${inapplicable} 项不适用`
    : `${ran} checks: ${held} hold, ${failed} do not, ${undecided} undecided, ${broken} not completed; ${inapplicable} more do not apply`;
}

/** `正文数字 12 处，已核对 8 处（与表格 6，与文内分项 2）` */
export function numbersInWords(report: Pick<Report, 'claims'>, language: Language): string {
  const { all, compared, withTables, withText } = tallyNumbers(report);
  return language === 'zh'
    ? `正文数字 ${all} 处，已核对 ${compared} 处（与表格 ${withTables}，与文内分项 ${withText}）`
    : `${all} figures in the text, ${compared} compared (${withTables} with the tables, ${withText} with figures beside them)`;
}

/**
 * The verdict as it stands now: 有待核实 where something failed that is no certain mistake, 有存疑 only where something is undecided; what was
 * set aside is said, and never turns into 全部相符.
 */
export function verdictWord(audit: Audit, language: Language): string {
  const dismissed = dismissedIn(audit);
  const open = audit.findings.filter(({ fingerprint }) => !dismissed.has(fingerprint)).map(gradeOf);
  return verdictInWords(
    {
      verdict: audit.verdict,
      errors: count(open, 'error'),
      warnings: count(open, 'warning'),
      reviews: count(open, 'review') + count(open, 'broken'),
      dismissed: audit.findings.length - open.length,
      ...(audit.report ? cellsRead(audit.report) : {}),
    },
    language,
  );
}

/**
 * The result as the page's own small line: `勾稽：未发现不一致，198/198 格已读`. Null while a second look is still to come, which may take a
 * clean result back.
 */
export function resultInWords(audit: Audit, since: Since | null, language: Language): string | null {
  if (!audit.report || (audit.verdict === 'consistent' && audit.source.look === 'pending')) return null;
  const { read, of } = cellsRead(audit.report);
  const { look = 'none' } = audit.source;
  const isClean = audit.verdict === 'consistent';
  const word = isClean ? (language === 'zh' ? '未发现不一致' : 'no inconsistency found') : verdictWord(audit, language);
  // Where nobody saw what is shown, that is said with it.
  const told = [
    ...(look === 'agrees' || !isClean ? [] : [lookWords[language].looks[look]]),
    ...(since ? [sinceInWords(since, language)] : []),
  ];
  return language === 'zh'
    ? `勾稽：${[word, `${read}/${of} 格已读`, ...told].join('，')}`
    : `Gouji: ${[word, `${read}/${of} cells read`, ...told].join(', ')}`;
}

/** `已改正 2 处，新增 0 处` */
export function sinceInWords({ mended, added }: Since, language: Language): string {
  return language === 'zh' ? `已改正 ${mended} 处，新增 ${added} 处` : `${mended} corrected, ${added} new`;
}

/** Over all tables of the form; `unfilled`: nothing is entered in any of them. */
export function cellsRead(report: Pick<Report, 'edition' | 'tables' | 'facts'>): Required<Pick<VerdictFacts, 'read' | 'of' | 'unfilled'>> {
  const sum = (count: 'read' | 'of') => report.edition.tables.reduce((all, { id }) => all + boundTable(report, id)[count], 0);
  return { read: sum('read'), of: sum('of'), unfilled: isUnfilled(report.facts) };
}

/** What the word depends on. */
export interface VerdictFacts {
  readonly verdict: Audit['verdict'];
  readonly errors: number;
  readonly warnings: number;
  readonly reviews: number;
  readonly dismissed: number;
  /** Cells of the form, where a report is. */
  readonly read?: number;
  readonly of?: number;
  /** Nothing is entered in any of them. */
  readonly unfilled?: boolean;
}

/** The loudest grade that stands; `review` where nothing does. */
export function standingOf(audit: Audit): Grade {
  const dismissed = dismissedIn(audit);
  const open = audit.findings.filter(({ fingerprint }) => !dismissed.has(fingerprint)).map(gradeOf);
  return grades.find((grade) => open.includes(grade)) ?? 'review';
}

export function verdictInWords(facts: VerdictFacts, language: Language): string {
  const { word, isSetAside } = standing(facts, language);
  if (facts.dismissed === 0 || isSetAside) return word;
  return language === 'zh' ? `${word}（已忽略 ${facts.dismissed}）` : `${word} (${facts.dismissed} dismissed)`;
}

function standing(
  { verdict, errors, warnings, reviews, dismissed, read = 0, of = 0, unfilled }: VerdictFacts,
  language: Language,
): { word: string; isSetAside: boolean } {
  const terms = verdictTerms[language];
  const plain = (word: string) => ({ word, isSetAside: false });
  if (verdict === 'not-a-report' || verdict === 'consistent') return plain(terms[verdict]);
  if (errors > 0) return plain(terms.inconsistent);
  // Blank is neither unread nor wrong.
  if (unfilled) return plain(language === 'zh' ? '未填写' : 'Not filled in');
  if (verdict === 'not-fully-read' || read < of) return plain(terms['not-fully-read']);
  if (warnings > 0) return plain(language === 'zh' ? '有待核实' : 'To verify');
  if (reviews > 0 || dismissed === 0) return plain(terms.doubtful);
  return {
    word: language === 'zh' ? `已忽略 ${dismissed} 处，未发现其他不符` : `${dismissed} dismissed, nothing else found`,
    isSetAside: true,
  };
}

function count<One>(list: readonly One[], one: One): number {
  return list.filter((other) => other === one).length;
}
