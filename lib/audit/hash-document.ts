import { sha256 } from '@noble/hashes/sha2.js';
import type { Document } from '../document/document';

/** Hex SHA-256 of a document's normalised text. */
export function hashDocument(document: Document): string {
  return hex(sha256(utf8.encode(textOf(document))));
}

/** The document's normalised text: what its hash is taken of. Layout does not change it, a changed figure does. */
function textOf(document: Document): string {
  return document.blocks
    .map((block) => (block.kind === 'paragraph' ? block.text : block.cells.map((cell) => cell.text).join('\t')))
    .join('\n');
}

const utf8 = new TextEncoder();

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
