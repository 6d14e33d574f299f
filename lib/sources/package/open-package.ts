import type { Text } from '../../report/text';
import { Unreadable } from '../file/unreadable';
import { crc32 } from './crc32';
import { inflate } from './inflate';
import { parseXml, type XmlElement } from './xml';
import { zipEntries } from './zip-entries';

/** A zip of XML parts, as Office and OFD write them. A part is unpacked when it is asked for. */
export interface Package {
  readonly names: readonly string[];
  /** Null when there is no such part. Names are compared without case and without a leading slash, as the writers do. */
  bytes(name: string): Uint8Array | null;
  xml(name: string): XmlElement | null;
}

/** Opens a zip; throws when it is damaged, {@link Unreadable} when it is locked or larger inside than any report. */
export async function openPackage(zip: Uint8Array): Promise<Package> {
  // Brought in here: the command line is one file, and most of what it reads is no zip.
  const [{ Inflate }, { Parser }] = await Promise.all([import('fflate'), import('htmlparser2')]);
  const entries = zipEntries(zip);
  const byName = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  let left = MOST_IN_ALL;
  const bytes = (name: string): Uint8Array | null => {
    const entry = byName.get(keyOf(name));
    if (!entry) return null;
    if (entry.isEncrypted) throw new Unreadable(LOCKED);
    const packed = zip.subarray(entry.start, entry.end);
    const whole = entry.method === 0 ? packed : inflate(packed, left, Inflate);
    if (crc32(whole) !== entry.crc) throw new RangeError(`${name} is not what its checksum says`);
    left -= whole.length;
    return whole;
  };
  const xml = (name: string) => {
    const part = bytes(name);
    return part && parseXml(part, Parser);
  };
  return { names: entries.map(({ name }) => name), bytes, xml };
}

const keyOf = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** Bytes of XML. A long report in Word's own wordy XML has three million; at a hundred times that a machine is only kept busy. */
const MOST_IN_ALL = 96 * 1024 * 1024;
const LOCKED: Text = {
  zh: '文件设有打开密码，请去掉密码后再试',
  en: 'the file is protected by a password; remove it and try again',
};
