import { bodyOf } from '../bodies/body';
import { isSameBody } from '../bodies/same-body';
import { squeeze } from '../document/normalise';
import { NUMBERING } from '../document/numbering';

/**
 * Which listed body answers each name of a list that somebody expects: one to one, the surest pairs first. -1: nobody does. A government and
 * its office report apart, whatever stands for each other elsewhere.
 */
export function matchBodies(expected: readonly string[], listed: readonly string[]): readonly number[] {
  const found = expected.map(() => -1);
  const taken = new Set<number>();
  for (const isPair of [isSameName, isSameCore, mayBeSame])
    for (const [index, name] of expected.entries()) {
      if (found[index] !== -1) continue;
      const at = listed.findIndex((other, position) => !taken.has(position) && isPair(name, other));
      if (at < 0) continue;
      found[index] = at;
      taken.add(at);
    }
  return found;
}

/** Whether two names are of one reporting body. */
export function isSameReporter(a: string, b: string): boolean {
  return isSameName(a, b) || isSameCore(a, b) || mayBeSame(a, b);
}

/** Names out of a pasted list: one a line, or set apart by commas; numbers, tabs' further columns and doubled names are left out. */
export function namesIn(pasted: string): readonly string[] {
  const names = pasted
    .split(/[\r\n,，、;；]+/)
    .map((line) => squeeze((line.split('\t').find((cell) => /\p{Script=Han}/u.test(cell)) ?? '').replace(POINT, '')))
    .filter((name) => name.length >= 2 && name.length <= LONGEST_NAME);
  return [...new Set(names)];
}

function isSameName(a: string, b: string): boolean {
  return squeeze(a) === squeeze(b);
}

/** 渔阳镇 is 渔阳镇人民政府, 河埒街道 is 河埒街道办事处; 政府 is not 政府办公室. */
function isSameCore(a: string, b: string): boolean {
  return coreOf(a) === coreOf(b) && isSameKind(a, b);
}

function mayBeSame(a: string, b: string): boolean {
  return isSameKind(a, b) && isSameBody(a, b) === true;
}

function isSameKind(a: string, b: string): boolean {
  const [one, other] = [bodyOf(a).kind, bodyOf(b).kind];
  return one === other || one === 'unknown' || other === 'unknown';
}

function coreOf(name: string): string {
  return squeeze(name).replace(/(?<=.)(?:人民政府|街道办事处|办事处|街道)$/, (ending) => (ending.includes('街道') ? '街道' : ''));
}

const POINT = new RegExp(`^\\s*(?:${NUMBERING}|[-·*•])\\s*`);
const LONGEST_NAME = 40;
