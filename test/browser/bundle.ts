import { resolve } from 'node:path';
import { build } from 'vite';
import { root } from '../machine/root';

/** A TypeScript file as one script for a plain page, minified as the extension is: its exports become `window[name]`. `tree`: another tree's file. */
export function bundleForPage(entry: string, name: string, tree = root): Promise<string> {
  const key = [tree, entry, name].join(' ');
  const built = scripts.get(key) ?? bundled(entry, name, tree);
  scripts.set(key, built);
  return built;
}

const scripts = new Map<string, Promise<string>>();

async function bundled(entry: string, name: string, tree: string): Promise<string> {
  const built = await build({
    root: tree,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      minify: true,
      target: 'chrome109',
      lib: { entry: resolve(tree, entry), formats: ['iife'], name, fileName: name },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`${entry} did not build`);
  // Evaluated as an expression its `var` would stay local.
  return `${script.code}\n;window[${JSON.stringify(name)}] = ${name};`;
}
