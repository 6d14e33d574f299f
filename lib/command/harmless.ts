/** A line without what a terminal obeys: page text and file names may hold escape sequences that colour, move or hide what follows. */
export function harmless(text: string): string {
  return text
    .replace(/[\t\n\v\f\r]+/g, ' ')
    .replace(ESCAPES, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
}

// CSI and OSC sequences behind a control character (ECMA-48, 5.4 and 8.3.89).
const ESCAPES = /\p{Cc}(?:\[[0-?]*[ -/]*[@-~]|\][^\p{Cc}]*(?:\p{Cc}\\?)?)/gu;

/** The same JSON with what a terminal obeys written as `\uXXXX`: JSON itself escapes only what stands before the space. */
export function harmlessJson(json: string): string {
  return json.replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
