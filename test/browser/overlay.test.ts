import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimConflict, consistent, faultyAudit, faultyFigures, idOf, makeAudit, pageHtml, placeOf } from '../overlay/stand';
import { openStand, paint, type Stand, shoot } from './overlay-stand';
import { settled } from './settled';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const figures = faultyFigures;
const audit = faultyAudit();

const { claim } = claimConflict();

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
      await settled(page, 120);
      const covered = await page.evaluate(() => {
        const badges = [...(document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.badge svg') ?? [])].map((one) =>
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
      [...(document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.content > div') ?? [])].map((one) => one.className),
    );
    expect(looks).toEqual(expect.arrayContaining(['underline warning', 'underline clause', 'underline error', 'ring', 'box error']));
    await shoot(page, 'no-highlights');
    await page.evaluate(() => window.gouji.off());
    expect(await page.evaluate(() => document.querySelector('[data-ours]'))).toBeNull();
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

  it('tells many blank cells by one bracket at the table’s edge, not by a box in each', async () => {
    const blank = Object.fromEntries(Object.entries(consistent).map(([path, value]) => [path, /requests.*total$/.test(path) ? value : '']));
    const [first] = audit.findings;
    const cells = Object.keys(blank).filter((path) => path.startsWith('requests.') && blank[path] === '');
    if (!first) throw new Error('a finding expected');
    const grouped = {
      ...first,
      severity: 'notice' as const,
      cells,
      equation: null,
      place: placeOf(cells[0] ?? ''),
      places: cells.map(placeOf),
    };
    for (const [width, css] of [
      [1200, ''],
      [390, 'main { width: auto; margin: 0; padding: 0 }'],
    ] as const) {
      const page = await stand.open(pageHtml(blank, { css }), { viewport: { width, height: 800 } });
      await paint(page, { ...makeAudit(blank), findings: [grouped], corrections: [] });
      const drawn = await page.evaluate(() => {
        const shadow = document.querySelector('[data-ours]')?.shadowRoot;
        const box = (one: Element | null | undefined) => one?.getBoundingClientRect();
        const [bracket, badge, table] = [
          box(shadow?.querySelector('.bracket')),
          box(shadow?.querySelector('.badge')),
          box(document.getElementById('t3')),
        ];
        return {
          boxes: shadow?.querySelectorAll('.box').length,
          brackets: shadow?.querySelectorAll('.bracket').length,
          isBeside: bracket && table ? bracket.left >= table.right || bracket.right <= table.left : null,
          gap: bracket && badge ? Math.max(badge.left - bracket.right, bracket.left - badge.right) : null,
        };
      });
      expect(cells.length).toBeGreaterThan(100);
      expect(drawn.boxes).toBe(0);
      // On a phone the table fills the window: the bracket stands just within its edge.
      expect(drawn).toMatchObject({ brackets: 1, isBeside: width > 1000 });
      if (width > 1000) expect(drawn.gap).toBeLessThan(8);
      await shoot(page, `bracket-${width}`);
      await page.context().close();
    }
  });

  it('a hidden finding frames no article and stands beside no title', async () => {
    const page = await stand.open(pageHtml(figures, { css: '#scroller { display: none }' }));
    await paint(page, audit);
    const state = await page.evaluate(() => {
      const shadow = document.querySelector('[data-ours]')?.shadowRoot;
      return {
        standing: [1, 2, 3].map((i) => window.gouji.overlay?.standing(i)),
        tallest: Math.max(0, ...[...(shadow?.querySelectorAll('.box') ?? [])].map((one) => one.getBoundingClientRect().height)),
        title: document.querySelector('h1')?.getBoundingClientRect().bottom ?? 0,
        tops: [...(shadow?.querySelectorAll('.badge.elsewhere') ?? [])].map((one) => one.getBoundingClientRect().top),
      };
    });
    expect(state.standing).toEqual(['hidden', 'hidden', 'shown']);
    expect(state.tallest).toBeLessThan(170);
    for (const top of state.tops) expect(top).toBeGreaterThan(state.title);
    await shoot(page, 'hidden');
    await page.context().close();
  });

  it('ticks what holds, and underlines unlinked numbers, only on request', async () => {
    const unlinked = { ...claim, outcome: 'unlinked' as const };
    const page = await stand.open(pageHtml(figures));
    await paint(page, makeAudit(figures, { claims: [unlinked] }));
    const count = () =>
      page.evaluate(() => [
        document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.tick').length,
        CSS.highlights.get(`${document.querySelector('[data-ours]')?.localName}-unlinked`)?.size ?? 0,
      ]);
    expect(await count()).toEqual([0, 0]);
    await page.evaluate(() => {
      window.gouji.overlay?.setChecked(true);
      window.gouji.overlay?.setUnlinked(true);
    });
    // Many marks are drawn with pauses, the lines of text after the boxes.
    await expect.poll(async () => (await count())[1]).toBe(1);
    expect((await count())[0]).toBeGreaterThan(100);
    await shoot(page, 'checked');
    await page.evaluate(() => {
      window.gouji.overlay?.setChecked(false);
      window.gouji.overlay?.setUnlinked(false);
    });
    await expect.poll(count).toEqual([0, 0]);
    await page.context().close();
  });
});

it('stays calm before hostile text: markup, bidi controls, a cell of a million characters', async () => {
  const evil = `<img src=x onerror=alert(1)>\u202e${'行 '.repeat(500_000)}`;
  const page = await stand.open(pageHtml(figures));
  await page.evaluate((text) => {
    const cell = document.getElementById('requests-granted-total');
    if (cell) cell.textContent = text;
  }, evil);
  const findings = audit.findings.map((one) => ({ ...one, message: { zh: evil, en: evil }, quote: evil }));
  await paint(page, { ...audit, findings });
  await page.evaluate(() => window.gouji.overlay?.goTo(1, { open: true }));
  const state = await page.evaluate(() => {
    const shadow = document.querySelector('[data-ours]')?.shadowRoot;
    return {
      images: shadow?.querySelectorAll('img').length,
      badges: shadow?.querySelectorAll('.badge').length,
      text: shadow?.querySelector('.card')?.textContent?.length ?? 0,
    };
  });
  expect(state.images).toBe(0);
  expect(state.badges).toBeGreaterThan(2);
  expect(state.text).toBeLessThan(3000);
  await page.context().close();
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
  await paint(page, { ...audit, source: { ...audit.source, url: page.url() } });
  await page.emulateMedia({ media: 'print' });
  const shown = () => page.evaluate(() => getComputedStyle(document.querySelector('[data-ours]') as Element).display);
  expect(await shown()).toBe('none');
  await shoot(page, 'print-clean', { fullPage: true });
  await page.evaluate(() => window.gouji.overlay?.printNotes(true));
  await expect.poll(shown).toBe('block');
  const notes = await page.evaluate(() => {
    const shadow = document.querySelector('[data-ours]')?.shadowRoot;
    const items = [...(shadow?.querySelectorAll('.notes li') ?? [])];
    return {
      count: items.length,
      text: (shadow?.querySelector('.notes') as HTMLElement | null)?.innerText ?? '',
      left: items[0]?.getBoundingClientRect().left ?? 0,
      below: (items[0]?.getBoundingClientRect().top ?? 0) > (document.getElementById('t4')?.getBoundingClientRect().bottom ?? 0),
    };
  });
  expect(notes).toMatchObject({ count: 4, below: true });
  // Paper travels without its page: whose report it is, where it was read, what is the likely cause; and it has margins.
  expect(notes.text).toMatch(/青石街道办事处《.*http:\/\/www\.example\.gov\.cn\/report\.html.*最可能的原因：.*应为 10/s);
  expect(notes.left).toBeGreaterThan(30);
  await shoot(page, 'print-notes', { fullPage: true });
  // The way back to the screen is told with the next frame.
  await page.evaluate(() => {
    const back = new Promise((told) => window.matchMedia('print').addEventListener('change', told, { once: true }));
    Object.assign(window, { back: back.then(() => true) });
  });
  await page.emulateMedia({ media: null });
  expect(await page.evaluate(() => (window as unknown as { back: Promise<boolean> }).back)).toBe(true);
  await page.evaluate((id) => {
    window.matchMedia('print').addEventListener('change', (event) => {
      const badge = document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.badge')[1]?.getBoundingClientRect();
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
