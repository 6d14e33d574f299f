import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../lib/report/audit';
import { claimConflict, faultyAudit, faultyFigures, idOf, pageHtml } from '../overlay/stand';
import { openStand, paint, type Stand, shoot } from './overlay-stand';
import { settled } from './settled';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const figures = faultyFigures;
const audit = faultyAudit();

const { finding } = claimConflict();

describe('moving', () => {
  it('counts what is out of view and goes to the nearest', async () => {
    const page = await stand.open(pageHtml(figures), { reducedMotion: 'reduce' });
    await paint(page, audit);
    await page.getByRole('button', { name: '下方还有 2 处，到最近的一处' }).click();
    await settled(page);
    expect(await page.evaluate(() => window.gouji.overlay?.current)).toBe(2);
    expect(await offCentre(page, idOf('requests.resultTotal.naturalPerson'))).toBeLessThan(140);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.evaluate(() => window.scrollTo(0, 99999));
    await page.getByRole('button', { name: /上方还有 \d 处/ }).waitFor();
    await page.context().close();
  });

  it('counts each finding once, in scrollers and frames too', async () => {
    const css = '#scroller { overflow: auto; width: 420px; height: 120px }  #t3 { width: 1500px }';
    const page = await stand.open(pageHtml(figures, { css }), { reducedMotion: 'reduce' });
    await paint(page, audit);
    const counted = () =>
      page.evaluate(() => {
        const shadow = document.querySelector('[data-ours]')?.shadowRoot;
        const [up, down] = [...(shadow?.querySelectorAll<HTMLElement>('.edge button') ?? [])].map((one) =>
          one.hidden ? 0 : Number(/\d+/.exec(one.textContent ?? '')?.[0] ?? Number.NaN),
        );
        const frame = document.getElementById('scroller')?.getBoundingClientRect();
        const seen = [...(shadow?.querySelectorAll<HTMLElement>('.badge') ?? [])].filter((badge) => {
          const { left, top, width, height } = badge.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          const inner = badge.closest('.group') !== null;
          const shows = !inner || (frame && x > frame.left && x < frame.right && y > frame.top && y < frame.bottom);
          return shows && y > 0 && y < innerHeight && x > 0 && x < innerWidth;
        });
        return [up, down, seen.reduce((sum, one) => sum + (one.dataset.numbers?.split(' ').length ?? 0), 0)] as number[];
      });
    const whole = async () => (await counted()).reduce((sum, one) => sum + one, 0);
    await expect.poll(whole).toBe(audit.findings.length);
    for (const [top, inner] of [
      [0, 300],
      [300, 900],
      [9999, 0],
    ] as const) {
      await page.evaluate(
        ([y, within]) => {
          window.scrollTo(0, y);
          document.getElementById('scroller')?.scrollTo(within, within);
        },
        [top, inner] as const,
      );
      await expect.poll(whole, { message: `${top}, ${inner}` }).toBe(audit.findings.length);
    }
    await page.context().close();
  });

  it('centres in both axes inside scrollers, and marks follow them', async () => {
    const css = '#scroller { overflow: auto; width: 420px; height: 200px; border: 1px solid red }  #t3 { width: 1500px } ';
    const page = await stand.open(pageHtml(figures, { css }), { reducedMotion: 'reduce' });
    await paint(page, audit);
    await page.evaluate(() => window.gouji.overlay?.goTo(1));
    await settled(page);
    const inside = await page.evaluate((id) => {
      const [box, frame] = [
        document.getElementById(id)?.getBoundingClientRect(),
        document.getElementById('scroller')?.getBoundingClientRect(),
      ];
      return box && frame && box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
    }, idOf('requests.granted.total'));
    expect(inside).toBe(true);
    const gap = () =>
      page.evaluate((id) => {
        const badge = document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.badge')[1]?.getBoundingClientRect();
        const box = document.getElementById(id)?.getBoundingClientRect();
        return badge && box ? [Math.round(badge.left - box.left), Math.round(badge.top - box.top)] : null;
      }, idOf('requests.granted.total'));
    const before = await gap();
    await page.evaluate(() => document.getElementById('scroller')?.scrollBy(-60, 15));
    await settled(page);
    expect(await gap()).toEqual(before);
    await shoot(page, 'scroller');
    await page.context().close();
  });

  it.each([
    ['a pinned box', 'overflow: visible'],
    ['a pinned box that scrolls', 'overflow: auto'],
  ])('stays on its cell in %s while the page behind scrolls', async (_, overflow) => {
    const css = `html { min-height: 5000px } main { position: fixed; inset: 20px 60px; height: 500px; background: #fff; ${overflow} }`;
    const page = await stand.open(pageHtml(figures, { css }).replace('<body>', '<body><main>').replace('</body>', '</main></body>'), {
      reducedMotion: 'reduce',
    });
    await paint(page, audit);
    const gap = () =>
      page.evaluate((id) => {
        const badge = document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.badge')[1]?.getBoundingClientRect();
        const box = document.getElementById(id)?.getBoundingClientRect();
        return badge && box ? [Math.round(badge.left - box.left), Math.round(badge.top - box.top)] : null;
      }, idOf('requests.granted.total'));
    const before = await gap();
    expect(before?.every((one) => Math.abs(one) < 80)).toBe(true);
    await page.evaluate(() => window.scrollTo(0, 900));
    await settled(page);
    expect(await gap()).toEqual(before);
    await page.evaluate(() => window.gouji.overlay?.goTo(1));
    await settled(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(900);
    expect(await gap()).toEqual(before);
    await page.context().close();
  });

  it('says when a target is hidden, and points at the nearest visible ancestor', async () => {
    const page = await stand.open(
      pageHtml(figures, { css: '#t3 tbody { display: none } #t3 { height: 80px; width: 300px; background: #eee }' }),
    );
    await paint(page, audit);
    expect(await page.evaluate(() => [1, 2, 3].map((i) => window.gouji.overlay?.standing(i)))).toEqual(['hidden', 'hidden', 'shown']);
    await page.evaluate(() => window.gouji.overlay?.goTo(1, { open: true }));
    await page.getByText('这一处现在看不见').waitFor();
    expect(
      await page.evaluate(() => document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.box.pointer').length),
    ).toBeGreaterThan(0);
    await page.context().close();
  });

  it('keeps a finding whose place is gone, with its quote', async () => {
    const page = await stand.open(pageHtml(figures));
    await page.evaluate(() => document.getElementById('claim')?.remove());
    await paint(page, audit);
    expect(await page.evaluate(() => window.gouji.overlay?.standing(0))).toBe('gone');
    await page.evaluate(() => window.gouji.overlay?.goTo(0, { open: true }));
    await page.getByText('这一处已经不在了').waitFor();
    expect(await page.getByRole('dialog').textContent()).toContain(finding.quote ?? '');
    await page.context().close();
  });

  it('moves with the page when it reflows', async () => {
    const page = await stand.open(pageHtml(figures));
    await paint(page, audit);
    await page.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.height = '137px';
      document.body.prepend(banner);
    });
    const gap = () =>
      page.evaluate((id) => {
        const badge = document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.badge')[1]?.getBoundingClientRect();
        const box = document.getElementById(id)?.getBoundingClientRect();
        return badge && box ? Math.abs(badge.top + 12 - box.top) : Number.NaN;
      }, idOf('requests.granted.total'));
    await expect.poll(gap).toBeLessThan(20);
    await page.context().close();
  });

  it('reaches into frames of the same site', async () => {
    const page = await stand.open(
      `<!doctype html><html lang="zh-CN"><head><title>框架页</title></head><body style="margin:0;height:3000px"><h1>上级页面</h1><iframe id="f" style="margin:40px;width:1000px;height:500px;border:3px solid #888"></iframe></body></html>`,
    );
    await page.evaluate((html) => {
      const inner = (document.getElementById('f') as HTMLIFrameElement).contentDocument;
      inner?.open();
      inner?.write(html);
      inner?.close();
    }, pageHtml(figures));
    const framed = JSON.parse(JSON.stringify(audit).replaceAll('"selector":"', '"selector":"#f >>> ')) as Audit;
    await paint(page, framed);
    await page.evaluate(() => window.gouji.overlay?.goTo(2));
    await settled(page);
    const state = await page.evaluate((id) => {
      const frame = document.getElementById('f') as HTMLIFrameElement;
      const badge = document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.badge')[2]?.getBoundingClientRect();
      const cell = frame.contentDocument?.getElementById(id)?.getBoundingClientRect();
      const at = frame.getBoundingClientRect();
      const inner = frame.contentWindow as unknown as { CSS: typeof CSS } | null;
      return {
        hosts: document.querySelectorAll('[data-ours]').length + (frame.contentDocument?.querySelectorAll('[data-ours]').length ?? 0),
        marks: inner?.CSS.highlights.get(`${document.querySelector('[data-ours]')?.localName}-error`)?.size,
        gap: badge && cell ? Math.hypot(badge.x + 12 - (at.x + 3 + cell.right), badge.y + 12 - (at.y + 3 + cell.top)) : Number.NaN,
      };
    }, idOf('requests.resultTotal.naturalPerson'));
    expect(state.hosts).toBe(1);
    expect(state.marks).toBeGreaterThan(0);
    expect(state.gap).toBeLessThan(30);
    await shoot(page, 'frame');
    await page.evaluate(() => window.gouji.off());
    expect(
      await page.evaluate(() => {
        const inner = (document.getElementById('f') as HTMLIFrameElement).contentWindow as unknown as { CSS: typeof CSS };
        return [...inner.CSS.highlights.keys()].length;
      }),
    ).toBe(0);
    await page.context().close();
  });
});

function offCentre(page: Page, id: string): Promise<number> {
  return page.evaluate((at) => {
    const box = document.getElementById(at)?.getBoundingClientRect();
    return box ? Math.abs(box.top + box.height / 2 - window.innerHeight / 2) : Number.NaN;
  }, id);
}
