import { readNumerals } from '../prose/numerals';
import type { Passage } from '../prose/passages';
import { backTo, CLAUSE_MARK, forwardTo, readBrackets, SENTENCE_MARK } from './clauses';
import type { Mention } from './mention';
import { distribute, namesFollow } from './terms';

/** Every number of the passage that counts or measures something. Dates, years, ordinals and codes are left out. */
export function readMentions(passage: Passage): Mention[] {
  const { text } = passage;
  const numerals = readNumerals(text).flatMap((numeral) => {
    const after = text.slice(numeral.end, numeral.end + 6);
    if (PARTS.test(after)) return [];
    const unit = UNIT.exec(after)?.[1] ?? null;
    if (unit === null && (NOT_A_COUNT.test(text.slice(numeral.end, numeral.end + 3)) || numeral.chinese)) return [];
    if (numeral.chinese && numeral.value === 1 && NOT_ONE.test(text.slice(numeral.start - 1, numeral.end + 3))) return [];
    return [{ numeral, unit }];
  });
  const brackets = readBrackets(text);
  let previousEnd = 0;
  const mentions = numerals.map(({ numeral, unit }, index): Mention => {
    const unitEnd = numeral.end + (unit?.length ?? 0);
    const next = numerals[index + 1]?.numeral.start ?? text.length;
    const gap = withoutGloss(text.slice(previousEnd, numeral.start));
    const rest = text.slice(unitEnd, next);
    const stop = rest.search(POST_STOP);
    const bracket = brackets[numeral.start] ?? -1;
    const mention: Mention = {
      ...numeral,
      unit,
      unitEnd,
      gap,
      pre: gap.slice(lastStop(gap) + 1),
      post: stop < 0 ? rest : rest.slice(0, stop),
      runsOn: stop < 0 && next < text.length,
      clause: [backTo(text, numeral.start, CLAUSE_MARK, brackets), forwardTo(text, unitEnd, CLAUSE_MARK, brackets)],
      sentence: [backTo(text, numeral.start, SENTENCE_MARK, null), forwardTo(text, unitEnd, SENTENCE_MARK, null)],
      bracket: bracket < 0 ? null : bracket,
    };
    previousEnd = unitEnd;
    return mention;
  });
  return distribute(namesFollow(mentions));
}

/** 维持(含驳回诉讼请求)5件: a bracket that widens the name before it stands between no two things. */
function withoutGloss(gap: string): string {
  return gap.endsWith(')') ? gap.replace(/\((?:含|包括|包含|即)(?![^()]*(?:结转|转结))[^()]*\)$/, '') : gap;
}

function lastStop(gap: string): number {
  for (let i = gap.length - 1; i >= 0; i--) if (PRE_STOP.includes(gap[i] ?? '')) return i;
  return -1;
}

const UNIT =
  /^(个百分点|百分点|%|万元|亿元|元|人次|件次|件\(次\)|条\(次\)|条次|件|宗|起|条|份|封|次|例|项|个|笔|篇|期|场|则|页|批|部|人|家|名|户|种|类|卷|册|幅|组|本|分钟|小时|公里|平方米|亩|岁)/;
/** After these a number without a counting unit is a date, an address, a document's number. */
const NOT_A_COUNT = /^(?:年|月|日|号|时|点|分|秒|楼|室|路|届|周|天|度|热线|平台|部分|方面|大|是|、|\.|便民|服务|政务|\+|×|x)/i;
/** 等六个部分, 三大方面: parts of the report itself, or of its story. */
const PARTS = /^(?:个|大|大类|类|项|组)?(?:部分|方面|章节?|板块|篇章|环节|层面|维度)/;
/** Words in which 一 does not count: 统一条, 第一次, 一件事, 一次办, 进一步. */
const NOT_ONE = /^(?:[统第唯同万逐专某每任另又之进不]一|.一(?:件事|次性|次办|个[^,，。]{0,2}$|条龙|类事|批|项项|条条|步))/;
const PRE_STOP = '，,；;。:：()！？!?+=';
const POST_STOP = /[，,；;。:：()、！？!?+=]/;
