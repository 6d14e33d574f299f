import { describe, expect, test } from 'vitest';
import { isFilteredOut, leftByFilter, onlyGreys, opacityIn } from '../../../lib/sources/look/style/filters';

test.each([
  ['none', 1],
  ['grayscale(1)', 1],
  ['opacity(0.4) opacity(50%)', 0.2],
  ['invert(0.5)', 0],
  ['invert(1)', 1],
  ['contrast(0.3)', 0.3],
  ['contrast(2)', 1],
])('the filter %s leaves %d', (filter, left) => {
  expect(leftByFilter(filter)).toBeCloseTo(left);
});

test('what a filter lets through', () => {
  expect(opacityIn('drop-shadow(rgb(0, 0, 0) 1px 1px 2px) opacity(0.5)')).toBe(0.5);
  expect(opacityIn('none')).toBe(1);
});

const drawn = (inside: string, attributes = '') =>
  `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'><filter id='g'${attributes}>${inside}</filter></svg>#g`;
const third = '0.3333 0.3333 0.3333 0 0';
const matrix = (values: string) => `<feColorMatrix type='matrix' values='${values}'/>`;
const mourning = drawn(matrix(`${third} ${third} ${third} 0 0 0 1 0`));

describe('a filter that is drawn', () => {
  test.each([
    ['each third of a colour', mourning],
    ['without colour', drawn("<feColorMatrix type='saturate' values='0'/>")],
    [
      'in its parts',
      drawn(matrix('0.2126, 0.7152, 0.0722, 0, 0, 0.2126, 0.7152, 0.0722, 0, 0, 0.2126, 0.7152, 0.0722, 0, 0, 0, 0, 0, 1, 0')),
    ],
    ['escaped', `data:image/svg+xml,${encodeURIComponent(mourning.slice(mourning.indexOf('<')).replace('#g', ''))}#g`],
    ['packed', `data:image/svg+xml;base64,${btoa(mourning.slice(mourning.indexOf('<')).replace('#g', ''))}#g`],
  ])('leaves text readable: %s', (_, address) => {
    expect(onlyGreys(address)).toBe(true);
    expect(isFilteredOut(`url("${address}")`)).toBe(false);
    expect(isFilteredOut(`grayscale(1) url("${address}") blur(5px)`)).toBe(true);
  });

  test.each([
    ['one flood', drawn("<feFlood flood-color='white'/>")],
    ['beside a flood', drawn(`${matrix(`${third} ${third} ${third} 0 0 0 1 0`)}<feFlood flood-color='white'/>`)],
    ['all white', drawn(matrix(`0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 0 0 0 1 0`))],
    ['nothing solid', drawn(matrix(`${third} ${third} ${third} 0 0 0 0 0`))],
    ['upside down', drawn(matrix(`-0.3 -0.3 -0.4 0 1 -0.3 -0.3 -0.4 0 1 -0.3 -0.3 -0.4 0 1 0 0 0 1 0`))],
    ['its light alone', drawn("<feColorMatrix type='luminanceToAlpha'/>")],
    ['its shape alone', drawn("<feColorMatrix in='SourceAlpha' type='saturate' values='0'/>")],
    ['a corner of it', drawn("<feColorMatrix type='saturate' values='0'/>", " x='0' width='10%'")],
    ['moved away by a style', drawn("<style>feColorMatrix{}</style><feColorMatrix type='saturate' values='0'/>")],
    ['moved', drawn("<feOffset dx='90'/>")],
    ['empty', drawn('')],
    ['of another site', 'https://www.example.gov.cn/grey.svg#g'],
    ['of the page', '#g'],
  ])('that shows something else is none: %s', (_, address) => {
    expect(onlyGreys(address)).toBe(false);
    expect(isFilteredOut(`url("${address}")`)).toBe(true);
  });

  test('of any length is seen', () => {
    expect(isFilteredOut(`url("${drawn(`<feFlood flood-color='white'/>${' '.repeat(3_000)}`)}")`)).toBe(true);
  });
});
