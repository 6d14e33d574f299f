interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | null;
}

/** Whatever tells the words that begin at an offset of a text, with their values. */
export interface Matcher<T> {
  matches(text: string, at: number, tell: (end: number, value: T) => void): void;
}

/** Words with a value each, found by the longest match: one pass over a text, whatever the number of words. */
export class Trie<T> implements Matcher<T> {
  private readonly root: Node<T> = { next: new Map(), value: null };

  /** The first value given to a word stays. */
  add(word: string, value: T): void {
    let node = this.root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), value: null };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** Tells every word that begins at an offset, shortest first. */
  matches(text: string, at: number, tell: (end: number, value: T) => void): void {
    let node: Node<T> | undefined = this.root;
    for (let i = at; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) return;
      if (node.value !== null) tell(i + 1, node.value);
    }
  }

  /** The longest word that begins at an offset; null when none does. */
  longest(text: string, at: number): { readonly end: number; readonly value: T } | null {
    let node: Node<T> | undefined = this.root;
    let found: { end: number; value: T } | null = null;
    for (let i = at; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.value !== null) found = { end: i + 1, value: node.value };
    }
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
}
