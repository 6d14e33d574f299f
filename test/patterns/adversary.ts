import { type Automaton, automataOf } from './automaton';
import type { Pattern } from './collect';
import { cyclicComponents } from './components';

/** A text that a pattern goes far into and then fails on: `unit` over and over, between what leads in and what never fits. */
export interface Adversary {
  readonly head: string;
  readonly unit: string;
}

/** At least `length` characters of it. */
export function lengthen({ head, unit }: Adversary, length: number): string {
  return head + unit.repeat(Math.ceil(length / unit.length)) + NEVER;
}

/** No set of characters that somebody writes down has it; it also ends a line. */
const NEVER = '\u0000\n\u0000';

/**
 * Texts made from the pattern itself: each of its loops gone round without end, behind the shortest way in, alone, and with the way in
 * again before each round; and the beginning of a match over and over. Characters that most of its sets share come first, for there the
 * engine has the most choices.
 */
export function adversaries(pattern: Pattern): Adversary[] {
  const found = new Map<string, Adversary>();
  const add = (head: string, unit: string) => {
    if (unit !== '') found.set(JSON.stringify([head, unit]), { head, unit });
  };
  for (const automaton of automataOf(pattern))
    for (const spell of [popular(automaton), plain(automaton)]) {
      const ways = waysIn(automaton);
      const { follow } = automaton;
      for (const loop of cyclicComponents(follow.length, (at) => [...(follow[at]?.keys() ?? [])]))
        for (const at of spread(loop)) {
          const way = spell(ways.get(at) ?? []);
          const round = spell(roundOf(automaton, loop, at));
          add(way, round);
          add('', round);
          add('', way + round);
          add('', way + round.repeat(30));
          add(way, round[0] ?? '');
        }
      const whole = spell([...ways.values()].reduce((longest, way) => (way.length > longest.length ? way : longest), []));
      for (const part of [whole, whole.slice(0, -1), whole.slice(0, 1)]) add('', part);
    }
  return [...found.values()];
}

type Spell = (positions: readonly number[]) => string;

/** Each position by the character that fits into the most positions. */
function popular({ characters }: Automaton): Spell {
  const candidates = new Set(FAVOURITES);
  for (const set of characters) for (const { min, max } of set.ranges.slice(0, 3)) candidates.add(min).add(max);
  const shared = [...candidates]
    .map((one) => ({ one, in: characters.filter((set) => set.has(one)).length }))
    .sort((a, b) => b.in - a.in || FAVOURITES.indexOf(b.one) - FAVOURITES.indexOf(a.one));
  const best = characters.map((set) => shared.find(({ one }) => set.has(one))?.one);
  return (positions) => positions.map((at) => letter(best[at])).join('');
}

/** Each position by the first character of its set. */
function plain({ characters }: Automaton): Spell {
  return (positions) => positions.map((at) => letter(characters[at]?.ranges.find(({ max }) => max >= 0x20)?.max)).join('');
}

const letter = (code: number | undefined) => (code === undefined ? '' : String.fromCodePoint(code));
const FAVOURITES = [' ', '1', '一', '，', 'a', '公'].map((character) => character.charCodeAt(0));

/** The shortest way to each position, itself included. */
function waysIn({ first, follow }: Automaton): Map<number, readonly number[]> {
  const ways = new Map<number, readonly number[]>([...first.keys()].map((at) => [at, [at]]));
  for (const [at, way] of ways) for (const to of follow[at]?.keys() ?? []) if (!ways.has(to)) ways.set(to, [...way, to]);
  return ways;
}

/** The shortest round through a position of a loop: what is read from behind it until it has been read again. */
function roundOf({ follow }: Automaton, loop: readonly number[], at: number): readonly number[] {
  const inside = new Set(loop);
  const ways = new Map<number, readonly number[]>();
  const open: (readonly number[])[] = [[]];
  for (const way of open)
    for (const to of follow[way.at(-1) ?? at]?.keys() ?? []) {
      if (!inside.has(to) || ways.has(to)) continue;
      const longer = [...way, to];
      if (to === at) return longer;
      ways.set(to, longer);
      open.push(longer);
    }
  return [at];
}

/** A few of many, from everywhere. */
function spread(all: readonly number[]): readonly number[] {
  if (all.length <= FEW) return all;
  return Array.from({ length: FEW }, (_, nth) => all[Math.floor((nth * all.length) / FEW)] ?? 0);
}

const FEW = 2;
