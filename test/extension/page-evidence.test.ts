// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookUntilFound } from '../../lib/extension/page/late-content';
import { pageEvidence } from '../../lib/extension/page/page-evidence';
import { isReportLikely } from '../../lib/recognise/likely';

const likely = () => isReportLikely(pageEvidence(document));

describe('evidence of a page', () => {
  beforeEach(() => {
    document.head.innerHTML = '<title>正文页</title>';
    document.body.innerHTML = '';
  });

  it('takes a heading, whatever the document title says', () => {
    document.body.innerHTML = '<h2>云溪区民政局2023年政府信息公开年度报告</h2>';
    expect(likely()).toBe(true);
  });

  it('takes the article title of the meta tags', () => {
    document.head.innerHTML = '<meta name="articletitle" content="云溪区民政局2023年政府信息公开工作年度报告">';
    expect(likely()).toBe(true);
  });

  it('leaves out headings that are links or menu entries', () => {
    document.body.innerHTML =
      '<h3><a href="/nb">政府信息公开年报</a></h3><ul><li><h3>政府信息公开年报</h3></li></ul><a href="/"><h3>政府信息公开年报</h3></a>';
    expect(likely()).toBe(false);
  });

  it('looks into a frame of the same origin', () => {
    document.body.innerHTML = '<iframe></iframe>';
    const inner = document.querySelector('iframe')?.contentDocument;
    if (!inner) throw new Error('no frame');
    inner.body.innerHTML = '<table><tr><td>一、本年新收</td></tr><tr><td>二、上年结转</td></tr><tr><td>予以公开</td></tr></table>';
    expect(likely()).toBe(true);
  });
});

describe('late content', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '';
  });
  afterEach(() => vi.useRealTimers());

  it('is found when it comes, and looked at once per pause', async () => {
    const life = new AbortController();
    const look = vi.fn(() => document.body.textContent?.includes('本年新收') ?? false);
    lookUntilFound(document, look, life.signal);
    for (let count = 0; count < 50; count++) document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(500);
    expect(look).toHaveBeenCalledTimes(2);
    document.body.append('本年新收');
    await vi.advanceTimersByTimeAsync(500);
    expect(look).toHaveBeenCalledTimes(3);
    expect(look).toHaveLastReturnedWith(true);
    document.body.append('more');
    await vi.advanceTimersByTimeAsync(2000);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('is not waited for beyond the time limit, and again after a navigation inside the page', async () => {
    const life = new AbortController();
    const look = vi.fn(() => false);
    lookUntilFound(document, look, life.signal);
    await vi.advanceTimersByTimeAsync(31_000);
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event('hashchange'));
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(3);
    life.abort();
    window.dispatchEvent(new Event('hashchange'));
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('is given up after a dozen looks on a page that never rests', async () => {
    const look = vi.fn(() => false);
    lookUntilFound(document, look, new AbortController().signal);
    for (let tick = 0; tick < 60; tick++) {
      document.body.append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(450);
    }
    expect(look).toHaveBeenCalledTimes(13);
  });
});
