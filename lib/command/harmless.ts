/** A line without what a terminal obeys: page text and file names may hold escape sequences that colour, move or hide what follows. */
export function harmless(text: string): string {
  return text
    .replace(/[\t\n\v\f\r]+/g, ' ')
    .replace(ESCAPES, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
}

// CSI and OSC sequences behind a control character (ECMA-48, 5.4 and 8.3.89).
const ESCAPES = /\p{Cc}(?:\[[0-?]*[ -/]*[@-~]|\][^\p{Cc}]*(?:\p{Cc}\\?)?)/gu;
