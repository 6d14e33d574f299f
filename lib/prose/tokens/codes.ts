/** Characters by their codes: a text is gone through character by character, and each would be a string of its own. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (c) => c.charCodeAt(0)));
}

/** Most of a text: none of them is a mark. */
export function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
