import { expect, test } from 'vitest';
import { openCompoundFile } from '../../../lib/sources/doc/compound-file';

const SECTOR = 512;
const NONE = 0xffffffff;
const LAST = 0xfffffffe;

interface Entry {
  readonly name: string;
  /** 1 storage, 2 stream, 5 root. */
  readonly type: number;
  readonly child?: number;
  readonly after?: number;
  readonly text?: string;
}

/** A compound file of these directory entries; every stream fills a chain of sectors of its own, and is never kept among the small ones. */
function compoundFile(entries: readonly Entry[]): Uint8Array {
  const sectors: Uint8Array[] = [new Uint8Array(SECTOR), new Uint8Array(SECTOR)];
  const directory = new DataView((sectors[1] ?? new Uint8Array()).buffer);
  entries.forEach(({ name, type, child = NONE, after = NONE, text }, i) => {
    const at = i * 128;
    for (const [n, letter] of [...name].entries()) directory.setUint16(at + 2 * n, letter.charCodeAt(0), true);
    directory.setUint16(at + 64, 2 * (name.length + 1), true);
    directory.setUint8(at + 66, type);
    for (const [n, id] of [NONE, after, child].entries()) directory.setUint32(at + 68 + 4 * n, id, true);
    if (text === undefined) return;
    directory.setUint32(at + 116, sectors.length, true);
    directory.setUint32(at + 120, text.length, true);
    const bytes = new Uint8Array(SECTOR);
    bytes.set(new TextEncoder().encode(text));
    sectors.push(bytes);
  });
  const allocation = new DataView((sectors[0] ?? new Uint8Array()).buffer);
  for (let i = 0; i < SECTOR / 4; i++) allocation.setUint32(4 * i, i === 0 ? 0xfffffffd : i < sectors.length ? LAST : NONE, true);
  const head = new DataView(new ArrayBuffer(SECTOR));
  head.setUint16(30, 9, true);
  head.setUint32(48, 1, true);
  head.setUint32(56, 0, true);
  head.setUint32(60, LAST, true);
  head.setUint32(68, LAST, true);
  for (let i = 0; i < 109; i++) head.setUint32(76 + 4 * i, i === 0 ? 0 : NONE, true);
  return Uint8Array.from([...new Uint8Array(head.buffer), ...sectors.flatMap((one) => [...one])]);
}

test('a document that is embedded in a document does not lend it its streams', () => {
  const file = openCompoundFile(
    compoundFile([
      { name: 'Root Entry', type: 5, child: 2 },
      { name: '1Table', type: 2, text: 'of the inner one' },
      { name: 'ObjectPool', type: 1, child: 1, after: 3 },
      { name: '1Table', type: 2, text: 'of the outer one' },
    ]),
  );
  expect(new TextDecoder().decode(file.stream('1table') ?? new Uint8Array())).toBe('of the outer one');
});

test('a tree that leads in a circle ends', () => {
  const file = openCompoundFile(
    compoundFile([
      { name: 'Root Entry', type: 5, child: 1 },
      { name: 'Data', type: 2, after: 1, text: 'x' },
    ]),
  );
  expect(file.stream('none')).toBeNull();
});
