import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../lib/report/claim';
import { exampleReport } from '../../rules/example-report';
import { type Line, markedIn, tablesOf } from './line';

const files = import.meta.glob<readonly Line[]>('./lines/*.ts', { eager: true, import: 'lines' });
const topics = Object.entries(files).map(([path, lines]) => ({ name: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), lines }));

/** One sentence after another, in the manner of the reports: what is marked is the table's, and changed it is not. */
describe.each(topics)('what reports tell of $name', ({ lines }) => {
  test.each(lines.map((line) => [line.text, line] as const))('%s', (_, line) => {
    const { text, marks } = markedIn(line.text);
    const claims = read(line, text);
    expect(claims.filter(({ outcome }) => outcome === 'conflicts').map(({ quote, numeral }) => `${numeral}: ${quote}`)).toEqual([]);
    for (const { at, told, isNone, isPart } of marks) {
      expect(
        claims.some((claim) => isOf(claim, told, isNone) && claim.outcome === 'agrees'),
        `${told} is linked`,
      ).toBe(true);
      if (isNone) continue;
      const changed = told.replace(/[\d.]+/, (number) => String(Number(number) + (isPart || Number(number) > FINE ? FAR_MORE : MORE)));
      const after = read(line, text.slice(0, at) + changed + text.slice(at + told.length));
      expect(after.filter(({ outcome }) => outcome === 'conflicts').length, `${changed} conflicts`).toBeGreaterThan(0);
    }
  });
});

function read(line: Line, text: string): Claim[] {
  const { edition, facts, year, issuer } = tablesOf(line);
  return [...exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } }).claims];
}

function isOf(claim: Claim, told: string, isNone: boolean): boolean {
  return isNone ? claim.numeral === null && (claim.quote.includes(told) || told.includes(claim.quote)) : claim.numeral === told;
}

/** No sum of the tables is so much more than another. */
const MORE = 57;
const FAR_MORE = 5000;
/** 965057元 rounds to 96.5万元: what the table cannot say contradicts nothing. */
const FINE = 100000;
