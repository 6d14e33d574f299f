import { describe, expect, it } from 'vitest';
import { backoff, dayOf, nextDay, nightOf, openFrom, retryAfter } from '../../lib/fleet/network/manners';

/** Chinese time. */
const at = (time: string) => new Date(`2026-03-01T${time}:00+08:00`);

describe('manners', () => {
  it.each([
    ['22:00-06:00', '23:30', null],
    ['22:00-06:00', '05:59', null],
    ['22:00-06:00', '06:00', '22:00'],
    ['22:00-06:00', '12:15', '22:00'],
    ['01:00-05:30', '01:00', null],
    ['01:00-05:30', '00:10', '01:00'],
  ])('within %s at %s: opens at %s', (night, now, opens) => {
    expect(openFrom(night, at(now))).toEqual(opens === null ? null : at(opens));
  });

  it('of a window that is over for today it waits for tomorrow’s', () => {
    expect(openFrom('01:00-05:30', at('09:00'))).toEqual(new Date(at('01:00').getTime() + 86_400_000));
  });

  it.each(['', '22-6', '25:00-01:00', '01:00-01:00'])('%o is no window', (text) => {
    expect(nightOf(text)).toBe(null);
  });

  it('days are China’s', () => {
    expect(dayOf(new Date('2026-02-28T16:30:00Z'))).toBe('2026-03-01');
    expect(nextDay(new Date('2026-02-28T16:30:00Z'))).toEqual(new Date('2026-03-01T16:00:00Z'));
  });

  it('Retry-After is seconds or a date, and never more than a day', () => {
    const now = new Date('2026-03-01T00:00:00Z');
    expect(['7', 'Sun, 01 Mar 2026 00:01:00 GMT', '99999999', 'soon', null].map((header) => retryAfter(header, now))).toEqual([
      7_000,
      60_000,
      86_400_000,
      null,
      null,
    ]);
  });

  it('waits longer each time', () => {
    const manners = { pauseMs: 0, perDay: 1, night: null, attempts: 4, backoffMs: 100 };
    expect([1, 2, 3, 40].map((failures) => backoff(manners, failures))).toEqual([100, 200, 400, 86_400_000]);
  });
});
