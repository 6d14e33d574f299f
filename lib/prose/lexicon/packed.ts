/** How many characters a word begins with as the one in front of it does, as the sign that stands before the rest of it. */
const SIGNS = '#$%&*+-;<>';

/** Words as they ship: sorted, each without what it shares with the one in front. For the build, see `lib/build/without-evidence`. */
export function packed(words: readonly string[]): string {
  let last = '';
  return [...words]
    .sort()
    .map((word) => {
      const most = Math.min(last.length, SIGNS.length - 1);
      let shared = 0;
      while (shared < most && word[shared] === last[shared]) shared++;
      last = word;
      return SIGNS[shared] + word.slice(shared);
    })
    .join('');
}

/** The words of a line, as it is written or as it ships. */
export function wordsOf(line: string | { readonly words: string }): string[] {
  if (typeof line !== 'string') return line.words.split(' ');
  let last = '';
  return [...line.matchAll(/([#$%&*+\-;<>])([^#$%&*+\-;<>]*)/g)].map(([, sign = '', rest = '']) => {
    last = last.slice(0, SIGNS.indexOf(sign)) + rest;
    return last;
  });
}
