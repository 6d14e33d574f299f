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
  return isHarmless(json) ? json : json.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** So it is with nearly all, and each is as long as a book's chapter: the quicker question. */
function isHarmless(json: string): boolean {
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code < 0x7f || (code > LAST && code !== BYTE_ORDER_MARK)) continue;
    if (code === BYTE_ORDER_MARK || IS_OBEYED[code] === 1) return false;
  }
  return true;
}

const OBEYED = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const LAST = 0x206f;
const BYTE_ORDER_MARK = 0xfeff;
/** By code, up to the last but that mark. */
const IS_OBEYED = Uint8Array.from({ length: LAST + 1 }, (_, code) => (String.fromCharCode(code).search(OBEYED) < 0 ? 0 : 1));
