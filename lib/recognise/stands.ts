/** A word by its characters, each in the ways it may be written. */
export type Word = readonly string[];

/** The word of a pattern that is characters and `[classes]` of them. */
export function wordOf(pattern: string): Word {
  return (pattern.match(/\[[^[\]]*]|./g) ?? []).map((one) => one.replace(/[[\]]/g, ''));
}

/**
 * Whether a word stands in a text, with any room between its characters, as pasted Word text may have it. A browser finds one character
 * in a page's text a hundred times faster than it tries an expression on it, so the one that comes last of all is looked for first.
 */
export function stands(text: string, word: Word): boolean {
  let rarest = 0;
  let first = -1;
  for (const [i, ways] of word.entries()) {
    const at = firstOf(text, ways);
    if (at < 0) return false;
    if (at <= first) continue;
    first = at;
    rarest = i;
  }
  let left = MOST_HITS;
  // What was looked for in several ways was found in the first that there is.
  for (const way of word[rarest] ?? '')
    for (let at = text.indexOf(way, text.startsWith(way, first) ? first : 0); at >= 0; at = text.indexOf(way, at + 1)) {
      if (goesOn(text, at, word, rarest, 1) && goesOn(text, at, word, rarest, -1)) return true;
      if (left-- === 0) return new RegExp(word.map((ways) => `[${ways}]`).join('\\s*')).test(text);
    }
  return false;
}

/**
 * Whether `holds` is true of a stretch of the text around a place where a word's last character has all others somewhere before it, near by.
 */
export function isNear(text: string, word: Word, holds: (stretch: string) => boolean): boolean {
  const last = word.at(-1) ?? '';
  if (!hasAll(text, word)) return false;
  let left = MOST_HITS;
  for (const way of last)
    for (let at = text.indexOf(way); at >= 0; at = text.indexOf(way, at + 1)) {
      const start = Math.max(0, at - ROOM);
      if (hasAll(text.slice(start, at + 1), word) && holds(text.slice(start, at + ROOM))) return true;
      if (left-- === 0) return holds(text);
    }
  return false;
}

/** Whether each of the characters is somewhere in the text. */
export function hasAll(text: string, characters: Word): boolean {
  return characters.every((ways) => firstOf(text, ways) >= 0);
}

/** The first place of a character in the first of its ways that the text has; -1 where it has none. */
function firstOf(text: string, ways: string): number {
  for (const way of ways) {
    const at = text.indexOf(way);
    if (at >= 0) return at;
  }
  return -1;
}

/** From one character of the word to its end, or with −1 to its beginning. */
function goesOn(text: string, from: number, word: Word, nth: number, step: 1 | -1): boolean {
  let at = from;
  for (let i = nth + step; i >= 0 && i < word.length; i += step) {
    at += step;
    while (isSpace(text.charAt(at))) at += step;
    const character = text.charAt(at);
    if (character === '' || word[i]?.includes(character) !== true) return false;
  }
  return true;
}

function isSpace(character: string): boolean {
  return character !== '' && character.trim() === '';
}

/** A text that has a word's characters more often than any page is tried as a whole. */
const MOST_HITS = 1000;
/** Characters on either side: a title with all the room in it that its expression allows is shorter. */
const ROOM = 200;
