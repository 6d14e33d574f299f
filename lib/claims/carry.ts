import { A_DIFFERENCE, aside, type Binding, type Scene } from './binding';
import { type Meaning, requestsMeaning } from './cells';
import { isDifference } from './scope';

/** 上年结转, 结转下年, and the bare 结转 that may be either. */
export function bindCarry(scene: Scene): Binding | null {
  const { mention, report } = scene;
  const before = mention.pre;
  const after = mention.post;
  // The words in front decide; those behind count only when the front says nothing of its own.
  const candidates = /新收|收到|结转|转结|转至|转入|结存|遗留|办理|未办结|在办/.test(before) ? [before] : [before, after];
  for (const words of candidates) {
    const mayCarry = /[转结延移留跨续承]|[下次明翌]一?[年度]|20\d\d/.test(words);
    const isIn = mayCarry && carryPatterns(report.year).carriedIn.test(words);
    const isOut = mayCarry && carryPatterns(report.year).carriedOut.test(words);
    if (isIn !== isOut) {
      const row = isIn ? 'carriedIn' : 'carriedOut';
      return carried(isIn ? 'requests carried in' : 'requests carried out', [requestsMeaning([row])], mention.gap);
    }
    if (!isIn && /(?:结转|转结)[^，,。；;]{0,3}$/.test(words)) {
      return carried('requests carried over', [requestsMeaning(['carriedIn']), requestsMeaning(['carriedOut'])], mention.gap);
    }
    if (UNFINISHED.test(words)) {
      return {
        ...carried('requests not yet answered', [requestsMeaning(['carriedOut'])], mention.gap),
        doubt: { zh: '在办数的统计时点可能不同', en: 'the count may have been taken on another day' },
      };
    }
  }
  return null;
}

/** 2022年结转 means carried in when 2022 is the year before. Compiled once for each year. */
function carryPatterns(year: number | null): { readonly carriedIn: RegExp; readonly carriedOut: RegExp } {
  const known = compiled.get(year);
  if (known) return known;
  const named = (of: number) => (year === null ? '20\\d\\d' : String(year + of));
  const patterns = {
    carriedIn: new RegExp(CARRIED_IN.replaceAll('PREVIOUS', named(-1)).replaceAll('CURRENT', named(0))),
    carriedOut: new RegExp(CARRIED_OUT.replaceAll('NEXT', named(1))),
  };
  compiled.set(year, patterns);
  return patterns;
}

function carried(subject: string, meanings: readonly Meaning[], gap: string): Binding {
  if (isDifference(gap)) return aside(subject, 'requests', A_DIFFERENCE);
  return { subject, family: 'requests', meanings, doubt: null, rule: 'claim-requests-received' };
}

const compiled = new Map<number | null, { readonly carriedIn: RegExp; readonly carriedOut: RegExp }>();
const CARRIED_IN =
  '(?:上年度?|上一年度?|去年|往年|上期|PREVIOUS年?度?)[^，,。；;]{0,10}(?:结转|转结|转至|转入|转来|结存|遗留|跨年|未办结)|(?:结转|转结|接转|承接|延续|遗留)(?:自|于|了|的)?(?:上年|上一年|去年|往年|PREVIOUS)|(?:结转|转结|转)(?:至|到|入)(?:本年|今年|CURRENT年)';
const CARRIED_OUT =
  '(?:结转|转结|转|接转|顺延|延续|延|移)(?:至|到|入|到了|为)?(?:下年|下一年|下一度|明年|次年|翌年|NEXT)|(?:下年度?|下一年度?|次年|明年|NEXT年度?)[^，,。；;]{0,8}(?:结转|转结|继续|办理|答复)|(?<!补正[^，,]{0,3})继续办理$|跨年度?(?:办理|结转)';
const UNFINISHED =
  /(?:尚|还)?(?:未|没有)(?:办结|答复|办理完|到期)|正在办理|在办(?![结理])|待办|未到(?:办理|答复|法定)?(?:期限|时限)|办理中|尚在/;
