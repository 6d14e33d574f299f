import { expect, test } from 'vitest';
import { besideRules } from '../../lib/rules/engine/beside-rules';
import { rules as alone } from '../../lib/rules/engine/registry';

/**
 * The checklist of dossier section 3. Left out: Y-A2B, which says of what nothing can be said. S-MISSING is one row of the dossier that
 * speaks of three things.
 */
const inScope: readonly string[] = [
  ...['T3-BAL', 'T3-SUM-A', 'T3-SUM-B', 'T3-ROW', 'T3-NAT', 'T3-BLANK', 'T3-ALL0', 'T3-SHIFT'],
  ...['T4-SUM', 'T4-NAT', 'T4-REQ', 'T4-TEXT5'],
  ...['A2-NAT', 'A2-NEG', 'A2-PUB', 'A2-STOCK', 'A2-DEC0', 'A2-RUN', 'A2-PROC', 'A2-UNIT', 'A2-UNIT2', 'A2-RULES', 'A2-SIGN'],
  ...['B2-NAT', 'B2-FORCE', 'B2-FORCE2', 'B2-RULES', 'B2-UNIT', 'B2-FEE6', 'B2-FEE6A'],
  ...['N-REQ', 'N-NONE', 'N-OUT', 'N-REV', 'N-NOREV', 'N-DOC', 'N-ENUM', 'N-PCT', 'N-APPROX', 'N-UNITMIX', 'N-COUNT', 'N-PARTS'],
  ...['N-2020IN2021', 'N-REL'],
  ...[
    'D-PERIOD',
    'D-YEAR',
    'D-JAN31',
    'D-MAR31',
    'D-TOWN',
    'D-TIERS',
    'D-OFFICE',
    'D-ONE',
    'D-LOCAL',
    'D-SIGN',
    'D-PUBDATE',
    'D-FMT',
    'ID-BODY',
    'ID-DOCNO',
  ],
  ...['S-MISSING', 'S-MISSING.empty', 'S-MISSING.heading', 'S-FMT', 'S-TABLE', 'S-EMPTY', 'S-TPL', 'S-DUP', 'S-LISTN', 'S-LEN'],
  ...['S-CONTACT', 'S-PRIV'],
  ...['T4-PEND', 'Y-CARRY', 'Y-ITEM', 'Y-PUB', 'Y-FORCE', 'Y-COPY', 'Y-JUMP', 'H-SUM'],
];

const rules = [...alone, ...besideRules];

const covered = rules.flatMap((rule) => rule.covers);

test.each(inScope)('%s is covered by exactly one rule', (id) => {
  const by = rules.filter((rule) => rule.covers.includes(id)).map((rule) => rule.id);
  expect(by, `${id} of the dossier must be covered by one rule, not ${by.length} (${by.join(', ')}).`).toHaveLength(1);
});

test('no rule covers what the dossier does not list', () => {
  expect(covered.filter((id) => !inScope.includes(id) && !id.startsWith('CHECK-'))).toEqual([]);
});
