import { describe, expect, test } from 'vitest';
import { importsOf, sourcesIn } from './imports';

const files = sourcesIn('lib').filter((file) => /\.tsx?$/.test(file));
const byName = new Map(files.map((file) => [file.replace(/(?:\/index)?\.tsx?$/, ''), file]));

/** From each file the files of lib that it imports, types among them. */
const imports = new Map(
  files.map((file) => [
    file,
    importsOf(file).flatMap(({ to, isPackage }) => (isPackage ? [] : (byName.get(to) ?? byName.get(to.replace(/\/index$/, '')) ?? []))),
  ]),
);

describe('imports never go round', () => {
  test('from file to file', () => {
    expect(cycles(imports).join('\n')).toBe('');
  });

  test('from room to room', () => {
    const roomOf = (file: string) => file.split('/')[1] ?? '';
    const rooms = new Map<string, string[]>();
    for (const [file, targets] of imports) {
      const room = roomOf(file);
      const others = targets.map(roomOf).filter((other) => other !== room && !isModel(room, other));
      rooms.set(room, [...new Set([...(rooms.get(room) ?? []), ...others])]);
    }
    expect(cycles(rooms).join('\n')).toBe('');
  });

  test('a ring is found, and told in the order of its imports', () => {
    const ring = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(cycles(ring)).toEqual(['a → b → c → a']);
  });
});

/** The document and the report model are one floor: places and texts are plain data that each has of the other. */
function isModel(from: string, to: string): boolean {
  return (from === 'document' && to === 'report') || (from === 'report' && to === 'document');
}

/** Each ring of imports once, found by depth. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string) => {
    const at = path.indexOf(node);
    if (at >= 0) found.add([...path.slice(at), node].join(' → '));
    if (at >= 0 || done.has(node)) return;
    path.push(node);
    for (const next of graph.get(node) ?? []) visit(next);
    path.pop();
    done.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return [...found];
}
