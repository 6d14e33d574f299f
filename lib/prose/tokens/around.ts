/** The words in front of an offset, back to the nearest of the marks; of a long clause the last ones. */
export function wordsBefore(text: string, at: number, marks: string, most = FAR): string {
  let from = at;
  while (from > 0 && at - from < most && !marks.includes(text[from - 1] ?? '')) from--;
  return text.slice(from, at);
}

/** The words behind an offset, up to the nearest of the marks, and no farther than `until`; of a long clause the first ones. */
export function wordsBehind(text: string, at: number, marks: string, until = text.length): string {
  let to = at;
  while (to < until && to - at < FAR && !marks.includes(text[to] ?? '')) to++;
  return text.slice(at, to);
}

/** Characters: no clause that says what is looked for is longer. */
const FAR = 80;
