import type { Edition, EditionId } from '../../../lib/report/edition';
import { editionById } from '../../../lib/statute';
import { type Figures, makeFigures } from '../../generator/figures';
import type { Body } from '../../generator/identity';
import { createRandom, type Random } from '../../generator/random';
import type { Figure, Sum } from './phrase';

/** A body that reports, the words by which it speaks of itself, and those of the bodies under it. */
export interface Issuer extends Body {
  readonly form: 'government' | 'office' | 'department' | 'town' | 'street';
  /** What it calls itself where its own figures are told. */
  readonly selves: readonly string[];
  /** Several bodies that together are all of it; empty where there are none. */
  readonly members: readonly string[];
  /** Who else's figures its report may mention. */
  readonly others: readonly string[];
}

/** Consistent tables of one report, and a stream of choices about how they are told. */
export interface World {
  readonly edition: Edition;
  readonly year: number;
  readonly issuer: Issuer;
  readonly figures: Figures;
  readonly random: Random;
  /** In what this text counts requests and cases. */
  readonly unit: string;
  /** Requests newly received in the year before, as the text may tell. */
  readonly lastYear: number;
}

export function makeWorld(id: EditionId, issuer: Issuer, seed: number): World {
  const edition = editionById(id);
  const random = createRandom(seed);
  const figures = makeFigures(random, edition, issuer);
  // What was made need not be public within the year.
  for (const row of ['rules', 'normativeDocs'])
    if (`disclosure.${row}.newlyPublic` in figures)
      figures[`disclosure.${row}.newlyPublic`] = random.int(0, figures[`disclosure.${row}.made`] ?? 0);
  const fresh = figures['requests.newlyReceived.total'] ?? 0;
  return {
    edition,
    issuer,
    figures,
    random,
    unit: random.pick(['件', '件', '件', '件', '宗', '条', '份', '件次', '起']),
    lastYear: Math.max(1, fresh + random.int(-Math.ceil(fresh / 2), fresh + 3)),
    year: random.int(edition.years.from, edition.years.to ?? edition.years.from + 3),
  };
}

/** What a sum of cells holds. */
export function amountOf({ figures }: World, { plus, minus }: Sum): number {
  const add = (paths: readonly string[]) => paths.reduce((sum, path) => sum + (figures[path] ?? 0), 0);
  return Number((add(plus) - add(minus)).toFixed(4));
}

export const sum = (plus: readonly string[], minus: readonly string[] = []): Sum => ({ plus, minus });

/** A number that states its cells; `also` is what the wording admits besides. */
export function whole(world: World, cells: readonly string[], unit: string, also: readonly Sum[] = []): Figure {
  const sums = [sum(cells), ...also];
  return { role: 'whole', value: amountOf(world, sum(cells)), sums, print: printer(world.random, unit) };
}

/** A number of some of what its cells hold. */
export function part(world: World, value: number, of: readonly Sum[], unit: string): Figure {
  return { role: 'part', value, sums: of, print: printer(world.random, unit) };
}

/** A number of something else. */
export function other(world: World, value: number, unit: string): Figure {
  return { role: 'none', value, sums: [], print: printer(world.random, unit) };
}

/** Mostly digits; now and then with thousands set off, or in Chinese numerals. */
function printer(random: Random, unit: string): (value: number) => string {
  const manner = random.next();
  return (value) => {
    if (manner < 0.06 && value >= 1000 && Number.isInteger(value)) return `${value.toLocaleString('en-US')}${unit}`;
    if (manner < 0.1 && value > 0 && value < 100 && Number.isInteger(value)) return `${chinese(value)}${unit}`;
    return `${value}${unit}`;
  };
}

function chinese(value: number): string {
  const digits = '零一二三四五六七八九';
  if (value === 2) return '两';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}

/** `total` over `count` parts, each above zero where that can be; in no order. */
export function split(random: Random, total: number, count: number): number[] {
  const cuts = Array.from({ length: count - 1 }, () => random.int(0, total)).sort((a, b) => a - b);
  return [...cuts, total].map((cut, index) => cut - (cuts[index - 1] ?? 0));
}

/** `n` of `base` in per cent, rounded to one place. */
export function percent(n: number, base: number): number {
  return Math.round((n / base) * 1000) / 10;
}
