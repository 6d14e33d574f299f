import type { Context, Neighbour } from '../frames/context';
import { senses } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import type { Sense } from '../lexicon/sense';
import type { Token } from '../tokens/tokens';

/**
 * 予以公开14件（含区分处理）; 公开14件，其中部分公开4件; 不予公开7件（含不予处理3件）: rows of other results that the number
 * may hold beside its own, and need not.
 */
export function heldRows(rows: readonly string[], { sentence, index }: Context): readonly string[] {
  const own = neighbourAt(sentence, index);
  if (!own) return [];
  const inBracket = sentence.filter(({ figure }) => figure.bracketOf === index);
  const told = inBracket.length > 0 ? inBracket : behind(sentence, index);
  const opener = OPENERS.find((one) => said(told[0]).includes(one));
  const named = opener
    ? told.flatMap((one, at) => (at === 0 ? rowsBehind(one.frame.words, opener) : one.frame.rows))
    : rowsBehind(own.figure.inBracket, 'role:including');
  const others = [...new Set(named.map((row) => row.replace('~', '')))].filter((row) => !rows.some((one) => isOfOne(row, one)));
  // 部分公开4件（含过程性信息1件）: why, and no row beside it.
  if (rows.includes('partiallyGranted')) return others.filter((row) => !row.includes('.'));
  // 含重复申请不予处理3件: the ground says of which row its group is meant.
  return others.filter((row) => !others.some((one) => one.startsWith(`${row}.`)));
}

/** ，含部分公开4件、不予处理3件: what the next clause opens with 含 or 其中, to its end. */
function behind(sentence: readonly Neighbour[], index: number): readonly Neighbour[] {
  const next = sentence.filter((one) => one.index > index && one.figure.bracketOf === null);
  const [first] = next;
  if (!first || !OPENERS.some((one) => one === said(first)[0])) return [];
  const end = next.findIndex((one, at) => at > 0 && one.figure.joint !== '、');
  return next.slice(0, end < 0 ? undefined : end);
}

/** The same row, its group, or one of it. */
function isOfOne(row: string, own: string): boolean {
  return own.split(/[+|]/).some((one) => row.split(/[+|]/).some((other) => group(one) === group(other)));
}

function rowsBehind(words: readonly Token[], opener: Sense): string[] {
  const all = senses(words);
  const from = all.indexOf(opener);
  return from < 0 ? [] : all.slice(from).flatMap((sense) => (sense.startsWith('row:') ? [sense.slice('row:'.length)] : []));
}

const said = (one: Neighbour | undefined) => senses(one?.frame.words ?? []);
const group = (row: string) => row.split('.')[0];
const OPENERS: readonly Sense[] = ['role:including', 'role:among'];
