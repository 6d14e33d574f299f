import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../machine/root';
import { importsOf, isWithin, sourcesIn } from './imports';

const shipped = ['lib', 'entrypoints'].flatMap((folder) => sourcesIn(folder));
const all = [...shipped, ...sourcesIn('test')];
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the house', () => {
  it('has no any and no non-null assertion', () => {
    const escapes = all.filter((file) => extname(file) !== '.mjs').flatMap(escapesIn);
    expect(escapes.join('\n')).toBe('');
  });

  it('has no file over 370 lines', () => {
    const long = all.map((file) => ({ file, lines: read(file).split('\n').length })).filter(({ lines }) => lines > 370);
    expect(long.map(({ file, lines }) => `${file} has ${lines} lines: which two things is it?`).join('\n')).toBe('');
  });

  it('has no catch-all names', () => {
    const vague = all.filter((file) => /\b(utils?|helpers?|common|misc|manager|service)\b/.test(file));
    expect(vague.map((file) => `${file}: name it after what it holds.`).join('\n')).toBe('');
  });

  it('uses nothing that the oldest Chromium named in the README lacks', () => {
    const younger =
      /\.(?:toSorted|toReversed|toSpliced|isSubsetOf|isSupersetOf|isDisjointFrom)\(|\b(?:withResolvers|fromAsync|Object\.groupBy|Map\.groupBy)\b/;
    expect(shipped.filter((file) => younger.test(read(file)))).toEqual([]);
  });

  it('has nothing at the top level but what the design card names', () => {
    const strangers = readdirSync(root).filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name));
    expect(strangers.map((name) => `${name}: the top level is entrypoints, lib, assets, test and their settings.`).join('\n')).toBe('');
  });

  it('gives a reason in the README for each package that ships', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const readme = read('README.md');
    const silent = Object.keys(dependencies).filter((name) => !readme.split('\n').some((line) => line.includes(`\`${name}\``)));
    expect(silent.map((name) => `${name}: say in the README why it ships.`).join('\n')).toBe('');
  });

  it('what runs needs no package that is for developing', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const own = Object.keys(dependencies);
    // Types leave no trace; wxt and vite build what runs, and are what the entrypoints and the commands are built by.
    const strays = shipped
      .filter((file) => !file.startsWith('lib/build/'))
      .flatMap((file) =>
        importsOf(file).filter(({ to, isPackage }) => isPackage && !BUILDS.test(to) && !own.some((name) => isWithin(to, name))),
      )
      .map(({ from, to }) => `${from} imports ${to}: name it among the dependencies, with its line in the README.`);
    expect(strays.join('\n')).toBe('');
  });

  it('names exact versions of every package', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});

/** What the builders put in the place of these is no package. */
const BUILDS = /^(?:node:|wxt(?:\/|$)|virtual:|package\.json$)/;

const TOP_LEVEL = [
  ...['README.md', 'CONTRIBUTING.md', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
  ...['assets', 'entrypoints', 'lib', 'test'],
  // made, not kept
  ...['node_modules', 'output', 'coverage'],
];

function escapesIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    read(file),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const wayOut = ESCAPES.get(node.kind);
    if (wayOut) found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${wayOut}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const ESCAPES = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.AnyKeyword, '`any` switches the compiler off: say what it is, or `unknown`.'],
  [ts.SyntaxKind.NonNullExpression, '`!` asserts what nobody checked: return early or throw with a reason.'],
]);
