import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../lib/report/audit';
import { faultyAudit, faultyFigures, idOf, pageHtml } from '../overlay/stand';
import { openStand, type Stand, shoot } from './overlay-stand';
import { AFTER_JUMP, settled } from './settled';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const figures = faultyFigures;
const audit = faultyAudit();
const column = 2;

describe('a card', () => {
  it('says what is printed, what it should be, the sum, the likely cause and the basis', async () => {
    const page = await open();
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
    const dialog = page.getByRole('dialog');
    const text = ((await dialog.textContent()) ?? '').replace(/\s+/g, '');
    for (const part of [
      '印的是13',
      '应为24',
      '相差−11',
      '其余16项为0',
      '最可能',
      '应为10，印成21（数字颠倒），可同时消除2处不符',
      '怎样改',
      '依据',
    ])
      expect(text).toContain(part);
    expect(await dialog.getAttribute('aria-labelledby')).toBe('gouji-card-title');
    expect(await page.evaluate(() => CSS.highlights.get('gouji-operand')?.size)).toBe(19);
    expect(await page.evaluate(() => CSS.highlights.get('gouji-total')?.size)).toBe(1);
    const inView = () =>
      page.evaluate(() => {
        const box = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
        return box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
      });
    expect(await inView()).toBe(true);
    await settled(page, AFTER_JUMP);
    expect(await inView()).toBe(true);
    await page.evaluate(() => window.gouji.overlay?.closeCard());
    expect(await page.evaluate(() => CSS.highlights.get('gouji-operand')?.size ?? 0)).toBe(0);
    await page.context().close();
  });

  it('leads to an operand’s cell and back, by buttons', async () => {
    const page = await open();
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
    await page.getByRole('button', { name: /^（一）予以公开 ?21$/ }).click();
    await page.getByText('正在看：表三 （一）予以公开 · 自然人').waitFor();
    await settled(page);
    expect(await inWindow(page, 'requests.granted.naturalPerson')).toBe(true);
    await page.getByRole('button', { name: '回到本条' }).click();
    await settled(page);
    expect(await inWindow(page, 'requests.resultTotal.naturalPerson')).toBe(true);
    expect(await page.getByText('正在看').count()).toBe(0);
    await page.context().close();
  });

  it('never says error or 应为 in a review', async () => {
    const findings = audit.findings.map((one) => ({ ...one, outcome: 'review' as const }));
    const page = await open({ ...audit, findings, corrections: [] });
    for (const language of ['zh', 'en'] as const) {
      await page.evaluate((to) => window.gouji.overlay?.update({ language: to }), language);
      await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
      const text = (await page.getByRole('dialog').textContent()) ?? '';
      expect(text).toContain(language === 'zh' ? '存疑' : 'Unclear');
      expect(text).not.toMatch(/错误|应为|\berror|Should be/i);
    }
    await page.context().close();
  });

  it('says openly when several corrections are equally likely', async () => {
    const corrections = [10, 12].map((to) => ({
      cells: [{ path: 'requests.granted.naturalPerson', from: 21, to }],
      resolves: [audit.findings[column]?.fingerprint ?? ''],
      pattern: null,
      ambiguous: true,
    }));
    const page = await open({ ...audit, corrections });
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
    const text = (await page.getByRole('dialog').textContent()) ?? '';
    expect(text).toContain('有 2 种同样可能的改法');
    expect(text).not.toContain('最可能');
    await page.context().close();
  });

  it('gives ready sentences; on plain http by the old copy command', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.addEventListener('copy', () => Object.assign(window, { copied: String(document.getSelection()) }));
      window.gouji.overlay?.goTo(1, { open: true });
    });
    await page.getByRole('button', { name: '复制核查意见' }).click();
    const field = page.getByRole('textbox', { name: '可直接使用的文字' });
    expect(await field.inputValue()).toContain('表三“（一）予以公开”行“总计”列');
    await page
      .getByText(/^已复制$/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '复制更正说明' }).click();
    expect(await field.inputValue()).toContain('原为“21”，现更正为“10”');
    await shoot(page, 'card-copied');
    await page.context().close();
  });

  it('is dismissed with a reason and a scope in words, and comes back', async () => {
    const page = await open();
    await page.evaluate(() => window.gouji.overlay?.goTo(1, { open: true }));
    await page.getByRole('button', { name: '忽略此条…' }).click();
    await page.getByText('只忽略此条，直到所涉数字改变').waitFor();
    await shoot(page, 'card-dismiss');
    await page.getByRole('radio', { name: '另有说明' }).check();
    await page.getByRole('button', { name: '忽略', exact: true }).click();
    await page.getByText('已忽略：另有说明').waitFor();
    expect(await page.evaluate(() => window.gouji.calls.filter(([name]) => name === 'dismiss'))).toEqual([
      ['dismiss', audit.findings[1]?.fingerprint, '另有说明'],
    ]);
    expect(await page.locator('.badge').count()).toBe(3);
    await page.getByRole('button', { name: '撤销忽略' }).click();
    await page.getByRole('button', { name: '忽略此条…' }).waitFor();
    expect(await page.locator('.badge').count()).toBe(4);
    expect(await page.evaluate(() => window.gouji.calls.at(-1))).toEqual(['undo', audit.findings[1]?.fingerprint]);
    await page.context().close();
  });

  it('says that a finding came back, and why it was dismissed', async () => {
    const page = await open();
    const fingerprint = audit.findings[1]?.fingerprint ?? '';
    await page.evaluate((id) => {
      const earlier = { fingerprint: id, reason: '已核对', when: '2026-01-02T00:00:00Z' };
      window.gouji.overlay?.update({ returned: new Map([[id, earlier]]) });
      window.gouji.overlay?.goTo(1, { open: true });
    }, fingerprint);
    await page.getByText('此条曾被忽略（理由：已核对）').waitFor();
    await page.evaluate(() => window.gouji.overlay?.goTo(2, { open: true }));
    expect(await page.getByRole('dialog').textContent()).not.toContain('曾被忽略');
    await page.context().close();
  });

  it('fits a narrow window at 200 % zoom', async () => {
    const page = await open(audit, { viewport: { width: 400, height: 500 }, deviceScaleFactor: 2 });
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
    await settled(page, AFTER_JUMP);
    const fits = await page.evaluate(() => {
      const card = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.card');
      const box = card?.getBoundingClientRect();
      return (
        box &&
        card && [box.left >= 0, box.right <= innerWidth, box.bottom <= innerHeight + 1, box.top >= -1, card.scrollWidth <= card.clientWidth]
      );
    });
    await shoot(page, 'card-narrow');
    expect(fits).toEqual([true, true, true, true, true]);
    await page.context().close();
  });
});

describe('keyboard and screen reader', () => {
  it('a tour by keys alone: one stop in, arrows inside, Enter opens, Esc closes and gives the focus back, Esc leaves', async () => {
    const page = await open(audit, {}, '<a id="link" href="#main">跳到正文</a>');
    await page.locator('#link').focus();
    await page.keyboard.press('Tab');
    const name = () =>
      page.evaluate(() => document.querySelector('gouji-overlay')?.shadowRoot?.activeElement?.getAttribute('aria-label')?.slice(0, 12));
    const role = () => page.evaluate(() => document.querySelector('gouji-overlay')?.shadowRoot?.activeElement?.getAttribute('role'));
    expect(await name()).toMatch(/^需核实：文中说受理/);
    await page.keyboard.press('ArrowDown');
    expect(await name()).toMatch(/^不一致：（一）予以公开/);
    await page.keyboard.press('End');
    expect(await name()).toMatch(/^不一致：行政复议/);
    await page.keyboard.press('ArrowRight');
    expect(await name()).toMatch(/^需核实/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await role()).toBe('dialog');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').textContent()).toContain('3 / 4');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await name()).toMatch(/^不一致/);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
    await page.context().close();
  });

  it('next and previous wrap, in document order, and are announced', async () => {
    const page = await open(audit, {}, '<a id="link" href="#main">跳到正文</a>');
    await page.locator('#link').focus();
    const seen: (number | null | undefined)[] = [];
    for (const step of ['next', 'next', 'next', 'next', 'next', 'previous', 'previous'] as const) {
      await page.evaluate((verb) => window.gouji.overlay?.[verb](), step);
      seen.push(await page.evaluate(() => window.gouji.overlay?.current));
    }
    expect(seen).toEqual([0, 1, 2, 3, 0, 3, 2]);
    await expect.poll(() => page.locator('[role=status]').textContent()).toBe('3 / 4');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
    await page.context().close();
  });

  it('shows names, roles and announcements in the accessibility tree', async () => {
    const page = await open();
    await expect.poll(() => page.locator('[role=status]').textContent()).not.toBe('');
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = nodes.filter((node) => !node.ignored).map((node) => `${node.role?.value}: ${node.name?.value}`);
    expect(named).toContain('region: 勾稽批注');
    expect(named).toContain('toolbar: 勾稽批注');
    expect(named).toContain('button: 不一致：（一）予以公开 · 总计印为 10，各项之和为 21，相差 -11。 · 表三 （一）予以公开 · 总计');
    expect(named.join('\n')).toContain('发现 3 处不一致，1 处需核实；已读 198/198 格');
    await page.context().close();
  });

  it('breaks no rule of axe, on badges, card, legend and forms', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(audit, { colorScheme });
      await page.evaluate(axe);
      const violations = () =>
        page.evaluate(async () => {
          const { axe: engine } = window as unknown as {
            axe: { run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string; target: unknown }[] }[] }> };
          };
          const { violations: all } = await engine.run({ include: [['gouji-overlay']] });
          return all.flatMap((one) => one.nodes.map((node) => `${one.id} ${JSON.stringify(node.target)} ${node.html.slice(0, 120)}`));
        });
      expect(await violations()).toEqual([]);
      await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
      await settled(page, AFTER_JUMP);
      expect(await violations()).toEqual([]);
      await page.getByRole('button', { name: '忽略此条…' }).click();
      expect(await violations()).toEqual([]);
      await page.context().close();
    }
  });

  it('gives every target at least 24 px', async () => {
    const page = await open();
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
    const small = await page.evaluate(() =>
      [...(document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('button, summary, input, textarea') ?? [])]
        .map((one) => ({ name: one.textContent || one.getAttribute('aria-label'), box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });

  it('shows the legend once, and says when it was seen', async () => {
    const page = await stand.open(pageHtml(figures));
    await page.evaluate((given) => void window.gouji.paint({ audit: given, firstRun: true }), audit as never);
    await page.getByRole('button', { name: '知道了' }).click();
    expect(await page.evaluate(() => window.gouji.calls)).toEqual([['legend']]);
    await page.evaluate(() => {
      window.gouji.overlay?.setVisible(false);
      window.gouji.overlay?.setVisible(true);
    });
    expect(await page.getByRole('button', { name: '知道了' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('pictures for human eyes', () => {
  const looks = [
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced', { forcedColors: 'active' }],
    ['english', {}],
  ] as const;
  it.each(looks)('%s', async (name, options) => {
    const page = await open(audit, options);
    if (name === 'english') await page.evaluate(() => window.gouji.overlay?.update({ language: 'en' }));
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
    await settled(page, AFTER_JUMP);
    await page.locator('.landing').waitFor({ state: 'detached' });
    expect(await shoot(page, `card-${name}`)).toContain(name);
    await page.context().close();
  });

  it('greyscale keeps every tone apart', async () => {
    const [a] = audit.findings;
    if (!a) throw new Error('a finding expected');
    const tones = (['error', 'warning', 'notice'] as const).map((severity, i) => ({
      ...a,
      fingerprint: severity,
      severity,
      place: {
        kind: 'dom' as const,
        selector: `#${idOf(`requests.granted.${['enterprise', 'researchInstitute', 'otherOrg'][i]}`)}`,
        span: null,
      },
      cell: { grid: 0, row: 3, column: i + 2 },
    }));
    const all = [
      ...tones,
      {
        ...a,
        fingerprint: 'review',
        outcome: 'review' as const,
        place: { kind: 'dom' as const, selector: '#requests-carriedIn-enterprise', span: null },
        cell: { grid: 0, row: 2, column: 2 },
      },
    ];
    const page = await open({ ...audit, findings: all, corrections: [] });
    await page.evaluate(() => {
      document.documentElement.style.filter = 'grayscale(1)';
    });
    const outlines = await page
      .locator('.badge .outline')
      .evaluateAll((paths) => new Set(paths.map((path) => path.getAttribute('d'))).size);
    expect(outlines).toBe(4);
    await shoot(page, 'greyscale');
    await page.context().close();
  });
});

async function open(what: Audit = audit, options: Parameters<Stand['open']>[1] = {}, before = ''): Promise<Page> {
  const page = await stand.open(pageHtml(figures, { before }), { reducedMotion: 'reduce', ...options });
  await page.evaluate((given) => void window.gouji.paint({ audit: given }), what as never);
  return page;
}

function inWindow(page: Page, path: string): Promise<boolean | undefined> {
  return page.evaluate((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box && box.top > 0 && box.bottom < innerHeight;
  }, idOf(path));
}
