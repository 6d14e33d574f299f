import { expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { readHtml } from '../../lib/sources/html';
import { makeAttempt } from '.';
import { makeClean } from './clean';

const verdictOf = (html: string) =>
  audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-01-01T00:00:00Z', file: 'page.html' }).verdict;

test('no attempt that the source tells is consistent by the source', () => {
  const attempts = Array.from({ length: 600 }, (_, seed) => ({ seed, ...makeAttempt(seed) })).filter(({ isInSource }) => isInSource);
  const missed = attempts
    .filter(({ html }) => verdictOf(html) === 'consistent')
    .map(({ seed, family, name }) => `${seed} ${family}: ${name}`);
  expect(missed).toEqual([]);
}, 300_000);

test('harmless decoration is harmless in the source, too', () => {
  const pages = Array.from({ length: 120 }, (_, seed) => ({ seed, ...makeClean(seed) }));
  const lost = pages.filter(({ html }) => verdictOf(html) !== 'consistent').map(({ seed, name }) => `${seed} ${name}`);
  expect(lost).toEqual([]);
}, 120_000);
