import type { Facts, Told } from '../frames/context';
import type { Meaning } from '../meanings/meaning';
import { outcome } from '../meanings/requests';
import { endsSo, joined, saysAll, sentBack, takenBack } from '../phrases/ended-otherwise';

/** 3件不属于本机关职责，沟通后均由申请人撤回; 重复申请12件，均已合并答复: what is told of all of them behind the reason is their row, which the reason then is not. */
export function endedOtherwise(report: Facts, told: readonly Told[], text: string): readonly Told[] {
  return told.map((one, at) => {
    const { understood, frame, figure } = one;
    if (understood?.family !== 'outcomes' || understood.role !== 'whole' || figure.bracketOf !== null) return one;
    const isOf = (rows: RegExp) => frame.rows.length > 0 && frame.rows.every((row) => rows.test(row));
    const behind = isOf(REASON) ? (behindAll(told, at, text) ?? behindOf(told, at, text)) : '';
    if (endsSo(behind, takenBack))
      return {
        ...one,
        understood: { ...understood, meanings: [...withdrawn(report), ...understood.meanings], loose: true, isAtMost: true },
      };
    const isOther = (isOf(REPEAT) && endsSo(behind, joined)) || (isOf(UNCLEAR) && endsSo(behind, sentBack));
    return isOther ? { ...one, understood: { ...understood, loose: true } } : one;
  });
}

/** Withdrawn: some row of 其他处理, the row of the reason after all, or, before anything was done, none. */
function withdrawn(report: Facts): readonly Meaning[] {
  return [['otherHandling.other'], ['otherHandling']].flatMap((rows) => outcome(report, rows) ?? []);
}

/** 2件不属于本机关职责，1件涉及第三方权益，均由申请人撤回: what stands behind the last of several reasons and is said of all; null: nothing is. */
function behindAll(told: readonly Told[], at: number, text: string): string | null {
  const last = lastReason(told, at);
  const behind = last > at ? behindOf(told, last, text) : '';
  return saysAll(behind) ? behind : null;
}

/** Where the reasons end that are told from here on in one stretch. */
function lastReason(told: readonly Told[], from: number): number {
  const isBeside = (one: Told | undefined) =>
    one?.figure.stretch === told[from]?.figure.stretch && one?.frame.rows.length !== 0 && one?.frame.rows.every((row) => REASON.test(row));
  let last = from;
  while (isBeside(told[last + 1])) last++;
  return last;
}

/** What stands behind a number up to the words of the next one, in its sentence. */
function behindOf(told: readonly Told[], at: number, text: string): string {
  const own = told[at]?.figure;
  const next = told[at + 1]?.figure;
  if (!own) return '';
  const end = next?.sentence === own.sentence ? (next.before[0]?.start ?? next.count.start) : text.length;
  return text.slice(own.count.end, end).split(SENTENCE)[0] ?? '';
}

const REASON = /^(?:unable|denied|notProcessed)\./;
const REPEAT = /^notProcessed\.repeat/;
const UNCLEAR = /^unable\.stillUnclear/;
const SENTENCE = /[。；;！!]/;
