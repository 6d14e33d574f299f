import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

/** Every name that the scripts in a page may ask a window, a document or a node for: all members, keys and identifiers of their bundles. */
export function bundledNames(extension: string): readonly string[] {
  const names = new Set<string>();
  for (const script of readdirSync(extension)) {
    if (!script.endsWith('.js') || script === 'background.js') continue;
    const code = readFileSync(join(extension, script), 'utf8');
    collect(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), names);
  }
  // Letters of a minifier are locals.
  return [...names].filter((name) => name.length > 2 && /^[A-Za-z_$][\w$]*$/.test(name)).sort();
}

/** Names that versions before kept on the window, and some that every page script would ask for. */
export const wellKnown = ['goujiAuditor', 'goujiCompanions', 'browser', 'chrome', 'gouji', 'then', 'toJSON', 'constructor', 'prototype'];

function collect(node: unknown, names: Set<string>): void {
  if (Array.isArray(node)) {
    for (const one of node) collect(one, names);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const fields = node as Readonly<Record<string, unknown>>;
  if (fields.type === 'Identifier' && typeof fields.name === 'string') names.add(fields.name);
  // `a['b']`, and names that are handed to our own readers.
  if (fields.type === 'Literal' && typeof fields.value === 'string' && fields.value.length < 40) names.add(fields.value);
  for (const [key, value] of Object.entries(fields)) if (key !== 'type') collect(value, names);
}
