import { anyOf } from '../../document/word-lines';
import { alike, idle, telling } from './label-words';

/** Where a printed label leaves the form's: what it has instead, and what stands before it. */
interface Difference {
  readonly lost: string;
  readonly more: string;
  /** What the printed label has before. */
  readonly before: string;
}

/** Whether nothing in which a printed label differs from the form's carries a meaning of its own. Both are keys. */
export function saysNothingElse(printed: string, own: string): boolean {
  const found = differences(printed, own);
  const misprints = found.filter(({ more, lost }) => more !== '' && lost !== '').length;
  return found.every((one) => isIdle(one) || (misprints <= MOST_MISPRINTS && own.length >= LONG && isMisprint(one)));
}

/** What is left out was lost; what is there twice was written twice; a number before all is the row's. */
function isIdle({ lost, more, before }: Difference): boolean {
  if (more === '') return true;
  if (lost !== '') return alike.some(([own, printed]) => lost === own && more === printed);
  if (more.replace(IDLE, '') === '') return true;
  return before === '' ? NUMBER.test(more) : !TELLING.test(more) && before.endsWith(more);
}

const isMisprint = ({ lost, more }: Difference) => lost.length === 1 && more.length === 1 && !TELLING.test(lost + more);

/** In so short a label another character is another word. */
const LONG = 7;
const MOST_MISPRINTS = 2;
const IDLE = new RegExp(anyOf(idle), 'g');
const TELLING = new RegExp(anyOf(telling));
const NUMBER = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})$/;

/** The pieces in which two texts differ, by their longest common subsequence; nothing on either side between what they share. */
function differences(printed: string, own: string): Difference[] {
  const width = own.length + 1;
  const common = new Uint8Array((printed.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = printed.length - 1; i >= 0; i--)
    for (let j = own.length - 1; j >= 0; j--)
      common[i * width + j] = printed[i] === own[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  let [from, since] = [0, 0];
  const end = () => {
    found.push({ lost: own.slice(since, j), more: printed.slice(from, i), before: printed.slice(0, from) });
  };
  while (i < printed.length && j < own.length) {
    if (printed[i] === own[j]) {
      end();
      i++;
      j++;
      [from, since] = [i, j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  [i, j] = [printed.length, own.length];
  end();
  return found;
}
