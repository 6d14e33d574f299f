import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROBOT } from '../../lib/fleet/network/robot';
import { readRobots } from '../../lib/fleet/network/robots';

const allows = (text: string, path: string) => readRobots(text, ROBOT).allows(path);

describe('robots.txt', () => {
  it.each([
    ['nothing said', '', '/a', true],
    ['all forbidden', 'User-agent: *\nDisallow: /', '/a', false],
    ['nothing forbidden', 'User-agent: *\nDisallow:', '/a', true],
    ['a folder', 'User-agent: *\nDisallow: /secret/', '/secret/x.html', false],
    ['beside the folder', 'User-agent: *\nDisallow: /secret/', '/secretary', true],
    ['the longest decides', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['equal: allowed', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['own group before the others', 'User-agent: *\nDisallow: /\n\nUser-agent: goujifleet\nDisallow: /x', '/a', true],
    ['several names of a group', 'User-agent: other\nUser-agent: GoujiFleet\nDisallow: /x', '/x', false],
    ['another robot’s group', 'User-agent: other\nDisallow: /', '/x', true],
    ['groups of one name together', 'User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b', '/b', false],
    ['a star', 'User-agent: *\nDisallow: /*.pdf', '/files/a.pdf?x=1', false],
    ['the end', 'User-agent: *\nDisallow: /*.pdf$', '/files/a.pdf?x=1', true],
    ['the end, there', 'User-agent: *\nDisallow: /*.pdf$', '/files/a.pdf', false],
    ['escapes either way', 'User-agent: *\nDisallow: /%E5%B9%B4%E6%8A%A5', '/年报/1', false],
    ['remarks, windows line ends, a byte order mark', '\ufeffUser-agent: * # all\r\nDisallow: /x # not this\r\n', '/x', false],
    ['robots.txt itself', 'User-agent: *\nDisallow: /', '/robots.txt', true],
  ])('%s', (_name, text, path, allowed) => {
    expect(allows(text, path)).toBe(allowed);
  });

  it('a pattern of stars fits as a plain search would say', () => {
    const piece = fc.stringMatching(/^[ab]{0,3}$/);
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.stringMatching(/^[ab]{0,8}$/),
        fc.boolean(),
        (parts, text, anchored) => {
          const pattern = `/${parts.join('*')}`;
          const fits = new RegExp(`^${pattern.replaceAll('*', '.*')}${anchored ? '$' : ''}`).test(`/${text}`);
          expect(allows(`User-agent: *\nDisallow: ${pattern}${anchored ? '$' : ''}`, `/${text}`)).toBe(!fits);
        },
      ),
    );
  });

  it('many stars take no time', () => {
    expect(allows(`User-agent: *\nDisallow: /${'*a'.repeat(2000)}b`, `/${'a'.repeat(5000)}`)).toBe(true);
  });

  it('knows the pause that a site asks for', () => {
    expect(readRobots('User-agent: *\nCrawl-delay: 7\nDisallow:', ROBOT).delay).toBe(7);
    expect(readRobots('User-agent: *\nCrawl-delay: 99999', ROBOT).delay).toBe(120);
  });
});
