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
  /** Open addressing, two places side by side: where a step comes from and by which character, and the node that it leads to, 0 for none. */
  private slots = new Array<number>(SMALLEST).fill(0);

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
    let found: { readonly end: number; readonly value: T } | null = null;
    this.matches(text, at, (end, value) => {
      found = { end, value };
    });
    return found;
  }

  /** The node behind a character; 0 when no word goes on with it. */
  private step(node: number, letter: number): number {
    const { slots } = this;
    const last = slots.length - 2;
    const from = stepFrom(node, letter);
    for (let slot = slotOf(from) & last; ; slot = (slot + 2) & last) {
      const target = slots[slot + 1] ?? 0;
      if (target === 0 || slots[slot] === from) return target;
    }
  }

  private stepOrGrow(node: number, letter: number): number {
    const known = this.step(node, letter);
    if (known !== 0) return known;
    const target = this.values.push(undefined) - 1;
    if (target * 4 > this.slots.length) this.widen();
    this.put(stepFrom(node, letter), target);
    return target;
  }

  private put(from: number, target: number): void {
    const { slots } = this;
    const last = slots.length - 2;
    let slot = slotOf(from) & last;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
    slots[slot] = from;
    slots[slot + 1] = target;
  }

  private widen(): void {
    const { slots } = this;
    this.slots = new Array<number>(slots.length * 4).fill(0);
    for (let slot = 0; slot < slots.length; slot += 2) {
      const target = slots[slot + 1] ?? 0;
      if (target !== 0) this.put(slots[slot] ?? 0, target);
    }
  }
}

/** A node and a character in one number, small enough for an engine to hold it as one up to 16384 nodes. */
const stepFrom = (node: number, letter: number) => node * 0x10000 + letter;

function slotOf(from: number): number {
  const mixed = Math.imul(from, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 1;
}

/** Places of a trie with few words, as an issuer's names are. */
const SMALLEST = 512;
const HEADS = 512;

/** Words by themselves. */
export function trieOf(words: readonly string[]): Trie<true> {
  const trie = new Trie<true>();
  for (const word of words) trie.add(word, true);
  return trie;
}
