import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, column, openFaulty } from './card-stand';
import { openStand, type Stand } from './overlay-stand';
import { AFTER_JUMP, settled } from './settled';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

describe('keyboard and screen reader', () => {
  it('a tour by keys alone: one stop in, arrows inside, Enter opens, Esc closes and gives the focus back, Esc leaves', async () => {
    const page = await openFaulty(stand, audit, {}, '<a id="link" href="#main">跳到正文</a>');
    await page.locator('#link').focus();
    await page.keyboard.press('Tab');
    const name = () =>
      page.evaluate(() => document.querySelector('[data-ours]')?.shadowRoot?.activeElement?.getAttribute('aria-label')?.slice(0, 12));
    const role = () => page.evaluate(() => document.querySelector('[data-ours]')?.shadowRoot?.activeElement?.getAttribute('role'));
    expect(await name()).toMatch(/^有待核实：文中说受理/);
    await page.keyboard.press('ArrowDown');
    expect(await name()).toMatch(/^不一致：（一）予以公开/);
    await page.keyboard.press('End');
    expect(await name()).toMatch(/^不一致：行政复议/);
    await page.keyboard.press('ArrowRight');
    expect(await name()).toMatch(/^有待核实/);
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

  it('next goes to the first error, then on as the page stands, wraps, and is announced', async () => {
    const page = await openFaulty(stand, audit, {}, '<a id="link" href="#main">跳到正文</a>');
    await page.locator('#link').focus();
    const seen: (number | null | undefined)[] = [];
    for (const step of ['next', 'next', 'next', 'next', 'next', 'previous', 'previous'] as const) {
      await page.evaluate((verb) => window.gouji.overlay?.[verb](), step);
      seen.push(await page.evaluate(() => window.gouji.overlay?.current));
    }
    expect(seen).toEqual([1, 2, 3, 0, 1, 0, 3]);
    await expect.poll(() => page.locator('[role=status]').textContent()).toBe('4 / 4');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
    await page.context().close();
  });

  it('shows names, roles and announcements in the accessibility tree', async () => {
    const page = await openFaulty(stand);
    await expect.poll(() => page.locator('[role=status]').textContent()).not.toBe('');
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = nodes.filter((node) => !node.ignored).map((node) => `${node.role?.value}: ${node.name?.value}`);
    expect(named).toContain('region: 勾稽批注');
    expect(named).toContain('toolbar: 勾稽批注');
    expect(named).toContain('button: 不一致：（一）予以公开 · 总计填报为 10，各项之和为 21，相差 -11。 · 表三 （一）予以公开 · 总计');
    expect(named.join('\n')).toContain('发现 3 处不一致，1 处有待核实；已读 198/198 格');
    await page.context().close();
  });

  it('breaks no rule of axe, on badges, card, legend and forms', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openFaulty(stand, audit, { colorScheme });
      await page.evaluate(axe);
      const violations = () =>
        page.evaluate(async () => {
          const { axe: engine } = window as unknown as {
            axe: { run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string; target: unknown }[] }[] }> };
          };
          const { violations: all } = await engine.run({ include: [['[data-ours]']] });
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
    const page = await openFaulty(stand);
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
    const small = await page.evaluate(() =>
      [...(document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('button, summary, input, textarea') ?? [])]
        .map((one) => ({ name: one.textContent || one.getAttribute('aria-label'), box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });
});
