/** A valid name for an element that nobody can guess: no page can define or style it beforehand, nor tell from it what it is. */
export function randomName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(14)), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return `${letters.slice(0, 7)}-${letters.slice(7)}`;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
