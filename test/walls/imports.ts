import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { root } from '../machine/root';

export interface Import {
  /** Importing file from the root. */
  readonly from: string;
  /** Imported file from the root without extension, or the package's name as written. */
  readonly to: string;
  readonly isPackage: boolean;
}

/** Source files under a folder, from the root, sorted. */
export function sourcesIn(folder: string, extensions = /\.(ts|tsx|mjs)$/): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => extensions.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** Every static and dynamic import of a file: as the compiler finds them, and what it misses behind a regular expression in a template. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const names = new Set([...importedFiles.map(({ fileName }) => fileName), ...[...text.matchAll(DYNAMIC)].map(([, name = '']) => name)]);
  return [...names].map((fileName) => {
    const isPackage = !fileName.startsWith('.');
    const to = isPackage ? fileName : normalize(join(dirname(file), fileName)).replaceAll('\\', '/');
    return { from: file, to: isPackage ? to : to.replace(/\.(ts|tsx|js|mjs)$/, ''), isPackage };
  });
}

/** Whether `path` is `module` or lies under it. */
export function isWithin(path: string, module: string): boolean {
  return (
    path === module || path.startsWith(`${module}/`) || path.startsWith(`${module}.`) || (module.endsWith(':') && path.startsWith(module))
  );
}

const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;
