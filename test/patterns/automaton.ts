import { type CharSet, JS } from 'refa';
import type { Pattern } from './collect';

/**
 * The positions of a pattern's characters (Glushkov's automaton), each with those that may follow it and in how many ways: twice or more
 * is 2, for that is where backtracking doubles. Assertions match nothing here; what stands in them is an automaton of its own.
 */
export interface Automaton {
  readonly characters: readonly CharSet[];
  /** By position: the next ones, and 1 or 2 ways. */
  readonly follow: readonly ReadonlyMap<number, number>[];
  readonly first: ReadonlyMap<number, number>;
  /** Positions after which the match is complete, whatever comes. */
  readonly accepting: ReadonlySet<number>;
}

/** A bounded repetition longer than this is taken for an endless one: what doubles twenty times is as bad. */
const WRITTEN_OUT = 3;

/** The automata of a pattern and of its look-arounds. Throws where the pattern is no regular expression. */
export function automataOf({ source, flags }: Pattern): Automaton[] {
  const parser = JS.Parser.fromLiteral({ source, flags });
  const { expression } = parser.parse({ backreferences: 'unknown', maxBackreferenceWords: 0, maxNodes: 1e7, simplify: false });
  const built: Automaton[] = [];
  const open: (readonly Sequence[])[] = [expression.alternatives];
  for (let next = open.pop(); next; next = open.pop()) {
    const inside = new Builder((alternatives) => open.push(alternatives));
    built.push(inside.build(next));
  }
  return built;
}

type Sequence = ReturnType<JS.Parser['parse']>['expression']['alternatives'][number];
type Element = Sequence['elements'][number];

/** A piece of a pattern: how it may begin and end, and in how many ways it may be empty. */
interface Piece {
  readonly first: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
  readonly empty: number;
  /** Behind its last character something is asked for that may be refused. */
  readonly refuses: boolean;
}

const NOTHING: Piece = { first: new Map(), last: new Map(), empty: 1, refuses: false };

class Builder {
  private readonly characters: CharSet[] = [];
  private readonly follow: Map<number, number>[] = [];

  constructor(private readonly within: (alternatives: readonly Sequence[]) => void) {}

  build(alternatives: readonly Sequence[]): Automaton {
    const { first, last, refuses } = this.either(alternatives);
    return { characters: this.characters, follow: this.follow, first, accepting: new Set(refuses ? [] : last.keys()) };
  }

  private either(alternatives: readonly Sequence[]): Piece {
    const pieces = alternatives.map((one) =>
      one.elements.reduce<Piece>((before, element) => this.behind(before, this.of(element)), NOTHING),
    );
    return {
      first: sum(pieces.map(({ first }) => first)),
      last: sum(pieces.map(({ last }) => last)),
      empty: Math.min(
        2,
        pieces.reduce((ways, { empty }) => ways + empty, 0),
      ),
      refuses: pieces.some(({ refuses }) => refuses),
    };
  }

  private of(element: Element): Piece {
    switch (element.type) {
      case 'CharacterClass': {
        const at = this.characters.push(element.characters) - 1;
        this.follow.push(new Map());
        return { first: new Map([[at, 1]]), last: new Map([[at, 1]]), empty: 0, refuses: false };
      }
      case 'Assertion':
        this.within(element.alternatives);
        return { ...NOTHING, refuses: true };
      case 'Unknown':
        return { ...NOTHING, refuses: true };
      case 'Alternation':
        return this.either(element.alternatives);
      case 'Quantifier':
        return this.repeated(element);
    }
  }

  private repeated({ alternatives, min, max }: Extract<Element, { type: 'Quantifier' }>): Piece {
    if (max > WRITTEN_OUT) {
      const one = this.either(alternatives);
      // Counted rounds may match nothing and are taken all the same: which of them did is a choice each time.
      const isChoice = one.empty > 0 && (Number.isFinite(max) || min > WRITTEN_OUT);
      this.join(one.last, isChoice ? times(one.first, 2) : one.first);
      // The engine breaks off any other round that matched nothing.
      return { ...one, empty: min === 0 || one.empty > 0 ? 1 : 0 };
    }
    let all = NOTHING;
    // a{1,3} is a(a(a)?)?
    for (let nth = max; nth > 0; nth--) {
      const rest = this.behind(this.either(alternatives), all);
      all = nth > min ? { ...rest, empty: 1 } : rest;
    }
    return all;
  }

  private behind(a: Piece, b: Piece): Piece {
    this.join(a.last, b.first);
    return {
      first: sum([a.first, times(b.first, a.empty)]),
      last: sum([b.last, times(a.last, b.empty)]),
      empty: Math.min(2, a.empty * b.empty),
      refuses: b.refuses || (b.empty > 0 && a.refuses),
    };
  }

  private join(last: ReadonlyMap<number, number>, first: ReadonlyMap<number, number>): void {
    for (const [from, ways] of last)
      for (const [to, more] of first) {
        const follow = this.follow[from];
        follow?.set(to, Math.min(2, (follow.get(to) ?? 0) + ways * more));
      }
  }
}

function sum(maps: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const total = new Map<number, number>();
  for (const map of maps) for (const [at, ways] of map) total.set(at, Math.min(2, (total.get(at) ?? 0) + ways));
  return total;
}

function times(map: ReadonlyMap<number, number>, by: number): Map<number, number> {
  return by === 0 ? new Map() : new Map([...map].map(([at, ways]) => [at, Math.min(2, ways * by)]));
}
