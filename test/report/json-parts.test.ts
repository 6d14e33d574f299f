import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { jsonParts } from '../../lib/report/contract/json-parts';

const written = (value: unknown) => [...jsonParts(value)].join('');

test.prop([fc.jsonValue()])('data is written as the engine would write it', (value) => {
  expect(JSON.parse(written(value))).toEqual(JSON.parse(JSON.stringify(value)));
});

it('leaves out what is not there', () => {
  expect(written({ one: undefined, two: [undefined, null], three: {} })).toBe('{"two":[null,null],"three":{}}');
});

it('writes a long list and a long record in many parts', () => {
  const many = Array.from({ length: 1_000 }, (_, at) => [`cell-${at}`, { at }]);
  expect([...jsonParts({ claims: many })].length).toBeGreaterThan(20);
  expect([...jsonParts({ report: { cells: Object.fromEntries(many) } })].length).toBeGreaterThan(1_000);
});
