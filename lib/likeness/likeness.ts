import type { Common } from './commonness';
import { formulae } from './formulae';
import { GRAM } from './grams';
import { type Masked, mask } from './mask';
import { type Run, runsIn } from './passages';

/** How much of one text stands in another. */
export interface Likeness {
  /** Of what is its own writing, 0–1. */
  readonly share: number;
  /** Characters of its own writing: without figures, names, formulae and what many bodies write. */
  readonly own: number;
  /** The longest first, as offsets of both texts. */
  readonly passages: readonly SharedPassage[];
}

export interface SharedPassage {
  readonly own: readonly [start: number, end: number];
  readonly other: readonly [start: number, end: number];
  /** Characters that count. */
  readonly weight: number;
}

/** Sets one text beside another: the exact passages that both have, and how much of the first they are. */
export function likenessOf(own: Masked, other: Masked, common: Common): Likeness {
  const counts = countingIn(own.text, common);
  const sum = (from: number, to: number) => counts.slice(from, to).reduce((all, one) => all + one, 0);
  const passages = runsIn(own.text, other.text, SHORTEST)
    .map((run) => ({ run, weight: sum(run.own, run.own + run.length) }))
    .filter(({ weight }) => weight >= LIGHTEST)
    .sort((a, b) => b.weight - a.weight || a.run.own - b.run.own)
    .map(({ run, weight }) => ({ own: spanOf(own, run.own, run), other: spanOf(other, run.other, run), weight }));
  const all = sum(0, counts.length);
  return { share: all === 0 ? 0 : passages.reduce((shared, { weight }) => shared + weight, 0) / all, own: all, passages };
}

/** A shorter run is an idiom. */
const SHORTEST = 14;
/** Of a run that is mostly formula nothing is left to tell. */
const LIGHTEST = 10;

/** 1 for each character that says something of its own, 0 for what is masked, formula or written by many. */
function countingIn(text: string, common: Common): number[] {
  const counts = Array.from({ length: text.length }, (_, at) => (text[at] === '0' || text[at] === '甲' ? 0 : 1));
  const clear = (from: number, to: number) => counts.fill(0, from, to);
  for (const formula of FORMULAE)
    for (let at = text.indexOf(formula); at >= 0; at = text.indexOf(formula, at + 1)) clear(at, at + formula.length);
  for (let at = 0; at + GRAM <= text.length; at++) if (common(text.slice(at, at + GRAM))) clear(at, at + GRAM);
  return counts;
}

const FORMULAE = formulae.map((formula) => mask(formula).text);

function spanOf(text: Masked, start: number, { length }: Run): readonly [number, number] {
  return [text.from[start] ?? 0, text.to[start + length - 1] ?? 0];
}
