import type { Inflate } from 'fflate';
import { joinedBytes } from '../../document/joined-bytes';
import { TOO_LARGE_INSIDE, Unreadable } from '../file/unreadable';

/** Unpacks deflated bytes piece by piece, so that a bomb is noticed by what comes out and not believed to be as large as it says. */
export function inflate(packed: Uint8Array, most: number, Stream: typeof Inflate): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Stream((piece) => {
    length += piece.length;
    if (length > most) throw new Unreadable(TOO_LARGE_INSIDE);
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return joinedBytes(pieces);
}

/** Bytes; a thousand times as much may come out of them at once. */
const STEP = 16_384;
