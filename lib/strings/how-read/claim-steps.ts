import type { Audit } from '../../report/audit';
import type { Claim, ClaimTrace } from '../../report/claim';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import { meantText } from './meant';
import { claimOutcome, claimOutcomeText } from './outcome-names';
import { readingText } from './reading-text';
import { TOPICS, WHOSE } from './scope-names';
import { senseName } from './sense-name';
import { both, lines, type Step, type TitleOf } from './step';
import { tells } from './uses';

/** How a number or a statement of the prose was read and judged: sentence → words → scope → what it counts → readings → outcome. */
export function claimSteps(audit: Audit, claim: Claim, titleOf: TitleOf): Step[] {
  const { report } = audit;
  if (!report) return [];
  const { trace } = claim;
  return [
    lines(both('原文', 'Text'), quoteTexts(claim, report)),
    ...(trace ? [wordsStep(trace, report), lines(both('所指', 'Scope'), scopeTexts(trace))] : []),
    lines(both('口径', 'Meant as'), meantTexts(claim)),
    ...(claim.readings.length > 0
      ? [
          lines(
            both('对照', 'Set against'),
            claim.readings.map((reading) => readingText(reading, claim, report)),
          ),
        ]
      : []),
    outcomeStep(audit, claim, titleOf),
  ].filter(({ items }) => items.length > 0);
}

function quoteTexts({ quote, numeral, section }: Claim, report: Report): Text[] {
  const heading = report.sections.find(({ number }) => number === section)?.heading;
  const text = cut(quote);
  const where = both(heading ? `${heading}：` : '', heading ? `${heading}: ` : '');
  const number = numeral
    ? both(`其中的数“${numeral}”`, `its number “${numeral}”`)
    : both('不带数字的说法，按 0 对照', 'a statement without a number, compared as 0');
  return [both(`${where.zh}“${text}”`, `${where.en}“${text}”`), number];
}

function wordsStep({ words }: ClaimTrace, report: Report): Step {
  const items = words
    .filter(({ sense }) => sense !== 'mark')
    .map(({ text, sense }) => {
      const name = sense === null ? UNKNOWN : senseName(sense, report.edition);
      return { text: both(`${cut(text)} → ${name.zh}`, `${cut(text)} → ${name.en}`), outcome: null };
    });
  return { name: both('词义', 'Words'), items, flows: true };
}

function scopeTexts({ topic, whose, isOtherTime }: ClaimTrace): Text[] {
  const about = topic === null ? NOTHING : (TOPICS[topic] ?? both(topic, topic));
  const body = WHOSE[whose] ?? both(whose, whose);
  const time = isOtherTime ? both('不是本年度', 'not this year') : both('本年度', 'this year');
  return [both(`说的是：${about.zh}；哪个单位：${body.zh}；何时：${time.zh}`, `about: ${about.en}; whose: ${body.en}; when: ${time.en}`)];
}

/** Whole or part, and the words that kept it apart; the older reader says neither. */
function meantTexts(claim: Claim): Text[] {
  const { because } = claim;
  const meant = meantText(claim);
  return [
    ...(meant ? [meant] : []),
    ...(because ? [both(`未读懂的词：“${cut(because)}”`, `words not understood: “${cut(because)}”`)] : []),
  ];
}

function outcomeStep({ findings }: Audit, claim: Claim, titleOf: TitleOf): Step {
  const outcome = claimOutcome(claim);
  const told = claimOutcomeText(claim);
  const { reason, rule } = claim;
  const title = rule ? (titleOf(rule) ?? both(rule, rule)) : null;
  const index = findings.findIndex((one) => tells(one, claim));
  const text = both(
    `${told.zh}${reason ? `：${reason.zh}` : ''}${index < 0 ? '' : `，列为第 ${index + 1} 条`}`,
    `${told.en}${reason ? `: ${reason.en}` : ''}${index < 0 ? '' : `, note ${index + 1}`}`,
  );
  const owner = title
    ? [{ text: both(`归规则“${title.zh}”（${rule}）管`, `owned by the rule “${title.en}” (${rule})`), outcome: null }]
    : [];
  return { name: both('结果', 'Outcome'), items: [{ text, outcome }, ...owner], flows: false };
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${Array.from(text.slice(0, LONGEST)).slice(0, -1).join('')}…`;
}

const LONGEST = 160;
const UNKNOWN: Text = { zh: '未读懂', en: 'not understood' };
const NOTHING: Text = { zh: '没有说明', en: 'not said' };
