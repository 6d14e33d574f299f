import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../lib/report/claim';
import { channelCounts } from '../../../lib/rules/engine/channel-counts';

const claim = (quote: string, value: number | null, more: Partial<Claim> = {}): Claim =>
  ({ quote, value, unit: '条', section: 1, ...more }) as Claim;
const all = claim('全区共发布各类信息100条', 100);
const site = claim('门户网站公开信息60条', 60);
const chat = claim('微信公众号公开信息30条', 30);
const other = claim('其他方式发布信息10条', 10);

describe('a total and its channels', () => {
  test('are set beside each other', () => {
    expect(channelCounts([all, site, chat, other])).toEqual({ total: all, channels: [site, chat, other], sum: 100 });
    expect(channelCounts([site, chat, all])?.sum).toBe(90);
  });

  test.each<[why: string, claims: readonly Claim[]]>([
    ['no total', [site, chat]],
    ['one channel', [all, site]],
    ['nothing', []],
    ['a channel of another section', [all, site, { ...chat, section: 6 }]],
    ['a channel in another unit', [all, site, { ...chat, unit: '件' }]],
    ['a unit that is no item', [all, site, { ...chat, unit: '次' }]],
    ['no unit', [all, site, { ...chat, unit: null }]],
    ['no value', [all, site, { ...chat, value: null }]],
    ['words of nothing published', [all, site, claim('微信公众号收到留言30条', 30)]],
    ['two figures for one channel', [all, site, chat, claim('公众号公开信息31条', 31)]],
    ['a total that is one channel’s', [claim('网站共发布信息100条', 100), chat, other]],
    ['two channels in one clause', [all, site, claim('微信、微博公开信息30条', 30)]],
    ['a channel without a name', [all, site, claim('在别处公开信息30条', 30)]],
  ])('are not: %s', (_, claims) => {
    expect(channelCounts(claims)).toBeNull();
  });

  test('a channel of several words has one figure; a total is none of its channels', () => {
    const more = claim('门户网站信息公开指南公开信息60条', 60);
    expect(channelCounts([all, site, more, chat])?.sum).toBe(90);
    expect(channelCounts([all, claim('全区微信公开信息30条', 30), site])?.channels).toHaveLength(2);
  });

  test.each([
    ['全省发布信息100条'],
    ['全镇发布信息100条'],
    ['累计发布信息100条'],
    ['共公开信息100条'],
    ['公开各类信息100条'],
    ['全街发布信息100条'],
  ])('%s is a total', (quote) => {
    expect(channelCounts([claim(quote, 100), site, chat])?.total.quote).toBe(quote);
  });

  test('two claims of one number are one channel', () => {
    expect(channelCounts([all, site, chat, claim('公众号公开信息30条', 30)])?.sum).toBe(90);
  });

  test.each([
    ['微博发布信息5条'],
    ['公告栏公开信息5条'],
    ['电子屏公开信息5条'],
    ['其它渠道公开信息5条'],
    ['其他平台信息公开5条'],
    ['门户网公开信息5条'],
  ])('%s is a channel', (quote) => {
    const first = /门户/.test(quote) ? chat : site;
    expect(channelCounts([all, first, claim(quote, 5)])?.channels).toHaveLength(2);
  });

  test('a total of two channels together is a total', () => {
    expect(channelCounts([claim('网站、微信共公开信息90条', 90), site, chat])?.total.value).toBe(90);
  });
});
