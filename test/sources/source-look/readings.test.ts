import { expect, test } from 'vitest';
import { isForScreens } from '../../../lib/sources/source-look/media';
import { readingOf } from '../../../lib/sources/source-look/readings';
import { isSupported } from '../../../lib/sources/source-look/supported';

const LINK = ':is(a,area)[href]';

test.each([
  ['.q', '.q', '.q'],
  ['td:first-child .q', 'td:first-child .q', 'td:first-child .q'],
  ['.q:not(:active)', '.q', '.q'],
  ['td:not( :focus-within ) .q', 'td .q', 'td .q'],
  ['tr:focus .q', null, null],
  ['tr:hover .q', null, 'tr:is(html,body) .q'],
  ['.q:not(:hover)', '.q:not(:is(html,body))', '.q'],
  ['a:visited', null, `a${LINK}`],
  ['a:not(:visited)', `a:not(${LINK})`, 'a'],
  [':link .q', ':any-link .q', ':any-link .q'],
  ['*|span.q', 'span.q', 'span.q'],
  ['svg|a > *|b', null, 'a > b'],
  ['[class|="q:r"]', '[class|="q:r"]', '[class|="q:r"]'],
  ['.md\\:q', '.md\\:q', '.md\\:q'],
  ['td:read-only .q', null, 'td .q'],
  [':read-only .q', null, ':where(*) .q'],
  ['.q:some-new-state(.a)', null, '.q'],
  ['.q:not(:some-new-state)', null, '.q'],
  [':is(.q,::foo,:bar)', ':is(.q)', ':is(.q,:where(*))'],
  ['td:has(> .a:new) .q', null, 'td:has(> .a) .q'],
  ['.q::part(a)', null, null],
  [':nth-child(2 of .a)', ':nth-child(2 of .a)', ':nth-child(2 of .a)'],
  [':nth-child(2 of .a:new)', null, ':is(.a)'],
])('%s holds where %s does, and may where %s does', (selector, certain, possible) => {
  expect(readingOf(selector)).toMatchObject({ certain, possible });
});

test.each([
  ['.q:visited', true],
  ['.q:new', false],
  [':is(.q:new)', true],
  [':not(.q:new)', false],
  ['.q::new', false],
  ['.q::-webkit-new', true],
  ['.q:-ms-input-placeholder', false],
])('%s is known everywhere: %s', (selector, isKnown) => {
  expect(readingOf(selector).isKnown).toBe(isKnown);
});

test.each([
  ['(foo)', null],
  ['not (foo)', null],
  ['(foo) and (max-width: 1px)', false],
  ['print, (foo)', null],
  ['screen, (foo)', true],
  ['all and (-ms-high-contrast: none)', false],
  ['screen and (min-width:0\\0)', false],
  ['(display-mode: standalone)', false],
  ['(monochrome)', false],
  ['not (monochrome)', true],
  ['(color)', true],
  ['(min-height: 1px)', true],
  ['(max-height: 900px)', null],
  ['(-webkit-min-device-pixel-ratio: 0)', true],
  ['(min-resolution: 2dppx)', null],
  ['((width < 1px) or (height > 1px)) and (not (grid))', true],
])('media %s: %s', (query, truth) => {
  expect(isForScreens(query)).toBe(truth);
});

test.each([
  ['(display: grid)', true],
  ['(display: foo)', null],
  ['(foo: bar)', null],
  ['not (foo: bar)', null],
  ['(display: grid) or (foo: bar)', true],
  ['(-ms-ime-align: auto)', false],
  ['(--css: variables)', true],
  ['selector(:has(a))', true],
  ['selector(:foo)', null],
])('supports %s: %s', (condition, truth) => {
  expect(isSupported(condition)).toBe(truth);
});
