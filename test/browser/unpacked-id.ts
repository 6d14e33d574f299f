import { createHash } from 'node:crypto';

/** The id that Chromium makes of an unpacked extension's folder. */
export function idOfUnpacked(folder: string): string {
  const digits = [...createHash('sha256').update(folder).digest('hex').slice(0, 32)];
  return digits.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
