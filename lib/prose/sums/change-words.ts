import type { Told } from '../frames/context';
import { saysRate } from '../phrases/rate-words';
import type { Figures } from './computation';

/** The number is last year's: 较上年的20件, 比2022年(40件), 由20件降至13件. */
export function speaksOfBase({ told, tokens }: Figures, index: number): boolean {
  const one = told[index];
  const next = told[index + 1];
  if (!one || one.frame.roles.has('reaches')) return false;
  if (next?.frame.roles.has('reaches') && one.frame.roles.has('because')) return true;
  if (
    next?.frame.roles.has('reaches') &&
    one.figure.before.some((token) => token.kind === 'word' && token.sense === 'filler' && token.end - token.start === 1)
  )
    return true;
  const isEarlier = (time: string) => time === 'last' || time === 'other';
  const last = one.figure.before.findLast((token) => token.kind === 'word' && token.sense.startsWith('time:'));
  if (last?.kind === 'word') return isEarlier(last.sense.slice('time:'.length));
  const year = tokens[one.figure.at - 2];
  return (
    one.figure.bracketOf !== null &&
    one.figure.before.length === 0 &&
    year?.kind === 'word' &&
    year.sense.startsWith('time:') &&
    isEarlier(year.sense.slice('time:'.length))
  );
}

/** 与2023年的16件持平: what is said to be the same. */
export const isLevel = ({ figure }: Told, text: string) => LEVEL.test(text.slice(figure.count.end, figure.count.end + 6));

/** 较上年增加, 同比增加: against last year, and not against another figure of the sentence. */
export function isCompared({ figure, frame }: Told, text: string): boolean {
  return frame.roles.has('compared') || figure.before.some((token) => token.kind === 'word' && text.startsWith('同比', token.start));
}

/** 增长, 增幅, 同比: what the percentage is said to be. */
export function changes({ frame }: Told): boolean {
  return frame.roles.has('difference') || frame.roles.has('compared');
}

/** 同比增长, 增幅为: and of nothing else. */
export function isBareChange({ figure }: Told): boolean {
  return figure.before.every(
    (token) => token.kind === 'mark' || (token.kind === 'word' && (BARE.has(token.sense) || token.sense.startsWith('time:'))),
  );
}

/** 减少, 下降, 降幅; a bare 同比 goes where the change went. */
export function falls({ figure }: Told, text: string, otherwise = false): boolean {
  const word = figure.before.findLast((token) => token.kind === 'word' && token.sense === 'role:difference');
  if (!word) return otherwise;
  const name = text.slice(word.start, word.end);
  return saysRate(name, 'falling');
}

const LEVEL = /^[)）]?(?:数量?|相)?持平/;
const BARE: ReadonlySet<string> = new Set(['role:difference', 'role:compared', 'role:share', 'role:be', 'filler']);
