// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { markAsOwn } from '../../lib/dom/own-hosts';
import { serialisePage } from '../../lib/sources/serialise';

it('a page is serialised with its own tag and doctype, and without anything of ours', () => {
  document.documentElement.lang = 'zh-CN';
  document.title = '年报';
  document.body.innerHTML = '<p>收到3件</p>';
  const host = document.createElement('abcdefg-hijklmn');
  markAsOwn(host);
  document.documentElement.append(host);
  const [page, ...frames] = serialisePage(document);
  expect(frames).toEqual([]);
  expect(page?.url).toBe(document.documentURI);
  expect(page?.html.replace(/\n/g, '')).toBe(
    '<!DOCTYPE html><html lang="zh-CN"><head><title>年报</title></head><body><p>收到3件</p></body></html>',
  );
  // It is still there.
  expect(host.parentNode).toBe(document.documentElement);
});
