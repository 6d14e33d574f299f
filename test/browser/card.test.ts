import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultyFigures, idOf, pageHtml } from '../overlay/stand';
import { audit, column, openFaulty } from './card-stand';
import { openStand, type Stand, shoot } from './overlay-stand';
import { AFTER_JUMP, settled } from './settled';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

describe('a card', () => {
  it('says what is printed, what it should be, the sum, the likely cause and the basis', async () => {
    const page = await openFaulty(stand);
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
    const dialog = page.getByRole('dialog');
    const text = ((await dialog.textContent()) ?? '').replace(/\s+/g, '');
    for (const part of [
      '表中为13',
      '应为24',
      '相差−11',
      '其余16项为0',
      '最可能',
      '应为10，误填为21，可同时消除2处不符',
      '更正建议',
      '依据',
    ])
      expect(text).toContain(part);
    expect(await dialog.getAttribute('aria-labelledby')).toBe('gouji-card-title');
    expect(await page.evaluate(() => CSS.highlights.get(`${document.querySelector('[data-ours]')?.localName}-operand`)?.size)).toBe(19);
    expect(await page.evaluate(() => CSS.highlights.get(`${document.querySelector('[data-ours]')?.localName}-total`)?.size)).toBe(1);
    expect(await insideWindow(page)).toBe(true);
    await settled(page, AFTER_JUMP);
    expect(await insideWindow(page)).toBe(true);
    await page.evaluate(() => window.gouji.overlay?.closeCard());
    expect(await page.evaluate(() => CSS.highlights.get(`${document.querySelector('[data-ours]')?.localName}-operand`)?.size ?? 0)).toBe(0);
    await page.context().close();
  });

  it('leads to an operand’s cell and back, by buttons', async () => {
    const page = await openFaulty(stand);
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

  it('tells how it was read when asked: folded, by keys, in both languages, anew for each finding', async () => {
    const { report } = audit;
    if (!report) throw new Error('a report expected');
    const trace = {
      words: [
        { text: '2020年', sense: 'time:this' },
        { text: '共', sense: 'role:sum' },
        { text: '受理', sense: 'act:accept' },
        { text: '依申请公开政府信息', sense: null },
        { text: '15件', sense: 'number' },
      ],
      topic: 'requests',
      whose: 'own',
      isOtherTime: false,
    };
    const claims = report.claims.map((claim) => ({ ...claim, role: 'whole' as const, relation: 'equals' as const, trace }));
    const page = await openFaulty(stand, { ...audit, report: { ...report, claims } });
    const dialog = page.getByRole('dialog');
    const isOpen = () => dialog.locator('.chain').evaluate((one) => (one as HTMLDetailsElement).open);
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
    await dialog.getByText('怎样读到的').focus();
    expect(await isOpen()).toBe(false);
    await page.keyboard.press('Enter');
    await dialog.getByText('表三“（七）总计”行“自然人”列').waitFor();
    expect(await dialog.locator('.chain').textContent()).toContain('24 ≠ 13，不符，列为第 3 条');
    await settled(page, AFTER_JUMP);
    expect(await insideWindow(page)).toBe(true);
    await shoot(page, 'card-how-read-cell');
    await page.evaluate(() => window.gouji.overlay?.goTo(0, { open: true }));
    expect(await isOpen()).toBe(false);
    await dialog.getByText('怎样读到的').click();
    await dialog.getByText('依申请公开政府信息 → 未读懂').waitFor();
    await settled(page, AFTER_JUMP);
    await shoot(page, 'card-how-read-claim');
    await page.evaluate(() => window.gouji.overlay?.update({ language: 'en' }));
    await dialog.getByText('受理 → act: accept').waitFor();
    expect(await dialog.locator('summary').last().textContent()).toBe('How this was read');
    expect(await insideWindow(page)).toBe(true);
    await shoot(page, 'card-how-read-english');
    await page.context().close();
  });

  it('never says error or 应为 in a review', async () => {
    const findings = audit.findings.map((one) => ({ ...one, outcome: 'review' as const }));
    const page = await openFaulty(stand, { ...audit, findings, corrections: [] });
    for (const language of ['zh', 'en'] as const) {
      await page.evaluate((to) => window.gouji.overlay?.update({ language: to }), language);
      await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
      const text = (await page.getByRole('dialog').textContent()) ?? '';
      expect(text).toContain(language === 'zh' ? '存疑' : 'Undecided');
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
    const page = await openFaulty(stand, { ...audit, corrections });
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
    const text = (await page.getByRole('dialog').textContent()) ?? '';
    expect(text).toContain('有 2 种同样可能的改法');
    expect(text).not.toContain('最可能');
    await page.context().close();
  });

  it('gives ready sentences; on plain http by the old copy command', async () => {
    const page = await openFaulty(stand);
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const capture of [true, false])
        document.addEventListener('copy', (event) => heard.push(event.clipboardData?.getData('text/html') ?? ''), capture);
      Object.assign(window, { heard });
      window.gouji.overlay?.goTo(1, { open: true });
    });
    await page.getByRole('button', { name: '复制核查意见' }).click();
    const field = page.getByRole('textbox', { name: '可直接使用的文字' });
    expect(await field.inputValue()).toContain('最可能的原因：表三“（一）予以公开”行“自然人”列');
    await page
      .getByText(/^已复制$/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '复制更正说明' }).click();
    expect(await field.inputValue()).toContain('原填报为“21”，现更正为“10”');
    await shoot(page, 'card-copied');
    // Rich text and plain text at once, and the page has seen neither.
    await page.evaluate(() => {
      const target = document.body.appendChild(document.createElement('div'));
      target.contentEditable = 'true';
      target.addEventListener('paste', (event) =>
        Object.assign(window, { pasted: ['text/html', 'text/plain'].map((type) => event.clipboardData?.getData(type) ?? '') }),
      );
      target.focus();
    });
    await page.keyboard.press('Control+v');
    const [rich = '', plain = ''] = await page.evaluate(() => (window as unknown as { pasted: string[] }).pasted);
    expect(plain).toContain('现更正为“10”');
    expect(rich).toContain('<p>更正说明：');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard.filter(Boolean))).toEqual([]);
    await page.context().close();
  });

  it('is dismissed with a reason and a scope in words, and comes back', async () => {
    const page = await openFaulty(stand);
    await page.evaluate(() => window.gouji.overlay?.goTo(1, { open: true }));
    await page.getByRole('button', { name: '忽略此条…' }).click();
    await page.getByText('只忽略此条，直到所涉数字改变').waitFor();
    await shoot(page, 'card-dismiss');
    await page.getByRole('button', { name: '另有说明' }).click();
    await page.getByText('已忽略：另有说明').waitFor();
    // Who set it aside has an explanation: the card guesses no longer.
    await page.getByText('最可能').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.gouji.calls.filter(([name]) => name === 'dismiss'))).toEqual([
      ['dismiss', audit.findings[1]?.fingerprint, '另有说明'],
    ]);
    expect(await page.locator('.badge').count()).toBe(3);
    await page.getByRole('button', { name: '撤销忽略' }).click();
    await page.getByRole('button', { name: '忽略此条…' }).waitFor();
    await page.getByText('最可能').waitFor();
    expect(await page.locator('.badge').count()).toBe(4);
    expect(await page.evaluate(() => window.gouji.calls.at(-1))).toEqual(['undo', audit.findings[1]?.fingerprint]);
    await page.context().close();
  });

  it('is not shown as dismissed when that could not be stored, and says so', async () => {
    const page = await stand.open(pageHtml(faultyFigures), { reducedMotion: 'reduce' });
    await page.evaluate(
      (given) => void window.gouji.paint({ audit: given, onDismiss: () => Promise.reject(new Error('full')) }),
      audit as never,
    );
    await page.evaluate(() => window.gouji.overlay?.goTo(1, { open: true }));
    await page.getByRole('button', { name: '忽略此条…' }).click();
    await page.getByRole('button', { name: '另有说明' }).click();
    await page.getByRole('dialog').getByText('没有存上，此条未变').waitFor();
    expect(await page.getByText('已忽略').count()).toBe(0);
    expect(await page.locator('.badge').count()).toBe(4);
    await shoot(page, 'card-not-stored');
    await page.context().close();
  });

  it('asks once whether what was dismissed before sites were noted is dismissed here', async () => {
    const page = await openFaulty(stand);
    const fingerprint = audit.findings[1]?.fingerprint ?? '';
    await page.evaluate((id) => {
      window.gouji.overlay?.update({ unconfirmed: new Map([[id, { fingerprint: id, reason: '已核对', when: '2026-01-02T00:00:00Z' }]]) });
      window.gouji.overlay?.goTo(1, { open: true });
    }, fingerprint);
    await page.getByText('曾忽略（理由：已核对），请确认').waitFor();
    expect(await page.locator('.badge').count()).toBe(4);
    await shoot(page, 'card-unconfirmed');
    await page.getByRole('button', { name: '仍忽略' }).click();
    await page.getByText('已忽略：已核对').waitFor();
    expect(await page.evaluate(() => window.gouji.calls.at(-1))).toEqual(['dismiss', fingerprint, '已核对']);
    await page.context().close();
  });

  it('has no field to type in: the page would hear every key', async () => {
    const page = await openFaulty(stand);
    await page.evaluate(() => window.gouji.overlay?.goTo(1, { open: true }));
    await page.getByRole('button', { name: '忽略此条…' }).click();
    await page.getByText('请点工具栏上的勾稽图标').waitFor();
    await page.getByRole('button', { name: '复制核查意见' }).waitFor({ state: 'detached' });
    const fields = page.locator('.card :is(input, select, [contenteditable], textarea:not([readonly]))');
    expect(await fields.count()).toBe(0);
    await page.context().close();
  });

  it('does nothing for a click or a key that a script has made', async () => {
    const page = await openFaulty(stand);
    const state = await page.evaluate(() => {
      const shadow = document.querySelector('[data-ours]')?.shadowRoot;
      for (const button of shadow?.querySelectorAll('button') ?? []) {
        button.click();
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
      return { open: shadow?.querySelector('.card:not([hidden])') !== null, calls: window.gouji.calls };
    });
    expect(state).toEqual({ open: false, calls: [] });
    await page.context().close();
  });

  it('says that a finding came back, and why it was dismissed', async () => {
    const page = await openFaulty(stand);
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
    const page = await openFaulty(stand, audit, { viewport: { width: 400, height: 500 }, deviceScaleFactor: 2 });
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
    await settled(page, AFTER_JUMP);
    const fits = await page.evaluate(() => {
      const card = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card');
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

/** The whole card. */
function insideWindow(page: Page): Promise<boolean | undefined> {
  return page.evaluate(() => {
    const box = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
    return box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
  });
}

function inWindow(page: Page, path: string): Promise<boolean | undefined> {
  return page.evaluate((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box && box.top > 0 && box.bottom < innerHeight;
  }, idOf(path));
}
