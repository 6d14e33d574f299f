import { expect, it } from 'vitest';
import { importsOf, sourcesIn } from './imports';

/** Taken in by their folder, not by their names; and what a `.mjs` or the browser begins with. */
const TAKEN = [
  /^lib\/rules\/(?:wording\/|beside\/)?[\w-]+\.ts$/,
  /^lib\/statute\/edition-\d+\.ts$/,
  /^lib\/prose\/(?:lexicon|frames)\//,
  /^lib\/fleet\/keeping\/migrations\//,
  /^lib\/(?:command|fleet)\/(?:start\.ts|working\/in-page\.ts|gouji\.mjs|fleet\.mjs)$/,
  // What the build puts beside Preact.
  /^lib\/dom\/node-maker\.ts$/,
  // What the documents are made of, and what types alone need.
  /^lib\/(?:report\/contract\/json-schema|rules\/engine\/catalogue)\.ts$/,
  /\.d\.ts$/,
];

it('every file of lib is used by another that ships, not by its tests alone', () => {
  const sources = ['lib', 'entrypoints'].flatMap((folder) => sourcesIn(folder));
  const used = new Set([...sources, 'wxt.config.ts'].flatMap((file) => importsOf(file).map(({ to }) => to)));
  const dead = sources.filter((file) => {
    const name = file.replace(/\.(?:tsx?|mjs)$/, '');
    return file.startsWith('lib/') && !used.has(name) && !used.has(name.replace(/\/index$/, '')) && !TAKEN.some((one) => one.test(file));
  });
  expect(dead).toEqual([]);
});
