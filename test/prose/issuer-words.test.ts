import { describe, expect, test } from 'vitest';
import { bareKinds, institutions, shortTrades, shortZones, sites } from '../../lib/prose/phrases/issuer-words';
import { wordsIn } from '../../lib/prose/phrases/line-words';
import { readIssuer } from '../../lib/prose/tokens/issuer';

/** What an issuer takes a name for: null for nothing, or for only a part of it. */
function takenFor(issuer: string, name: string) {
  return (
    readIssuer(issuer)
      .names.get(name.charCodeAt(0))
      ?.find(({ word }) => word === name)?.sense ?? null
  );
}

describe('what an issuer is called in its own prose', () => {
  test.each(shortTrades)('$needs by $short', ({ long, short, needs }) => {
    const name = needs.replace(long, short);
    expect([...name].some((_, at) => at < name.length - 2 && takenFor(needs, name.slice(at)) === 'body:own')).toBe(true);
  });

  test.each(shortZones)('$needs by $short', ({ short, needs }) => {
    expect(takenFor(needs, short)).toBe('body:own');
  });

  test.each(institutions)('$needs by $short', ({ short, needs }) => {
    expect(takenFor(needs, short)).toBe('body:own');
  });

  test.each(bareKinds.flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs }))))('$word', ({ word, needs }) => {
    expect(takenFor(needs.replace('~', word), word)).toBe('body:own');
  });

  test('an area’s other name in brackets is none of its own', () => {
    expect(takenFor('云溪经济技术开发区（东河区）柳林街道办事处', '柳林街道')).toBe('body:own');
    expect(takenFor('云溪经济技术开发区(东河区)柳林街道办事处', '柳林街道办事处')).toBe('body:own');
  });

  test.each(wordsIn(sites))('its government’s %s is a channel', (word) => {
    expect(takenFor('东河市河湾区教育局', `东河市${word}`)).toBe('channel');
  });
});
