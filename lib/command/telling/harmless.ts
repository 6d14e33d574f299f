import { jsonParts } from '../../report/contract/json-parts';

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
  return json.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const OBEYED = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A line of harmless JSON, in pieces. */
export function jsonLine(value: unknown): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of jsonParts(value)) {
    piece += part;
    if (piece.length < PIECE) continue;
    pieces.push(harmlessJson(piece));
    piece = '';
  }
  return [...pieces, `${harmlessJson(piece)}\n`];
}

/** Characters. Longer texts the engine keeps apart, in memory that it has to ask for each time: that took longer than writing them. */
const PIECE = 40_000;
