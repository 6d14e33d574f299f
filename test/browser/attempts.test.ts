import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAttempt } from '../attempts';
import { makeClean } from '../attempts/clean';
import { openStand, type Stand } from '../attempts/stand';
import { someOf } from '../some-of';

/** With a fixed seed; `npm run bench -- --full` tries ten times as many. */
const ATTEMPTS = 600;
const CLEAN = 120;
/** Clean pages are waited for, which takes long: every other one, unless all are wanted. */
const EVERY = 2;

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

test('no attempt at a tick succeeds, and what is shown under other tabs was ticked before', async () => {
  const attempts = Array.from({ length: ATTEMPTS }, (_, seed) => makeAttempt(seed));
  const outcomes = await stand.audited(attempts.map(({ html }) => html));
  const ticked = outcomes.flatMap(({ badge, verdict }, i) =>
    badge === '✓' || verdict === 'failed' ? [`${i} ${attempts[i]?.family}: ${attempts[i]?.name}`] : [],
  );
  expect(ticked).toEqual([]);
  const tabs = outcomes.filter((_, i) => attempts[i]?.family === 'tabs');
  expect(tabs.length).toBeGreaterThan(10);
  expect(tabs.map(({ before }) => before)).toEqual(tabs.map(() => '✓'));
}, 600_000);

test('harmless decoration costs no tick', async () => {
  const pages = someOf(
    Array.from({ length: CLEAN }, (_, seed) => seed),
    EVERY,
  ).map(makeClean);
  const outcomes = await stand.audited(
    pages.map(({ html }) => html),
    true,
  );
  const lost = outcomes.flatMap(({ badge, told }, i) => (badge === '✓' ? [] : [`${pages[i]?.name}: ${badge} ${told[0] ?? ''}`]));
  expect(lost).toEqual([]);
}, 300_000);
