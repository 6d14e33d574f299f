import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../lib/report/audit';
import { claimConflict, consistent, idOf, makeAudit, pageHtml } from '../overlay/stand';
import { openStand, type Stand, shoot } from './overlay-stand';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const { finding, claim } = claimConflict();
const figures = { ...consistent, 'requests.granted.naturalPerson': 21, 'remedies.review.upheld': 2, 'remedies.review.total': '' as const };
const audit = makeAudit(figures, {
  findings: [finding],
  claims: [claim],
  corrections: (findings) => [
    {
      cells: [{ path: 'requests.granted.naturalPerson', from: 21, to: 10 }],
      resolves: findings.filter((one) => /naturalPerson|granted/.test(one.at)).map((one) => one.fingerprint),
      pattern: null,
      ambiguous: false,
    },
  ],
});

describe('the page stays the page', () => {
  const pages: [string, Parameters<Stand['open']>[1], Parameters<typeof pageHtml>[1]][] = [
    ['an ordinary page', {}, {}],
    [
      'a page with default-src none',
      { headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'" } },
      {},
    ],
    ['a quirks-mode page', {}, { doctype: '' }],
    [
      'a page with a hostile style sheet',
      {},
      {
        css: 'div:not(#scroller), button, gouji-overlay { display: none !important; position: static !important; font-size: 40px !important }',
      },
    ],
    [
      'a page whose root is positioned and moved',
      {},
      { css: 'html { position: relative; margin: 30px 50px; } body { position: relative; top: 11px }' },
    ],
  ];
  it.each(pages)('%s: one mutation, no shift, marks where they belong, nothing left after off', async (_, options, extra) => {
    const page = await stand.open(pageHtml(figures, extra), options);
    const before = await boxes(page);
    await page.evaluate(() => {
      const records: MutationRecord[] = [];
      new MutationObserver((all) => records.push(...all)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      Object.assign(window, { records });
    });
    await paint(page, audit);
    await page.waitForTimeout(80);
    const mutations = await page.evaluate(() =>
      (window as unknown as { records: MutationRecord[] }).records.map((one) => one.type + one.addedNodes.length),
    );
    expect(mutations).toEqual(['childList1']);
    expect(await boxes(page)).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
      await page.evaluate(() => document.documentElement.clientWidth),
    );
    expect(
      await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => (CSS.highlights.get(name)?.size ?? 0) > 0).sort()),
    ).toEqual(['gouji-cause', 'gouji-clause', 'gouji-error', 'gouji-warning']);
    const gap = await page.evaluate((id) => {
      const badge = document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('.badge')[1];
      const [a, b] = [badge?.getBoundingClientRect(), document.getElementById(id)?.getBoundingClientRect()];
      return a && b ? Math.hypot(a.x + a.width / 2 - b.right, a.y + a.height / 2 - b.top) : Number.NaN;
    }, idOf('requests.granted.total'));
    expect(gap).toBeLessThan(25);
    await page.evaluate(() => window.gouji.off());
    expect(
      await page.evaluate(() => [
        document.querySelector('gouji-overlay'),
        [...CSS.highlights.keys()].filter((name) => name.startsWith('gouji')).length,
        document.adoptedStyleSheets.length,
        document.documentElement.children.length,
      ]),
    ).toEqual([null, 0, 0, 2]);
    await page.context().close();
  });

  it('dresses by style elements of its own where constructed sheets are out of reach (Firefox content scripts)', async () => {
    const deny = `for (const owner of [Document.prototype, ShadowRoot.prototype]) {
      const { get } = Object.getOwnPropertyDescriptor(owner, 'adoptedStyleSheets');
      Object.defineProperty(owner, 'adoptedStyleSheets', { configurable: true, get, set() { throw new Error('Accessing from Xray wrapper is not supported.'); } });
    }`;
    const page = await stand.open(pageHtml(figures), { first: deny });
    await page.evaluate(() => {
      const records: string[] = [];
      new MutationObserver((all) => records.push(...all.map((one) => one.type))).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
      });
      Object.assign(window, { records });
    });
    await paint(page, audit);
    const state = await page.evaluate(() => {
      const host = document.querySelector('gouji-overlay');
      const badge = host?.shadowRoot?.querySelector('.badge');
      return {
        records: (window as unknown as { records: string[] }).records,
        position: badge && getComputedStyle(badge).position,
        line: getComputedStyle(document.getElementById('requests-granted-total') as Element, '::highlight(gouji-error)')
          .textDecorationStyle,
      };
    });
    expect(state).toEqual({ records: ['childList'], position: 'absolute', line: 'double' });
    await page.evaluate(() => window.gouji.off());
    expect(await page.evaluate(() => document.querySelectorAll('gouji-overlay, html > style').length)).toBe(0);
    await page.context().close();
  });

  it('leaves focus, selection, scroll position and keys alone', async () => {
    const page = await stand.open(pageHtml(figures, { before: '<input id="field" value="abc" style="position:fixed;top:0">' }));
    await page.evaluate(() => {
      (document.getElementById('field') as HTMLInputElement).focus();
      (document.getElementById('field') as HTMLInputElement).setSelectionRange(1, 2);
      window.scrollTo(0, 120);
    });
    await paint(page, audit);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.keyboard.type('x');
    expect(
      await page.evaluate(() => [document.activeElement?.id, (document.getElementById('field') as HTMLInputElement).value, window.scrollY]),
    ).toEqual(['field', 'abcx', 120]);
    await page.context().close();
  });

  it('paints nothing where there is no report', async () => {
    const page = await stand.open(pageHtml(figures));
    await paint(page, { ...audit, report: null, findings: [], verdict: 'not-a-report' });
    expect(await page.evaluate(() => [document.querySelector('gouji-overlay'), window.gouji.overlay?.visible])).toEqual([null, false]);
    await page.context().close();
  });

  it('comes back when the page empties itself, and gives up when the page insists', async () => {
    const page = await stand.open(pageHtml(figures));
    await paint(page, audit);
    const back = () => page.evaluate(() => document.querySelector('gouji-overlay') !== null);
    for (let i = 0; i < 3; i++) {
      await page.evaluate(() => document.querySelector('gouji-overlay')?.remove());
      await page.waitForTimeout(20);
      expect(await back()).toBe(true);
    }
    await page.evaluate(() => document.querySelector('gouji-overlay')?.remove());
    await page.waitForTimeout(20);
    expect(await back()).toBe(false);
    await page.context().close();
  });
});

describe('seeing', () => {
  it('covers no number, whatever the cells’ width', async () => {
    for (const css of [
      '',
      'main { width: 560px; padding: 0 }',
      'td { padding: 0 !important; font-size: 11px !important; line-height: 1 }',
    ]) {
      const faults = { ...consistent };
      for (const column of ['naturalPerson', 'enterprise', 'otherOrg', 'total'])
        for (const row of ['granted', 'carriedIn', 'resultTotal', 'denied.stateSecret']) faults[`requests.${row}.${column}`] = 12345;
      const page = await stand.open(pageHtml(faults, { css }));
      await paint(page, makeAudit(faults));
      const covered = await page.evaluate(() => {
        const badges = [...(document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('.badge svg') ?? [])].map((one) =>
          one.getBoundingClientRect(),
        );
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const hits: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!/\d/.test(node.nodeValue ?? '')) continue;
          range.selectNodeContents(node);
          for (const box of range.getClientRects())
            if (badges.some((b) => b.left < box.right && box.left < b.right && b.top < box.bottom && box.top < b.bottom))
              hits.push(node.nodeValue ?? '');
        }
        return { hits, badges: badges.length };
      });
      expect(covered.badges).toBeGreaterThan(3);
      expect(covered.hits).toEqual([]);
      await shoot(page, `crowded-${css.length}`);
      await page.context().close();
    }
  });

  it('boxes blank cells, and draws lines of its own where highlights are missing', async () => {
    const page = await stand.open(pageHtml(figures), { first: 'delete CSS.highlights; delete window.Highlight;' });
    await paint(page, audit);
    const looks = await page.evaluate(() =>
      [...(document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('.content > div') ?? [])].map((one) => one.className),
    );
    expect(looks).toEqual(expect.arrayContaining(['underline warning', 'underline clause', 'underline error', 'ring', 'box error']));
    await shoot(page, 'no-highlights');
    await page.evaluate(() => window.gouji.off());
    expect(await page.evaluate(() => document.querySelector('gouji-overlay'))).toBeNull();
    await page.context().close();
  });

  it('merges neighbours into one badge with a count', async () => {
    const several = {
      ...audit,
      findings: audit.findings.map((one) => ({ ...one, place: audit.findings[1]?.place ?? null, cell: { grid: 0, row: 3, column: 7 } })),
    };
    const page = await stand.open(pageHtml(figures));
    await paint(page, several);
    const badge = page.getByRole('button', { name: /^4 处批注：/ });
    expect(await badge.count()).toBe(1);
    expect(await badge.textContent()).toBe('4');
    await page.context().close();
  });

  it('ticks what holds, and underlines unlinked numbers, only on request', async () => {
    const unlinked = { ...claim, outcome: 'unlinked' as const };
    const page = await stand.open(pageHtml(figures));
    await paint(page, makeAudit(figures, { claims: [unlinked] }));
    const count = () =>
      page.evaluate(() => [
        document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('.tick').length,
        CSS.highlights.get('gouji-unlinked')?.size ?? 0,
      ]);
    expect(await count()).toEqual([0, 0]);
    await page.evaluate(() => {
      window.gouji.overlay?.setChecked(true);
      window.gouji.overlay?.setUnlinked(true);
    });
    const [ticks, lines] = await count();
    expect(ticks).toBeGreaterThan(100);
    expect(lines).toBe(1);
    await shoot(page, 'checked');
    await page.evaluate(() => {
      window.gouji.overlay?.setChecked(false);
      window.gouji.overlay?.setUnlinked(false);
    });
    expect(await count()).toEqual([0, 0]);
    await page.context().close();
  });
});

describe('moving', () => {
  it('counts what is out of view and goes to the nearest', async () => {
    const page = await stand.open(pageHtml(figures), { reducedMotion: 'reduce' });
    await paint(page, audit);
    await page.getByRole('button', { name: '下方还有 2 处，到最近的一处' }).click();
    await page.waitForTimeout(150);
    expect(await page.evaluate(() => window.gouji.overlay?.current)).toBe(2);
    expect(await offCentre(page, idOf('requests.resultTotal.naturalPerson'))).toBeLessThan(140);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.evaluate(() => window.scrollTo(0, 99999));
    await page.getByRole('button', { name: /上方还有 \d 处/ }).waitFor();
    await page.context().close();
  });

  it('centres in both axes inside scrollers, and marks follow them', async () => {
    const css = '#scroller { overflow: auto; width: 420px; height: 200px; border: 1px solid red }  #t3 { width: 1500px } ';
    const page = await stand.open(pageHtml(figures, { css }), { reducedMotion: 'reduce' });
    await paint(page, audit);
    await page.evaluate(() => window.gouji.overlay?.goTo(1));
    await page.waitForTimeout(200);
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
        const badge = document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('.badge')[1]?.getBoundingClientRect();
        const box = document.getElementById(id)?.getBoundingClientRect();
        return badge && box ? [Math.round(badge.left - box.left), Math.round(badge.top - box.top)] : null;
      }, idOf('requests.granted.total'));
    const before = await gap();
    await page.evaluate(() => document.getElementById('scroller')?.scrollBy(-60, 15));
    await page.waitForTimeout(100);
    expect(await gap()).toEqual(before);
    await shoot(page, 'scroller');
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
      await page.evaluate(() => document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('.box.pointer').length),
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
    await page.waitForTimeout(150);
    const gap = await page.evaluate((id) => {
      const badge = document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('.badge')[1]?.getBoundingClientRect();
      const box = document.getElementById(id)?.getBoundingClientRect();
      return badge && box ? Math.abs(badge.top + 12 - box.top) : Number.NaN;
    }, idOf('requests.granted.total'));
    expect(gap).toBeLessThan(20);
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
    await page.waitForTimeout(700);
    const state = await page.evaluate((id) => {
      const frame = document.getElementById('f') as HTMLIFrameElement;
      const badge = document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('.badge')[2]?.getBoundingClientRect();
      const cell = frame.contentDocument?.getElementById(id)?.getBoundingClientRect();
      const at = frame.getBoundingClientRect();
      const inner = frame.contentWindow as unknown as { CSS: typeof CSS } | null;
      return {
        hosts: document.querySelectorAll('gouji-overlay').length + (frame.contentDocument?.querySelectorAll('gouji-overlay').length ?? 0),
        marks: inner?.CSS.highlights.get('gouji-error')?.size,
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

it('runs with the API set of Chromium 109', async () => {
  const first = readFileSync(new URL('./older-shell.js', import.meta.url), 'utf8');
  const page = await stand.open(pageHtml(figures), { first });
  await paint(page, audit);
  await page.evaluate(() => window.gouji.overlay?.goTo(1, { open: true }));
  expect(await page.getByRole('dialog').count()).toBe(1);
  await page.context().close();
});

it('prints clean, or with numbered marks and a list at the end', async () => {
  const page = await stand.open(pageHtml(figures));
  await paint(page, audit);
  await page.emulateMedia({ media: 'print' });
  const shown = () => page.evaluate(() => getComputedStyle(document.querySelector('gouji-overlay') as Element).display);
  expect(await shown()).toBe('none');
  await shoot(page, 'print-clean', { fullPage: true });
  await page.evaluate(() => window.gouji.overlay?.printNotes(true));
  await page.waitForTimeout(100);
  expect(await shown()).toBe('block');
  const notes = await page.evaluate(() => {
    const shadow = document.querySelector('gouji-overlay')?.shadowRoot;
    const items = [...(shadow?.querySelectorAll('.notes li') ?? [])];
    return {
      count: items.length,
      below: (items[0]?.getBoundingClientRect().top ?? 0) > (document.getElementById('t4')?.getBoundingClientRect().bottom ?? 0),
    };
  });
  expect(notes).toEqual({ count: 4, below: true });
  await shoot(page, 'print-notes', { fullPage: true });
  await page.emulateMedia({ media: null });
  // The way back to the screen is told with the next frame.
  await page.waitForTimeout(100);
  await page.evaluate((id) => {
    window.matchMedia('print').addEventListener('change', (event) => {
      const badge = document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('.badge')[1]?.getBoundingClientRect();
      const cell = document.getElementById(id)?.getBoundingClientRect();
      if (event.matches && badge && cell)
        Object.assign(window, { onPaper: [badge.left - cell.right, badge.top - cell.top, document.body.clientWidth] });
    });
  }, idOf('requests.granted.total'));
  await page.pdf({ format: 'A4' });
  const [dx, dy, width] = await page.evaluate(() => (window as unknown as { onPaper: number[] }).onPaper);
  expect(width).not.toBe(1200);
  expect(Math.abs(dx ?? Number.NaN)).toBeLessThan(24);
  expect(Math.abs(dy ?? Number.NaN)).toBeLessThan(24);
  await page.context().close();
});

function paint(page: Page, what: Audit): Promise<void> {
  return page.evaluate((given) => void window.gouji.paint({ audit: given }), what as never);
}

function boxes(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('td, th, p, h1, h2')]
      .map((one) => Object.values(one.getBoundingClientRect().toJSON()).join(' '))
      .join('\n'),
  );
}

function offCentre(page: Page, id: string): Promise<number> {
  return page.evaluate((at) => {
    const box = document.getElementById(at)?.getBoundingClientRect();
    return box ? Math.abs(box.top + box.height / 2 - window.innerHeight / 2) : Number.NaN;
  }, id);
}
