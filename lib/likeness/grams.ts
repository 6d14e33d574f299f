/** Every run of so many characters, with where it begins. */
export function gramsOf(text: string, length = GRAM): string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));
}

/** Eight characters are three or four words: what two writers seldom share by chance. */
export const GRAM = 8;
