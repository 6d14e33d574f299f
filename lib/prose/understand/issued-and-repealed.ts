import type { Frame } from '../frames/frame';

/** 制发和废止行政规范性文件共13件: both together. */
export function isIssuedAndRepealed({ words, roles }: Frame): boolean {
  return words.some((token, at) => {
    const joins = token.kind === 'mark' ? token.mark === '、' : token.kind === 'word' && token.sense === 'role:and';
    if (!joins || roles.has('each') || roles.has('respectively')) return false;
    const joint = words[at - 1];
    const next = words[at + 1];
    return joint?.kind === 'word' && joint.sense === 'act:issue' && next?.kind === 'word' && next.sense === 'act:repeal';
  });
}

export const ISSUED_AND_REPEALED: readonly (readonly string[])[] = [
  ['issued', 'repealed'],
  ['made', 'repealed'],
];
