import { expect, test } from 'vitest';
import { isDone, settingAside } from '../../lib/panel/findings/setting-aside';
import { galleryStates } from './gallery-states';

const before = galleryStates.findings;
if (before?.kind !== 'audited') throw new Error('the gallery has no page with findings');
const [, second] = before.reply.audit.findings;
const fingerprint = second?.fingerprint ?? '';
const audit = { ...before.reply.audit, dismissals: [{ fingerprint, reason: '已核对', when: '2026-01-15T08:00:00Z' }] };
const after = { ...before, reply: { ...before.reply, audit } };

test('what is set aside is told by its number on the list', () => {
  expect(settingAside({ type: 'dismiss', fingerprint, reason: '已核对' }, before)).toEqual({ fingerprint, number: 2, isBack: false });
  expect(settingAside({ type: 'undo-dismiss', fingerprint }, before)).toMatchObject({ number: 2, isBack: true });
  expect(settingAside({ type: 'dismiss', fingerprint: 'another', reason: '' }, before)).toBeNull();
});

test('it is said to be done only where the page has it so', () => {
  const set = { fingerprint, number: 2, isBack: false };
  expect(
    [after, before, { kind: 'no-tab' } as const, { kind: 'failed', message: 'gone' } as const].map((state) => isDone(set, state)),
  ).toEqual([true, false, false, false]);
  const back = { ...set, isBack: true };
  expect([before, after, { kind: 'no-tab' } as const].map((state) => isDone(back, state))).toEqual([true, false, false]);
});
