import type { Context, Neighbour } from '../frames/context';
import { senses } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';

/** 部分公开4件，其中涉及第三方2件、过程性信息2件: why a part was held back. The form counts such requests in the one row alone. */
export function isGroundOfPartial(rows: readonly string[], { sentence, index }: Context): boolean {
  const own = neighbourAt(sentence, index);
  if (!own || !isGrounds(rows)) return false;
  if (own.figure.bracketOf !== null) return isPartial(sentence.find((one) => one.index === own.figure.bracketOf));
  const beside = sentence.filter((one) => one.index <= index && one.figure.bracketOf === null && one.figure.stretch === own.figure.stretch);
  const at = beside.findLastIndex((one) => !isGrounds(one.frame.rows));
  const [holder, first] = [beside[at], beside[at + 1]];
  const isOfIt = senses(holder?.figure.after ?? []).includes('role:within') || senses(first?.frame.words ?? [])[0] === 'role:among';
  return isOfIt && isPartial(holder);
}

function isPartial(one: Neighbour | undefined): boolean {
  const rows = one?.frame.rows.flatMap((row) => row.replace('~', '').split('+')) ?? [];
  return rows.includes('partiallyGranted') && rows.every((row) => row === 'granted' || row === 'partiallyGranted');
}

/** 不予公开部分属于过程性信息: the group may be named beside its ground. */
const isGrounds = (rows: readonly string[]) => rows.every((row) => REFUSAL.test(row)) && rows.some((row) => row.includes('.'));
const REFUSAL = /^~?(?:denied|unable)(?:\.|$)/;
