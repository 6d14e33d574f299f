import { resolve } from 'node:path';
import { build } from 'vite';

/** The page reader as one script for a plain page: it defines `gouji` there. */
export async function pageReaderScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome109',
      lib: { entry: resolve(import.meta.dirname, 'page-reader-entry.ts'), formats: ['iife'], name: 'gouji', fileName: 'gouji' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the page reader was not built');
  return output.output[0].code;
}
