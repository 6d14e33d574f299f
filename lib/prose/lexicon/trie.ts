/** Whatever tells the words that begin at an offset of a text, with their values. */
export interface Matcher<T> {
  matches(text: string, at: number, tell: (end: number, value: T) => void): void;
}

/** Words with a value each, told at an offset of a text: the cost keeps step with the text, whatever the number of words. Built cold, so it allocates little. */
export class Trie<T> implements Matcher<T> {
  private readonly values = new Map<string, T>();
  /** Words of one character, by its code. */
  private readonly singles = new Map<number, T>();
  /** For the two characters with which words begin, the lengths that occur: bit 1 for two characters, bit 31 for all that are longer than 31. */
  private readonly lengths = new Map<number, number>();
  /** Words of 32 characters and more, shortest first: names of bodies only. */
  private readonly long: string[] = [];

  /** The first value given to a word stays. */
  add(word: string, value: T): void {
    const { values, lengths, long } = this;
    if (values.has(word)) return;
    values.set(word, value);
    if (word.length === 1) this.singles.set(word.charCodeAt(0), value);
    if (word.length < 2) return;
    const head = headAt(word, 0);
    lengths.set(head, (lengths.get(head) ?? 0) | (1 << (Math.min(word.length, LONG) - 1)));
    if (word.length >= LONG) long.splice(long.filter((other) => other.length < word.length).length, 0, word);
  }

  /** Tells every word that begins at an offset, shortest first. */
  matches(text: string, at: number, tell: (end: number, value: T) => void): void {
    const { values } = this;
    const single = this.singles.get(text.charCodeAt(at));
    if (single !== undefined) tell(at + 1, single);
    let bits = at + 1 < text.length ? (this.lengths.get(headAt(text, at)) ?? 0) : 0;
    for (; bits !== 0; bits &= bits - 1) {
      const end = at + LONG - Math.clz32(bits & -bits);
      if (end === at + LONG) this.matchLong(text, at, tell);
      if (end > text.length || end === at + LONG) return;
      const value = values.get(text.slice(at, end));
      if (value !== undefined) tell(end, value);
    }
  }

  /** The longest word that begins at an offset; null when none does. */
  longest(text: string, at: number): { readonly end: number; readonly value: T } | null {
    let found: { end: number; value: T } | null = null;
    this.matches(text, at, (end, value) => {
      found = { end, value };
    });
    return found;
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

  private matchLong(text: string, at: number, tell: (end: number, value: T) => void): void {
    for (const word of this.long) {
      const value = text.startsWith(word, at) ? this.values.get(word) : undefined;
      if (value !== undefined) tell(at + word.length, value);
    }
  }
}

/** The first two characters as a small integer; what else has the same is told apart by the words themselves. */
function headAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff);
}

const LONG = 32;
