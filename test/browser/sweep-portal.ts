import { demoPages, demoPaths } from '../demo/pages';
import { type MadeReport, makeReport, renderHtml } from '../generator';
import { renderDocx } from '../generator/render-docx';
import type { Page, Portal } from './portal';

/** What a list page of the test portal links: its title, its address, the day beside it. */
export interface Entry {
  readonly title: string;
  readonly href: string;
  readonly day: string;
}

/** Reports of different bodies for one year, all right. */
export function reportsOf(year: number, count: number): readonly MadeReport[] {
  const found = new Map<string, MadeReport>();
  for (let seed = 1; found.size < count; seed++) {
    const made = makeReport(seed, '2021');
    if (made.identity.year === year && !found.has(made.identity.body.name)) found.set(made.identity.body.name, made);
  }
  return [...found.values()];
}

/** A list page with a menu, a guide and a circular beside its reports. */
export function listPage(entries: readonly Entry[], further: string = ''): string {
  const items = entries.map(({ title, href, day }) => `<li><a href="${href}">${title}</a><span>${day}</span></li>`);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开年报</title><meta name="ColumnName" content="政府信息公开年报"></head>
<body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zn.html">政府信息公开指南</a></li><li><a href="/nb/">政府信息公开年报</a></li></ul></div>
<h1>政府信息公开年报</h1><ul class="list">${items.join('\n')}
<li><a href="/notice.html">关于做好2024年政府信息公开工作年度报告编制工作的通知</a><span>2025-01-02</span></li></ul>${further}</body></html>`;
}

/** The demo's report with findings and `count` right ones, an attachment, all listed at `/nb/`; gives the entries. */
export function serveSeason(portal: Pick<Portal, 'put'>, count: number): readonly Entry[] {
  for (const [path, page] of demoPages()) if (path !== '/') portal.put(path, page);
  const clean = reportsOf(2024, count);
  const entries: Entry[] = [
    ...clean.map((made, index) => {
      const href = `/nb/t20250120_${index}.html`;
      portal.put(href, renderHtml(made, 'inline'));
      return { title: made.identity.title, href, day: `2025-01-${String(24 - (index % 20)).padStart(2, '0')}` };
    }),
    { title: '南屏县自然资源局2024年政府信息公开工作年度报告', href: demoPaths.findings, day: '2025-01-04' },
    { title: '南屏县档案馆2024年政府信息公开工作年度报告', href: '/nb/attached.html', day: '2025-02-03' },
  ];
  const attached = makeReport(3, '2021');
  portal.put('/nb/attached.html', attachmentPage('南屏县档案馆2024年政府信息公开工作年度报告', '/nb/report.docx'));
  portal.put('/nb/report.docx', { body: renderDocx(attached), type: 'application/octet-stream' });
  portal.put('/nb/', listPage(entries, '<div class="page"><a href="/nb/index_1.html">2</a><a href="/nb/index_1.html">下一页</a></div>'));
  portal.put(
    '/nb/index_1.html',
    listPage([{ title: '南屏县统计局2023年政府信息公开工作年度报告', href: '/nb/old.html', day: '2024-01-20' }]),
  );
  return entries;
}

/** Pages that are no report, each in its own way: what is told of each, by its name in the list. */
export const troubles = {
  不见局: '页面不存在',
  软缺局: '页面不存在',
  拒绝局: '网站拒绝访问',
  回家局: '转到了网站首页',
  登录局: '要求登录',
  外站局: '转到了别的网站',
  下载局: '链接是下载',
  目录局: '年报列表页',
  空表局: '空白表样',
  // A dialog holds a page up until somebody answers it: a browser that is driven does, and reads what is there.
  提示局: '打开太慢|与报告不同',
  断线局: '连不上网站',
} as const;

/** Serves one page for each of {@link troubles}, and a report that asks before it is left, listed at `/trouble/`. */
export function serveTroubles(portal: Pick<Portal, 'put'>): readonly Entry[] {
  const plain = (title: string, body: string) => `<!doctype html><meta charset="utf-8"><title>${title}</title><body>${body}</body>`;
  const demo = demoPages();
  const report = renderHtml(makeReport(5, '2021'), 'inline');
  const pages: Readonly<Record<keyof typeof troubles | '挽留局', Page | string>> = {
    不见局: { body: plain('找不到', '<p>404</p>'), status: 404 },
    软缺局: plain('页面不存在', '<p>您访问的页面已删除</p>'),
    拒绝局: { body: plain('403', '<p>禁止访问</p>'), status: 403 },
    回家局: { body: '', status: 302, headers: { location: '/' } },
    登录局: plain('统一身份认证', '<form><input name="u"><input type="password" name="p"></form>'),
    外站局: { body: '', status: 302, headers: { location: 'http://elsewhere.example.com/x.html' } },
    下载局: { body: 'x', type: 'application/octet-stream', headers: { 'content-disposition': 'attachment; filename="x.bin"' } },
    目录局: demo.get(demoPaths.list) ?? '',
    空表局: demo.get(demoPaths.blank) ?? '',
    提示局: report.replace('</head>', '<script>alert("welcome")</script></head>'),
    挽留局: report.replace(
      '</head>',
      '<script>onbeforeunload = (event) => { event.preventDefault(); event.returnValue = "x"; }</script></head>',
    ),
    断线局: { body: '', dropped: true },
  };
  portal.put('/', plain('南屏县人民政府', '<h1>欢迎</h1>'));
  portal.put('elsewhere.example.com/x.html', plain('x', '<p>x</p>'));
  const entries = Object.entries(pages).map(([name, page], index) => {
    const href = `/trouble/${index}.html`;
    portal.put(href, page);
    return { title: `南屏县${name}2024年政府信息公开工作年度报告`, href, day: '2025-01-20' };
  });
  portal.put('/trouble/', listPage(entries));
  return entries;
}

function attachmentPage(title: string, href: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>发布时间：2025-02-03</p>
<p>附件：<a href="${href}">${title}.docx</a></p></body></html>`;
}
