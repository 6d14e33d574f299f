/** Whatever tells the words that begin at an offset of a text, with their values. */
export interface Matcher<T> {
  matches(text: string, at: number, tell: (end: number, value: T) => void): void;
}

/**
 * Words with a value each, told at an offset of a text: one step for each character that may still become a word, whatever the number
 * of words. Its steps lie in one hashed table of plain integers, so that it is built cold in no time.
 */
export class Trie<T> implements Matcher<T> {
  /** The value of each node, its word's; node 0 is the root. */
  private readonly values: (T | undefined)[] = [undefined];
  /** Open addressing: the node that a step leads to, 0 for a free slot; where it comes from, and by which character. */
  private targets = new Array<number>(SMALLEST).fill(0);
  private sources = new Array<number>(SMALLEST).fill(0);
  private letters = new Array<number>(SMALLEST).fill(0);

  /** Whether a word begins with a character of such last bits: most characters of a text begin none. */
  private readonly heads = new Array<boolean>(HEADS).fill(false);

  /** The first value given to a word stays. */
  add(word: string, value: T): void {
    let node = 0;
    this.heads[word.charCodeAt(0) & (HEADS - 1)] = true;
    for (let i = 0; i < word.length; i++) node = this.stepOrGrow(node, word.charCodeAt(i));
    this.values[node] ??= value;
  }

  /** Tells every word that begins at an offset, shortest first. */
  matches(text: string, at: number, tell: (end: number, value: T) => void): void {
    if (!this.heads[text.charCodeAt(at) & (HEADS - 1)]) return;
    let node = 0;
    for (let i = at; i < text.length; i++) {
      node = this.step(node, text.charCodeAt(i));
      if (node === 0) return;
      const value = this.values[node];
      if (value !== undefined) tell(i + 1, value);
    }
  }

  /** The longest word that begins at an offset; null when none does. */
  longest(text: string, at: number): { readonly end: number; readonly value: T } | null {
    if (!this.heads[text.charCodeAt(at) & (HEADS - 1)]) return null;
    let end = at;
    let value: T | undefined;
    for (let i = at, node = 0; i < text.length; i++) {
      node = this.step(node, text.charCodeAt(i));
      if (node === 0) break;
      const longer = this.values[node];
      if (longer === undefined) continue;
      end = i + 1;
      value = longer;
    }
    return value === undefined ? null : { end, value };
  }

  /** The same words but one: for the question who needs it. */
  without(word: string): Matcher<T> {
    return {
      matches: (text, at, tell) =>
        this.matches(text, at, (end, value) => {
          if (end - at !== word.length || !text.startsWith(word, at)) tell(end, value);
        }),
    };
  }

  /** The node behind a character; 0 when no word goes on with it. */
  private step(node: number, letter: number): number {
    const { targets, sources, letters } = this;
    const last = targets.length - 1;
    for (let slot = slotOf(node, letter) & last; ; slot = (slot + 1) & last) {
      const target = targets[slot] ?? 0;
      if (target === 0 || (sources[slot] === node && letters[slot] === letter)) return target;
    }
  }

  private stepOrGrow(node: number, letter: number): number {
    const known = this.step(node, letter);
    if (known !== 0) return known;
    const target = this.values.push(undefined) - 1;
    if (target * 2 > this.targets.length) this.widen();
    this.put(node, letter, target);
    return target;
  }

  private put(source: number, letter: number, target: number): void {
    const { targets } = this;
    const last = targets.length - 1;
    let slot = slotOf(source, letter) & last;
    while (targets[slot] !== 0) slot = (slot + 1) & last;
    targets[slot] = target;
    this.sources[slot] = source;
    this.letters[slot] = letter;
  }

  private widen(): void {
    const { targets, sources, letters } = this;
    this.targets = new Array<number>(targets.length * 4).fill(0);
    this.sources = new Array<number>(targets.length * 4).fill(0);
    this.letters = new Array<number>(targets.length * 4).fill(0);
    for (const [slot, target] of targets.entries()) if (target !== 0) this.put(sources[slot] ?? 0, letters[slot] ?? 0, target);
  }
}

function slotOf(node: number, letter: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Slots of a trie with few words, as an issuer's names are. */
const SMALLEST = 256;
const HEADS = 512;

/** Words by themselves. */
export function trieOf(words: readonly string[]): Trie<true> {
  const trie = new Trie<true>();
  for (const word of words) trie.add(word, true);
  return trie;
}
