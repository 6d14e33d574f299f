import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStand, type Stand } from '../attempts/stand';
import { withHead } from '../attempts/victim';
import { makeReport, renderHtml } from '../generator';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

const page = renderHtml(makeReport(11, '2021'), 'thead');

test('a page in its dark scheme is ticked, and words in the colour of its canvas are not', async () => {
  const cases: readonly (readonly [css: string, isTicked: boolean])[] = [
    [':root{color-scheme:dark}', true],
    [':root{color-scheme:light dark}', true],
    [':root{color-scheme:dark}td{color:#151515}', false],
    [':root{color-scheme:dark}td{background:#fff}', false],
  ];
  const outcomes = await stand.audited(
    cases.map(([css]) => withHead(page, `<style>${css}</style>`)),
    true,
  );
  expect(outcomes.map(({ badge }) => badge === '✓')).toEqual(cases.map(([, isTicked]) => isTicked));
}, 60_000);
