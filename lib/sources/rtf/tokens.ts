/** A piece of an RTF file: a group's begin or end, a control word with its number, a byte of text. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly byte: number };

const OPEN: Token = { kind: 'open' };
const CLOSE: Token = { kind: 'close' };

/** Cuts an RTF file (specification 1.9.1) into tokens. Line breaks between them are nothing; what `\bin` embeds is stepped over. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at++] ?? 0;
    if (byte === 0x7b) yield OPEN;
    else if (byte === 0x7d) yield CLOSE;
    else if (byte === 0x0d || byte === 0x0a || byte === 0) continue;
    else if (byte !== 0x5c) yield { kind: 'byte', byte };
    else {
      const { token, end } = control(bytes, at);
      at = end;
      if (token.kind === 'word' && token.word === 'bin') at += Math.max(0, token.value ?? 0);
      else yield token;
    }
  }
}

/** What follows a backslash. */
function control(bytes: Uint8Array, from: number): { token: Token; end: number } {
  let at = from;
  while (isLetter(bytes[at]) && at - from < LONGEST_WORD) at++;
  if (at === from) return symbol(bytes, from);
  const word = latin1(bytes, from, at);
  const digits = at;
  if (bytes[at] === 0x2d) at++;
  while (isDigit(bytes[at]) && at - digits < LONGEST_NUMBER) at++;
  const number = latin1(bytes, digits, at);
  // One space ends a control word and is no text.
  if (bytes[at] === 0x20) at++;
  return { token: { kind: 'word', word, value: /\d/.test(number) ? Number(number) : null }, end: at };
}

function symbol(bytes: Uint8Array, at: number): { token: Token; end: number } {
  const byte = bytes[at] ?? 0;
  if (byte === 0x27) {
    const hex = latin1(bytes, at + 1, at + 3);
    return /^[\da-f]{2}$/i.test(hex)
      ? { token: { kind: 'byte', byte: Number.parseInt(hex, 16) }, end: at + 3 }
      : { token: { kind: 'word', word: "'", value: null }, end: at + 1 };
  }
  if (byte === 0x5c || byte === 0x7b || byte === 0x7d) return { token: { kind: 'byte', byte }, end: at + 1 };
  if (byte === 0x0d || byte === 0x0a) return { token: { kind: 'word', word: 'par', value: null }, end: at + 1 };
  return { token: { kind: 'word', word: String.fromCharCode(byte), value: null }, end: at + 1 };
}

const isLetter = (byte: number | undefined) => byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const latin1 = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

const LONGEST_WORD = 32;
const LONGEST_NUMBER = 11;
