import { Gzip, gunzipSync } from 'fflate';
import { joinedBytes } from '../../document/joined-bytes';
import type { Capture } from './capture';
import { type CarriedCapture, carried, fromBase64 } from './carry';

/**
 * The same bytes as {@link pack} makes, piece by piece with pauses, so that a page never stands still. By a library: a page's script gets
 * the page's own streams in some browsers, which do not take what another world has made.
 */
export async function packInSteps(value: unknown, pause: () => Promise<void>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6 }, (part) => parts.push(part));
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  for (let at = 0; at < bytes.length; at += PIECE) {
    gzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    await pause();
  }
  return joinedBytes(parts);
}

const PIECE = 128 * 1024;

/** A capture as a page hands it to the background. */
export async function carryCapture(capture: Capture, pause: () => Promise<void>): Promise<CarriedCapture> {
  const audit = await packInSteps(capture.export, pause);
  const source = await packInSteps(capture.source, pause);
  return carried({ summary: { ...capture.summary, bytes: audit.length + source.length }, export: audit, source });
}

/** What the background hands back. Throws when it is not what was packed. */
export function unpackCarried(text: string): unknown {
  return JSON.parse(new TextDecoder().decode(gunzipSync(fromBase64(text))));
}
