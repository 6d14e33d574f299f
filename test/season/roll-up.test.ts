import { describe, expect, test } from 'vitest';
import { toExport } from '../../lib/report/contract/export';
import type { AuditExport } from '../../lib/report/contract/schema';
import { rollUp } from '../../lib/season/roll-up';
import { auditOf, reportOf } from './pair';

const report = (issuer: string, received: number, year = 2024): AuditExport => {
  const facts = { 'requests.newlyReceived.naturalPerson': received, 'requests.newlyReceived.total': received };
  return toExport(auditOf({ ...reportOf('2021', facts), issuer, year }));
};
const loose = { complete: false, vertical: true };

describe('a parent against those below', () => {
  test('who is above it alone is told although others may be missing; what is below it is not', () => {
    const children = [report('云溪县水利局', 12), report('云溪县民政局', 3)];
    const told = rollUp(report('云溪县人民政府', 10), children, loose);
    expect(told.used).toBe(2);
    expect(told.findings).toHaveLength(1);
    expect(told.findings[0]?.message.zh).toContain('云溪县水利局一家就有 12');
    expect(rollUp(report('云溪县人民政府', 20), children, loose).findings).toEqual([]);
    expect(rollUp(report('云溪县人民政府', 20), children, loose).rows).toBeGreaterThan(0);
  });

  test('equality is asked only where none is missing', () => {
    const children = [report('云溪县水利局', 12), report('云溪县民政局', 3)];
    expect(rollUp(report('云溪县人民政府', 20), children, { complete: true, vertical: true }).findings).toHaveLength(1);
    expect(rollUp(report('云溪县人民政府', 15), children, { complete: true, vertical: true }).findings).toEqual([]);
  });

  test('says whom it left out and why; with nobody below nothing is compared and the audit is as it was', () => {
    const parent = report('云溪县人民政府', 1);
    const children = [report('云溪县税务局', 40), report('云溪县水利局', 40, 2023)];
    const told = rollUp(parent, children, { complete: true, vertical: false });
    expect(told.left.map(({ why }) => why)).toEqual(['vertical', 'other-year']);
    expect([told.used, told.rows, told.findings]).toEqual([0, 0, []]);
    expect(told.audit).toBe(parent);
  });
});
