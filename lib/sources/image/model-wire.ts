import { joinedBytes } from '../../document/joined-bytes';

/** A field of a message in the wire format that models are stored in (Protocol Buffers): its number, how it is written, and its content. */
export interface WireField {
  readonly number: number;
  /** 0 a number of seven bits a byte · 1 eight bytes · 2 bytes of any length, without their length · 5 four bytes. */
  readonly wire: number;
  readonly bytes: Uint8Array;
}

/** A message's fields in their order; what is cut off, or no such message, throws. */
export function fieldsOf(message: Uint8Array): WireField[] {
  const fields: WireField[] = [];
  let at = 0;
  const number = (): number => {
    const { value, length } = varintAt(message, at);
    at += length;
    return value;
  };
  while (at < message.length) {
    const tag = number();
    const wire = tag % 8;
    const length = wire === 0 ? varintAt(message, at).length : wire === 1 ? 8 : wire === 5 ? 4 : wire === 2 ? number() : Number.NaN;
    if (!(at + length <= message.length)) throw new Error('no message, or it is cut off');
    fields.push({ number: Math.floor(tag / 8), wire, bytes: message.subarray(at, at + length) });
    at += length;
  }
  return fields;
}

/** The message of these fields. */
export function messageOf(fields: readonly WireField[]): Uint8Array {
  const parts = fields.flatMap(({ number, wire, bytes }) => [
    varint(number * 8 + wire),
    ...(wire === 2 ? [varint(bytes.length)] : []),
    bytes,
  ]);
  return joinedBytes(parts);
}

/** What a number is written as: of lengths and tags, below 2^53. */
export function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.from([...bytes, rest]);
}

function varintAt(message: Uint8Array, at: number): { readonly value: number; readonly length: number } {
  let [value, scale] = [0, 1];
  for (let length = 1; length <= LONGEST; length++, scale *= 128) {
    const byte = message[at + length - 1];
    if (byte === undefined) break;
    value += (byte % 128) * scale;
    if (byte < 128) return { value, length };
  }
  throw new Error('no message, or it is cut off');
}

const LONGEST = 10;
