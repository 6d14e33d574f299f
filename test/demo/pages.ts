import type { Page } from '../browser/portal';
import { dress } from '../fixtures/portal-look';
import { type MadeReport, renderHtml } from '../generator';
import { encode } from './encode';
import { blankForm, cleanReport, reportWithFindings } from './reports';

/** Paths of the demo portal. */
export const demoPaths = { findings: '/report-2024.html', clean: '/report-2020.html', list: '/list.html', blank: '/form.html' } as const;

/** The demo portal's pages by path: a report with findings, a clean one in GBK, a list of reports and a blank form. */
export function demoPages(): ReadonlyMap<string, Page> {
  const trail = ['政务公开', '政府信息公开年报'];
  const look = (site: string, published: string) => ({ site, trail, published });
  const page = (report: MadeReport, site: string, published: string) => dress(renderHtml(report, 'inline'), look(site, published));
  const clean = dress(renderHtml(cleanReport(), 'word'), { ...look('清浦县人民政府', '2021-01-20 09:30'), charset: 'gbk' });
  return new Map<string, Page>([
    [demoPaths.findings, { body: page(reportWithFindings(), '南屏县人民政府', '2025-01-20 16:05') }],
    [demoPaths.clean, { body: encode(clean, 'gbk'), type: 'text/html' }],
    [
      demoPaths.blank,
      {
        body: page(blankForm(), '南屏县人民政府', '2024-11-08 10:12').replace(
          /<meta name="(ArticleTitle|PubDate|ContentSource)"[^>]*>/g,
          '',
        ),
      },
    ],
    [demoPaths.list, { body: dress(listPage(), { site: '南屏县人民政府', trail }) }],
    ['/', { body: dress(listPage(), { site: '南屏县人民政府', trail }) }],
  ]);
}

function listPage(): string {
  const bodies = [
    '自然资源局',
    '教育局',
    '民政局',
    '交通运输局',
    '农业农村局',
    '文化和旅游局',
    '卫生健康局',
    '审计局',
    '统计局',
    '医疗保障局',
  ];
  const items = bodies.map((body, index) => {
    const path = index === 0 ? demoPaths.findings : `/report-${index}.html`;
    return `<li><a href="${path}">南屏县${body}2024年政府信息公开工作年度报告</a><span>2025-01-${10 + index}</span></li>`;
  });
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开年报 - 南屏县人民政府</title><meta name="ColumnName" content="政府信息公开年报"></head>
<body><div class="nav"></div><h1>政府信息公开年报</h1><ul class="list">${items.join('\n')}</ul></body></html>`;
}
