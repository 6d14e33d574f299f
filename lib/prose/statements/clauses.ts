/** Bounds of the clause around a character: for statements without a number. */
export function clauseAround(text: string, at: number): readonly [start: number, end: number] {
  const brackets = readBrackets(text);
  return [backTo(text, at, CLAUSE_MARK, brackets), forwardTo(text, at, CLAUSE_MARK, brackets)];
}

/** For each character the offset of the innermost open bracket, or -1. */
export function readBrackets(text: string): readonly number[] {
  const open: number[] = [];
  const found = new Array<number>(text.length + 1).fill(-1);
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === ')' && open.length > 0) open.pop();
    found[i] = open.at(-1) ?? -1;
    if (c === '(') open.push(i);
    // A bracket that is never closed ends with its sentence.
    if (c === '。') open.length = 0;
  }
  return found;
}

/** Offset behind the last of the marks at the same bracket depth (`null`: at any). */
export function backTo(text: string, from: number, mark: string, brackets: readonly number[] | null): number {
  const depth = brackets?.[from] ?? -1;
  for (let i = from - 1; i >= 0; i--) {
    if (brackets && i === depth) return i + 1;
    if (mark.includes(text[i] ?? '') && !isThousands(text, i) && (!brackets || brackets[i] === depth)) return i + 1;
  }
  return 0;
}

/** Offset of the next of the marks, or of the end of the bracket. */
export function forwardTo(text: string, from: number, mark: string, brackets: readonly number[] | null): number {
  const depth = brackets?.[from] ?? -1;
  for (let i = from; i < text.length; i++) {
    if (brackets && depth >= 0 && text[i] === ')' && (brackets[i] ?? -1) !== depth) return i;
    if (mark.includes(text[i] ?? '') && !isThousands(text, i) && (!brackets || brackets[i] === depth)) return i;
  }
  return text.length;
}

function isThousands(text: string, i: number): boolean {
  return text[i] === ',' && /\d/.test(text[i - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(i + 1, i + 5));
}

/** What ends a clause. */
export const CLAUSE_MARK = '，,；;。:：！？!?';

/** What ends a sentence. */
export const SENTENCE_MARK = '。！？!?';
