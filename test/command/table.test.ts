import { expect, it } from 'vitest';
import { table } from '../../lib/command/telling/table';
import { faultyAudit } from '../overlay/stand';

it('rows to enter again stand one under the other, named by the form, and are no cause', () => {
  const lines = table({ ...faultyAudit(), corrections: [], reentry: ['requests.granted', 'requests.unable.notHeld'] }).split('\n');
  expect(lines.slice(lines.indexOf('建议重新录入 best entered anew')).filter(Boolean)).toEqual([
    '建议重新录入 best entered anew',
    '   → 表三“（一）予以公开”',
    '   → 表三“（四）无法提供 · 1.本机关不掌握相关政府信息”',
  ]);
  expect(lines).not.toContain('可能原因 likely cause');
});
