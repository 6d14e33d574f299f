import { describe, expect, it } from 'vitest';
import { isAuditorRequest, isBackgroundRequest, isMoreRequest } from '../../lib/extension/messages/message-guards';
import type { BadgeFacts } from '../../lib/extension/messages/messages';

const badge: BadgeFacts = {
  verdict: 'consistent',
  kind: 'report',
  errors: 0,
  warnings: 0,
  reviews: 0,
  dismissed: 0,
  read: 1,
  of: 1,
  unfilled: false,
  listed: 0,
  look: 'agrees',
  asOf: null,
  unseen: null,
};

describe('messages at the border', () => {
  it.each([
    { to: 'auditor', type: 'get-state' },
    { to: 'auditor', type: 'reaudit', force: true },
    { to: 'auditor', type: 'go-to', index: 0, open: false },
    { to: 'auditor', type: 'next' },
    { to: 'auditor', type: 'dismiss', fingerprint: 'f', reason: '' },
    { to: 'auditor', type: 'undo-dismiss', fingerprint: 'f' },
    { to: 'auditor', type: 'show', what: 'checked', on: true },
    { to: 'auditor', type: 'print-notes' },
    {
      to: 'auditor',
      type: 'set-beside',
      sha256: 'a',
      beside: { verdict: 'doubtful', checks: [], findings: [], corrections: [], others: [] },
    },
  ])('takes an auditor request %o', (message) => {
    expect(isAuditorRequest(message)).toBe(true);
    expect(isBackgroundRequest(message)).toBe(false);
  });

  it.each([
    null,
    'get-state',
    [],
    { type: 'get-state' },
    { to: 'auditor', type: 'reaudit' },
    { to: 'auditor', type: 'go-to', index: 0.5, open: true },
    { to: 'auditor', type: 'go-to', index: '1', open: true },
    { to: 'auditor', type: 'dismiss', fingerprint: 'f' },
    { to: 'auditor', type: 'show', what: 'everything', on: true },
    { to: 'auditor', type: 'erase' },
    { to: 'auditor', type: 'set-beside', sha256: 'a', beside: { verdict: 'doubtful', checks: [], findings: [null], corrections: [] } },
    { to: 'background', type: 'audited' },
    { to: 'background', type: 'audited', badge: { ...badge, errors: -1 } },
    { to: 'background', type: 'audited', badge: { ...badge, read: '1' } },
  ])('refuses %o', (message) => {
    expect(isAuditorRequest(message)).toBe(false);
    expect(isBackgroundRequest(message)).toBe(false);
  });

  it.each([
    { to: 'background', type: 'report-likely' },
    { to: 'background', type: 'audited', badge },
  ])('takes a background request %o', (message) => {
    expect(isBackgroundRequest(message)).toBe(true);
    expect(isAuditorRequest(message)).toBe(false);
  });

  it('takes a request for the rest of an audit, and no other', () => {
    expect(isMoreRequest({ to: 'auditor', type: 'more', of: 1, from: 100 })).toBe(true);
    expect(isAuditorRequest({ to: 'auditor', type: 'more', of: 1, from: 100 })).toBe(false);
    for (const message of [
      { to: 'auditor', type: 'more', of: '1', from: 100 },
      { to: 'auditor', type: 'more', of: 1 },
      { to: 'background', type: 'more', of: 1, from: 0 },
      null,
    ])
      expect(isMoreRequest(message)).toBe(false);
  });
});
