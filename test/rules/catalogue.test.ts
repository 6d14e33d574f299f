import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../lib/rules/engine/registry';
import { writtenFiles } from '../docs/written';

const root = resolve(import.meta.dirname, '../..');

test.each(Object.keys(writtenFiles()))('%s is up to date', (path) => {
  const text = writtenFiles()[path];
  let onDisk = '';
  try {
    onDisk = readFileSync(resolve(root, path), 'utf8');
  } catch {
    // Reported below: an absent file is as stale as an old one.
  }
  expect(onDisk === text, `${path} is stale: run "npm run docs" and commit it.`).toBe(true);
});

test('the catalogue names every rule', () => {
  const text = writtenFiles()['lib/rules/README.md'] ?? '';
  for (const rule of rules) expect(text).toContain(`\`${rule.id}\``);
});
