import { samePlace } from '../../document/place';
import type { Audit } from '../../report/audit';
import type { Claim } from '../../report/claim';
import type { Check, Finding } from '../../report/outcome';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import { printed } from '../../report/told/printed';
import { checkOutcomes, claimOutcome, claimOutcomeText } from './outcome-names';
import { both, type Item, type TitleOf } from './step';
import { workedOut } from './worked-out';

/** The sums, sentences and other findings that rest on a cell, and how each came out. */
export function usesOf({ checks, findings }: Audit, report: Report, path: string, titleOf: TitleOf): Item[] {
  const sums = checks.filter(({ equation }) => equation && [...equation.left, ...equation.right].includes(path));
  const claims = report.claims.filter((claim) => claim.readings.some(({ cells, minus = [] }) => [...cells, ...minus].includes(path)));
  const others = findings.filter((one) => one.equation === null && one.cells.includes(path) && !claims.some((claim) => tells(one, claim)));
  const items = [
    ...sums.map((check) => sumItem(check, findings, report, titleOf)),
    ...claims.map(claimItem),
    ...others.map((finding) => findingItem(finding, titleOf)),
  ];
  return items.length > 0 ? items : [{ text: both('没有算式或正文用到它', 'no sum and no sentence rests on it'), outcome: null }];
}

/** Whether a finding tells of this claim: of several at one number the one that conflicts. */
export function tells({ rule, place, cell }: Finding, claim: Claim): boolean {
  return claim.outcome === 'conflicts' && cell === null && place !== null && rule === claim.rule && samePlace(place, claim.place);
}

function sumItem(check: Check, findings: readonly Finding[], report: Report, titleOf: TitleOf): Item {
  const { rule, at, outcome, reason, equation } = check;
  const index = findings.findIndex((one) => one.rule === rule && one.at === at);
  const total = report.facts[equation?.right[0] ?? '']?.label ?? at;
  const name = sumName(report, rule, titleOf);
  const formula = findings[index]?.formula ?? (equation && outcome === 'pass' ? workedOut(equation, report) : null);
  const tell = (language: 'zh' | 'en') => {
    const zh = language === 'zh';
    const sum = formula ? `${zh ? '：' : ': '}${formula[language]}` : '';
    const why = reason ? (zh ? `（${reason.zh}）` : ` (${reason.en})`) : '';
    const number = index < 0 ? '' : zh ? `，列为第 ${index + 1} 条` : `, note ${index + 1}`;
    return zh
      ? `${name.zh}“${total}”${sum}，${checkOutcomes[outcome].zh}${why}${number}`
      : `${name.en}, “${total}”${sum}; ${checkOutcomes[outcome].en}${why}${number}`;
  };
  return { text: both(tell('zh'), tell('en')), outcome };
}

function sumName({ edition }: Report, rule: string, titleOf: TitleOf): Text {
  return edition.sums.find(({ id }) => id === rule)?.names ?? titleOf(rule) ?? both(rule, rule);
}

function claimItem(claim: Claim): Item {
  const told = claimOutcomeText(claim);
  const quote = printed(claim.quote);
  return { text: both(`正文“${quote}”，${told.zh}`, `the text “${quote}” ${told.en}`), outcome: claimOutcome(claim) };
}

function findingItem({ rule, outcome, message }: Finding, titleOf: TitleOf): Item {
  const title = titleOf(rule) ?? both(rule, rule);
  return { text: both(`${title.zh}：${message.zh}`, `${title.en}: ${message.en}`), outcome };
}
