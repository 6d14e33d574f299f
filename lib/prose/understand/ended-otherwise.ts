import type { Facts, Told } from '../frames/context';
import type { Meaning } from '../meanings/meaning';
import { outcome } from '../meanings/requests';
import { allEndSo, endsSo, joined, sentBack, takenBack } from '../phrases/ended-otherwise';
import { wordsBehind } from '../tokens/around';

/** 3件不属于本机关职责，沟通后均由申请人撤回; 重复申请12件，均已合并答复: what is told of all of them behind the reason is their row, which the reason then is not. */
export function endedOtherwise(report: Facts, told: readonly Told[], text: string): readonly Told[] {
  const ends = lastReasons(told);
  return told.map((one, at) => {
    const { understood, figure } = one;
    if (understood?.family !== 'outcomes' || understood.role !== 'whole' || figure.bracketOf !== null) return one;
    const behind = isOf(one, REASON) ? behindOf(told, at, text) : '';
    const last = ends[at] ?? at;
    // 2件不属于本机关职责，1件涉及第三方权益，均由申请人撤回: said behind the last of several reasons.
    const isTakenBack = endsSo(behind, takenBack) || (behind !== '' && last > at && allEndSo(behindOf(told, last, text), takenBack));
    if (isTakenBack)
      return {
        ...one,
        understood: { ...understood, meanings: [...withdrawn(report), ...understood.meanings], loose: true, isAtMost: true },
      };
    const isOther = (isOf(one, REPEAT) && endsSo(behind, joined)) || (isOf(one, UNCLEAR) && endsSo(behind, sentBack));
    return isOther ? { ...one, understood: { ...understood, loose: true } } : one;
  });
}

const isOf = ({ frame: { rows } }: Told, reason: RegExp) => rows.length > 0 && rows.every((row) => reason.test(row));

/** For each number where the reasons end that are told from it on, in one stretch: of a number that tells none, itself. */
function lastReasons(told: readonly Told[]): readonly number[] {
  const ends = told.map((_, at) => at);
  for (let at = told.length - 2; at >= 0; at--) {
    const [one, next] = [told[at], told[at + 1]];
    const goesOn = one && next && one.figure.stretch === next.figure.stretch && isOf(one, REASON) && isOf(next, REASON);
    if (goesOn) ends[at] = ends[at + 1] ?? at;
  }
  return ends;
}

/** Withdrawn: some row of 其他处理, the row of the reason after all, or, before anything was done, none. */
function withdrawn(report: Facts): readonly Meaning[] {
  return [['otherHandling.other'], ['otherHandling']].flatMap((rows) => outcome(report, rows) ?? []);
}

/** What stands behind a number up to the words of the next one, in its sentence. */
function behindOf(told: readonly Told[], at: number, text: string): string {
  const own = told[at]?.figure;
  const next = told[at + 1]?.figure;
  if (!own) return '';
  const end = next?.sentence === own.sentence ? (next.before[0]?.start ?? next.count.start) : text.length;
  return wordsBehind(text, own.count.end, SENTENCE, end);
}

const REASON = /^(?:unable|denied|notProcessed)\./;
const REPEAT = /^notProcessed\.repeat/;
const UNCLEAR = /^unable\.stillUnclear/;
const SENTENCE = '。；;！!';
