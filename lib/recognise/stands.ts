/** A word by its characters, each in the ways it may be written. */
export type Word = readonly string[];

/** The word of a pattern that is characters and `[classes]` of them. */
export function wordOf(pattern: string): Word {
  return (pattern.match(/\[[^[\]]*]|./g) ?? []).map((one) => one.replace(/[[\]]/g, ''));
}

/**
 * Whether a word stands in a text, with any room between its characters, as pasted Word text may have it. A browser finds one character
 * in a page's text a hundred times faster than it tries an expression on it, so most words are done with where one of theirs is missing.
 */
export function stands(text: string, word: Word): boolean {
  return hasAll(text, word) && new RegExp(word.map((ways) => `[${ways}]`).join('\\s*')).test(text);
}

/**
 * Whether `holds` is true of a stretch of the text around a place where a word's last character has all others somewhere before it, near by.
 */
export function isNear(text: string, word: Word, holds: (stretch: string) => boolean): boolean {
  if (!hasAll(text, word)) return false;
  let left = MOST_HITS;
  for (const way of word.at(-1) ?? '')
    for (let at = text.indexOf(way); at >= 0; at = text.indexOf(way, at + 1)) {
      const start = Math.max(0, at - ROOM);
      if (hasAll(text.slice(start, at + 1), word) && holds(text.slice(start, at + ROOM))) return true;
      if (left-- === 0) return holds(text);
    }
  return false;
}

/** Whether each of the characters is somewhere in the text, in one of its ways. */
export function hasAll(text: string, characters: Word): boolean {
  return characters.every((ways) => [...ways].some((way) => text.includes(way)));
}

/** A text that has a word's characters more often than any page is tried as a whole. */
const MOST_HITS = 1000;
/** Characters on either side: a title with all the room in it that its expression allows is shorter. */
const ROOM = 200;
