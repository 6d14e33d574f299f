import { sha256 } from '@noble/hashes/sha2.js';
import type { Document } from '../document/document';

/** Hex SHA-256 of a document's normalised text. */
export function hashDocument(document: Document): string {
  const text = textOf(document);
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
