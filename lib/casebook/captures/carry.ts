import type { CaptureSummary, PackedCapture } from './capture';

/** A packed capture as messages between a page and the background can carry it: they know no bytes. */
export interface CarriedCapture {
  readonly summary: CaptureSummary;
  /** Base64. */
  readonly export: string;
  readonly source: string;
}

export function carried({ summary, export: audit, source }: PackedCapture): CarriedCapture {
  return { summary, export: toBase64(audit), source: toBase64(source) };
}

/** Throws when it is no base64. */
export function arrived({ summary, export: audit, source }: CarriedCapture): PackedCapture {
  return { summary, export: fromBase64(audit), source: fromBase64(source) };
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** So many arguments every engine takes. */
const PART = 8192;
