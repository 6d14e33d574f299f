import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const entry = 'virtual:entry';
const ruleFile = /lib\/rules\/[\w-]+\.ts$/;

/** The judge as a build ships it; `without` takes the examples out of the sources first. */
async function bundled(without: boolean): Promise<string> {
  const plugin: Plugin = {
    name: 'judge-entry',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? `\0${entry}` : null),
    load: (id) => (id === `\0${entry}` ? `export { judge } from '${root}/lib/rules/engine/judge.ts';` : null),
    transform: (code, id) => (without && ruleFile.test(id) ? code.replace(/export const examples[\s\S]*?\n\];\n/, '') : null),
  };
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { write: false, minify: true, rollupOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  const chunks = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

test('a build takes the rules and leaves their examples behind', async () => {
  const [shipped, bare] = await Promise.all([bundled(false), bundled(true)]);
  expect(bare).toContain('intake-balance');
  const extra = shipped.length - bare.length;
  // A spread here and there is kept as a possible effect; a call that builds examples costs far more.
  expect(
    extra,
    `Examples are in the bundle (${extra} characters): some rule's examples call or spread something that a build must keep.`,
  ).toBeLessThan(bare.length / 100);
});
