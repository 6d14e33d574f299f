/** `1.`, `（一）`, `三、`: the number of an item, as part of an expression. */
export const NUMBERING = String.raw`[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]`;

/** Whether a text begins with the number of an item. */
export function isNumbered(text: string): boolean {
  return NUMBERED.test(text);
}

const NUMBERED = new RegExp(`^${NUMBERING}`);
