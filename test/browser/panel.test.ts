import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryStates } from '../panel/gallery-states';
import { type Gallery, openGallery } from '../panel/open-gallery';
import { openPlainBrowser } from './plain-browser';

let browser: Browser;
const states = Object.keys(galleryStates);
let light: Gallery;
let dark: Gallery;
let narrow: Gallery;

beforeAll(async () => {
  browser = await openPlainBrowser();
  const context = (colorScheme: 'light' | 'dark', width: number) => browser.newContext({ colorScheme, viewport: { width, height: 600 } });
  light = await openGallery(await context('light', 408));
  dark = await openGallery(await context('dark', 408));
  narrow = await openGallery(await context('light', 204));
});
afterAll(() => browser.close());

/** Every rule of axe, best practice and the AAA ones too. */
async function violations(page: Page): Promise<string[]> {
  // A second copy of axe would cost a second.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // At its end, where the footer lies over nothing: a button half under it is a matter of scrolling, not of its size.
    window.scrollTo(0, document.documentElement.scrollHeight);
    const checker = (globalThis as unknown as { axe: typeof axe }).axe;
    const every = Object.fromEntries(checker.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations: found } = await checker.run(document, { rules: every });
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

const asked = (page: Page): Promise<unknown[]> => page.evaluate(() => (window as unknown as { asked: unknown[] }).asked);

describe('every state of the panel', () => {
  it.each(states)('%s passes axe at every level, light and dark, in both languages', async (state) => {
    expect(await violations(await light.show(state, 'zh'))).toEqual([]);
    expect(await violations(await dark.show(state, 'en'))).toEqual([]);
  });

  it('fits a narrow window, as at 200 % zoom, without sideways scrolling', async () => {
    for (const state of states) {
      const page = await narrow.show(state, 'en');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), state).toBeLessThanOrEqual(0);
    }
  });

  it.each([
    [
      'clean',
      [
        '云溪区民政局',
        '2023 年度 · 2021 版格式',
        '全部相符',
        '10/10',
        '175/175',
        '15/15',
        '核查 256 项：相符 256，不符 0，存疑 0，未完成 0；另有 4 项不适用',
        '正文数字 0 处，已核对 0 处（与表格 0，与文内分项 0）',
      ],
    ],
    ['pending', ['未发现不一致', '正在复看页面显示', '175/175']],
    ['not-fully-read', ['未完整读取', '页面过大，只读取了前面的部分', '159/161', '14/15', '未读到的 3 格', '（一）予以公开 · 自然人']],
    [
      'findings',
      [
        '有不一致',
        '（七）总计 · 自然人 应为 12，误填为 21',
        '数字颠倒',
        '可同时消除 3 处不符',
        '同上述原因',
        '全部 7',
        '2 / 7',
        '快捷键',
        'Alt+Shift+↓',
      ],
    ],
    ['dismissed', ['已忽略 1 处', '已与业务科室核对', '数字已变，重新列出', '此前忽略的理由：去年口径不同', '有不一致（已忽略 1）']],
    ['ambiguous', ['有 2 种同样可能的改法', '由空白改为 9']],
    ['several-causes', ['最可能', '（七）总计 · 自然人 应为 12，误填为 21', '可同时消除 3 处不符', '有 2 种同样可能的改法']],
    ['doubtful', ['有存疑', '1 条规则核查未完成，其余不受影响', '发生行政诉讼1起']],
    ['blank-form', ['这是空白表样', '仍按年报核查', '重新核查']],
    ['report-list', ['这是年报列表页', '本页链接了 12 份年报', '重新核查']],
    ['attachment-only', ['报告在附件里', '云溪区民政局2023年政府信息公开工作年度报告.docx', 'DOCX 文件']],
    ['image-only', ['报告是图片', '没有得出任何结论']],
    ['legacy-report', ['2019 年以前的年报', '不适用']],
    ['none', ['本页不是年报', '仍按年报核查']],
    ['foreign-frame', ['嵌着别的网站的内容', 'https://reports.example.org.cn/2024/view.html', '仍按年报核查']],
    ['restricted', ['浏览器不允许在此页核查']],
    ['not-permitted', ['尚未核查本页', '核查此页', '本站总是核查']],
    ['paused', ['已在本站暂停', '核查此页', '恢复在本站自动核查']],
    ['file-access', ['允许访问文件网址', '打开扩展管理页']],
    ['pdf', ['这是 PDF 文件', '只取这一个文件']],
    ['mended', ['已改正 2 处']],
    ['re-entry', ['建议重新录入 24 行']],
    ['needs-reload', ['扩展刚更新过', '刷新本页']],
    ['failed', ['核查未完成', 'RangeError: too many cells']],
    ['no-tab', ['没有可核查的页面']],
    ['auditing', ['正在核查']],
  ])('%s says what it is', async (state, texts) => {
    const page = await light.show(state);
    const text = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    const all = await page.evaluate(() => document.body.textContent ?? '');
    for (const part of texts) expect(`${text}\n${all.replace(/\s+/g, ' ')}`).toContain(part);
    if (state !== 'clean') expect(text).not.toMatch(/全部相符(?!”)/);
    expect(text).toContain('重新核查');
  });

  it('never shows green before what is shown was looked at', async () => {
    const page = await light.show('pending');
    expect(await page.locator('.verdict.consistent').count()).toBe(0);
  });

  it('never shows green beside anything unread', async () => {
    const page = await light.show('not-fully-read');
    expect(await page.locator('.verdict-word').innerText()).toBe('未完整读取');
    expect(await page.locator('.verdict.consistent').count()).toBe(0);
  });
});

describe('the list', () => {
  it('stands in page order under its tables and sections, with the numbers of the page', async () => {
    const page = await light.show('findings');
    expect(await page.locator('.group h2').allInnerTexts()).toEqual([
      '一、总体情况',
      '表三 收到和处理政府信息公开申请情况',
      '表四 政府信息公开行政复议、行政诉讼情况',
      '六、其他需要报告的事项',
      '整篇报告',
    ]);
    expect(await page.locator('.finding .number').allInnerTexts()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(await page.locator('.settled .number').allInnerTexts()).toEqual(['2', '3', '4']);
  });

  it('asks the page for one kind only, and for errors first', async () => {
    const page = await light.show('findings');
    await page.getByRole('button', { name: '有待核实 2' }).click();
    await page.getByRole('button', { name: '不一致在前' }).click();
    expect(await asked(page)).toEqual([{ type: 'filter', only: 'warning' }, { order: 'errors' }]);
    expect(await page.locator('.finding .number').allInnerTexts()).toEqual(['2', '3', '4', '1', '6', '5', '7']);
  });

  it.each(['findings', 'several-causes', 'six-ways', 're-entry', 'mended', 'ambiguous'])(
    'begins above the fold at 600 px: %s',
    async (state) => {
      for (const language of ['zh', 'en'] as const) {
        const page = await light.show(state, language);
        await page.evaluate(() => window.scrollTo(0, 0));
        const [first, footer] = await page.evaluate(() =>
          ['.finding', '.footer'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? -1),
        );
        expect((first ?? 600) + 60, `${state} ${language}`).toBeLessThan(footer ?? 0);
      }
    },
  );

  it('gives the whole opinion in one press, the correction in another, the JSON in a third; leads to the rule and the side panel', async () => {
    const page = await light.show('findings');
    for (const name of ['复制核查意见书', '复制更正说明', '导出 JSON', '规则说明 2', '在侧边栏中打开', '帮助', '设置'])
      await page.getByRole('button', { name }).click();
    expect(await asked(page)).toEqual([
      { paper: '政府信息公开工作年度报告核查意见书' },
      { paper: '更正说明' },
      { save: '云溪区民政局_2023_政府信息公开年报核查.json', type: 'application/json', length: expect.any(Number) },
      { page: 'rules', part: 'intake-balance' },
      'side',
      { page: 'welcome' },
      { page: 'options' },
    ]);
    expect(await page.getByRole('status').innerText()).toContain('已导出');
    await page.getByText('更多').click();
    await page.getByRole('button', { name: '存为网页：核查意见书' }).click();
    await expect
      .poll(() => asked(page))
      .toContainEqual({ save: '云溪区民政局_2023_核查意见书.html', type: 'text/html', length: expect.any(Number) });
  });

  it('opens what is taken away less often over the list, which keeps its room; a choice, Escape and a press elsewhere close it', async () => {
    const page = await light.show('findings');
    const footer = () => page.locator('.footer').evaluate((one) => one.getBoundingClientRect().height);
    const isOpen = () => page.locator('.footer .fold').evaluate((one) => one.hasAttribute('open'));
    const before = await footer();
    const more = page.locator('.footer summary');
    await more.click();
    const menu = page.locator('.take-menu');
    await menu.waitFor();
    expect(await footer()).toBe(before);
    const box = await menu.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600 - before);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await more.evaluate((one) => one === document.activeElement)).toBe(true);
    await more.click();
    await page.locator('.header h1').click();
    expect(await isOpen()).toBe(false);
    await more.click();
    await page.getByRole('button', { name: '存为网页：更正说明' }).click();
    expect(await isOpen()).toBe(false);
    expect(await page.getByRole('status').innerText()).toContain('已导出');
  });

  it('closes over a finding that it leads to', async () => {
    const page = await light.show('findings');
    await page.getByRole('button', { name: '下一处' }).click();
    expect(await asked(page)).toEqual([{ type: 'next' }, 'leave']);
  });

  it('links attachments, and only by addresses of the web', async () => {
    const page = await light.show('attachment-only');
    expect(await page.getByRole('link').evaluateAll((links) => links.map((one) => one.getAttribute('href')))).toEqual([
      'http://www.example.gov.cn/a/P0202401.docx',
    ]);
  });

  it('works by the keyboard alone: go to a finding, step on, dismiss with a reason, export', async () => {
    const page = await light.show('findings');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (part: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if ((await focused()).includes(part)) return;
      }
      throw new Error(`never reached ${part}`);
    };
    await tabTo('下一处');
    await page.keyboard.press('Enter');
    await tabTo('正文写收到 21 件');
    await page.keyboard.press('Enter');
    await tabTo('忽略');
    await page.keyboard.press('Enter');
    await page.keyboard.type('已与业务科室核对');
    await page.keyboard.press('Enter');
    await tabTo('导出 JSON');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual([
      { type: 'next' },
      'leave',
      { type: 'go-to', index: 0, open: true },
      'leave',
      { type: 'dismiss', fingerprint: 'f1', reason: '已与业务科室核对' },
      { save: '云溪区民政局_2023_政府信息公开年报核查.json', type: 'application/json', length: expect.any(Number) },
    ]);
    expect(await page.getByRole('status').innerText()).toContain('云溪区民政局_2023_政府信息公开年报核查.json');
  });

  it('asks for a reason, says its scope, and lets it be', async () => {
    const page = await light.show('findings');
    await page.getByRole('button', { name: '忽略第 2 处' }).click();
    const form = page.getByRole('form', { name: '忽略第 2 处' });
    expect(await form.innerText()).toContain('只忽略此条，直到数字改变');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.type('   ');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await form.count()).toBe(0);
  });

  it('undoes a dismissal', async () => {
    const page = await light.show('dismissed');
    await page.getByText('已忽略 1 处').click();
    await page.getByRole('button', { name: '撤销忽略第 1 处' }).click();
    expect(await asked(page)).toEqual([{ type: 'undo-dismiss', fingerprint: 'f1' }]);
  });
});

describe('settings', () => {
  it('apply one by one, stand by table, are searched, and pass axe', async () => {
    for (const open of [light, dark]) expect(await violations(await open.settings())).toEqual([]);
    const page = await light.settings();
    await page.getByLabel('自动在页面上作批注').click();
    await page.getByLabel('显示供参考的各处').click();
    await page.getByLabel('点工具栏图标直接打开侧边栏').click();
    await page.getByRole('button', { name: '移除 www.example.gov.cn' }).click();
    await page.getByRole('button', { name: '移除 preview.example.com' }).click();
    await page.getByLabel('总计等于各类申请人之和').click();
    expect(await page.locator('legend').allInnerTexts()).toEqual(['界面语言', '当地公布日期', '表三', '整篇报告']);
    await page.getByLabel('查找规则').fill('重复');
    expect(await page.locator('.rule').allInnerTexts()).toEqual(['没有重复的词语 供参考']);
    await page.getByLabel('查找规则').fill('没有这样的');
    await page.getByText('没有符合的规则').waitFor();
    await page.getByLabel('English').click();
    expect(await asked(page)).toEqual([
      { marks: false },
      { notices: false },
      { opensPanel: true },
      { pausedHosts: [] },
      { forget: 'preview.example.com' },
      { rulesOff: ['applicant-total'] },
      { language: 'en' },
    ]);
    await page.getByRole('heading', { name: 'Gouji · Settings' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('pauses the site, says so, and offers it no more', async () => {
    const page = await light.show('findings');
    await page.getByRole('button', { name: '在本站暂停' }).click();
    await page.getByText('已在本站暂停').waitFor();
    expect((await asked(page)).at(-1)).toEqual({ pausedHosts: [expect.stringContaining('.')] });
    expect(await page.getByRole('button', { name: '在本站暂停' }).count()).toBe(0);
  });

  it('change the language in place, and keep statutory labels as printed', async () => {
    const page = await light.show('findings');
    await page.getByRole('button', { name: 'English' }).click();
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain('Table 3 收到和处理政府信息公开申请情况');
    expect(text).toContain('（七）总计 · 自然人 should be 12, shows 21');
  });
});
