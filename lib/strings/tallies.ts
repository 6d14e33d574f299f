import type { Audit } from '../report/audit';
import type { Report } from '../report/report';
import { type ConclusionFacts, conclude, conclusionFacts } from '../report/told/conclusion';
import type { Since } from '../report/told/since';
import { tallyChecks, tallyNumbers } from '../report/told/tally';
import { conclusionTerms, type Language } from './terms';

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
 * set aside is said, and never turns into 全部相符, which is said of nothing that was not seen as it is shown.
 */
export function verdictWord(audit: Audit, language: Language): string {
  return verdictInWords(conclusionFacts(audit), language);
}

/** `已改正 2 处，新增 1 处`: of two, one at least is not 0. */
export function sinceInWords({ mended, added }: Since, language: Language): string {
  return language === 'zh'
    ? [mended && `已改正 ${mended} 处`, added && `新增 ${added} 处`].filter(Boolean).join('，')
    : [mended && `${mended} corrected`, added && `${added} new`].filter(Boolean).join(', ');
}

export function verdictInWords(facts: ConclusionFacts, language: Language): string {
  const conclusion = conclude(facts);
  const { dismissed } = facts;
  if (conclusion === 'aside')
    return language === 'zh' ? `已忽略 ${dismissed} 处，未发现其他不符` : `${dismissed} dismissed, nothing else found`;
  const word = conclusionTerms[language][conclusion];
  if (dismissed === 0) return word;
  return language === 'zh' ? `${word}（已忽略 ${dismissed}）` : `${word} (${dismissed} dismissed)`;
}
