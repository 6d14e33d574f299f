import type { OwnLook } from '../office/look';
import { lookSetBy } from './look-words';

type Kind = 's' | 'cs' | 'other';

interface Style {
  kind: Kind;
  number: number;
  look: OwnLook;
  /** The number of the style of the same kind that it is based on. */
  basedOn: number | null;
  heading: number | null;
}

/** The styles of an RTF file, as the control words of its stylesheet tell them, each in a group of its own. */
export class Stylesheet {
  private readonly styles: Style[] = [];
  private current: Style | null = null;
  private looks = new Map<string, OwnLook>();

  /** A style's group begins. One that names no number is the paragraphs' style 0. */
  begin(): void {
    // What is too much is followed and not kept: it must not be taken for a word of the last that is.
    this.current = { kind: 's', number: 0, look: {}, basedOn: null, heading: null };
    if (this.styles.length < MOST) this.styles.push(this.current);
  }

  take(word: string, value: number | null): void {
    const style = this.current;
    if (!style) return;
    this.looks = new Map();
    if (KINDS.has(word)) Object.assign(style, { kind: KINDS.get(word), number: value ?? 0 });
    else if (word === 'sbasedon') style.basedOn = value;
    else if (word === 'outlinelevel') style.heading = value !== null && value < 6 ? value + 1 : null;
    else style.look = { ...style.look, ...lookSetBy(word, value) };
  }

  headingOf(paragraph: number): number | null {
    return this.find('s', paragraph)?.heading ?? null;
  }

  /** What a style says, and what it is based on where it does not. */
  lookOf(kind: 's' | 'cs', number: number): OwnLook {
    const name = `${kind}${number}`;
    const look = this.looks.get(name) ?? this.inherited(kind, number);
    this.looks.set(name, look);
    return look;
  }

  private inherited(kind: 's' | 'cs', number: number): OwnLook {
    let look: OwnLook = {};
    const known = new Set<Style>();
    for (let at = this.find(kind, number); at && !known.has(at); at = at.basedOn === null ? undefined : this.find(kind, at.basedOn)) {
      known.add(at);
      look = { ...at.look, ...look };
    }
    return look;
  }

  private find(kind: Kind, number: number): Style | undefined {
    return this.styles.find((style) => style.kind === kind && style.number === number);
  }
}

/** `ds` and `ts`: of sections and tables. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['s', 's'],
  ['cs', 'cs'],
  ['ds', 'other'],
  ['ts', 'other'],
]);
const MOST = 5000;
