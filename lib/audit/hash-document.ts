import { sha256 } from '@noble/hashes/sha2.js';
import type { Document } from '../document/document';

/** Hex SHA-256 of a text in UTF-8, lone surrogates as U+FFFD. */
export type Digest = (text: string) => string;

/** Hex SHA-256 of a document's normalised text; `digest`: where the platform has a faster one. */
export function hashDocument(document: Document, digest: Digest = digestOf): string {
  return digest(textOf(document));
}

/** In any browser, on pages without a secure origin, too. */
export function digestOf(text: string): string {
  if (bytes.length < text.length * MOST_BYTES) bytes = new Uint8Array(text.length * MOST_BYTES);
  return hex(sha256(bytes.subarray(0, utf8.encodeInto(text, bytes).written)));
}

/** The document's normalised text: what its hash is taken of. Layout does not change it, a changed figure does. */
function textOf(document: Document): string {
  return document.blocks
    .map((block) => (block.kind === 'paragraph' ? block.text : block.cells.map((cell) => cell.text).join('\t')))
    .join('\n');
}

const utf8 = new TextEncoder();
/** Kept from one text to the next: room for so many bytes is made more slowly than it is filled. */
let bytes = new Uint8Array(0);
/** That a character may take. */
const MOST_BYTES = 3;

function hex(digest: Uint8Array): string {
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
