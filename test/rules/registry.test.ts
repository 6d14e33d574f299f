import { expect, test } from 'vitest';
import { besideRules } from '../../lib/rules/engine/beside-rules';
import { ledgerRules } from '../../lib/rules/engine/ledger-rules';
import { rules } from '../../lib/rules/engine/registry';
import { wordingRules } from '../../lib/rules/engine/wording-rules';

const files = Object.keys(import.meta.glob(['../../lib/rules/*.ts', '../../lib/rules/{wording,beside}/*.ts'])).map((path) =>
  path.replace(/^.*\/|\.ts$/g, ''),
);

test('every rule file is in the registry once', () => {
  expect([...rules, ...besideRules].map(({ id }) => id).sort()).toEqual(files.sort());
  expect(ledgerRules.length + wordingRules.length + besideRules.length).toBe(files.length);
});

test('the rules about wording wait for the prose', () => {
  for (const rule of wordingRules) expect('check' in rule && rule.tablesAlone !== true, `${rule.id} is told with the tables`).toBe(true);
});

test('a page carries no rule that needs other reports', () => {
  for (const rule of besideRules) expect('beside' in rule || 'chains' in rule, `${rule.id} needs none`).toBe(true);
  for (const rule of rules) expect('beside' in rule || 'chains' in rule, `${rule.id} needs others`).toBe(false);
});
