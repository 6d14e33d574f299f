import { onLivePage } from '../engine/page-links';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { pass } from '../engine/verdicts';

/** No link leads to somebody's own disk. On a live page only: a saved one may well. */
const rule: CheckRule = {
  id: 'local-links',
  covers: ['CHECK-78'],
  severity: 'notice',
  basis: '国办发〔2017〕47号《政府网站发展指引》；国办秘函〔2019〕19号',
  check: (report) =>
    onLivePage(report, 'links', ({ local }) => {
      const [first] = local;
      if (!first) return [pass('links')];
      return [
        {
          at: 'links',
          outcome: 'fail',
          place: first.place,
          places: local.map(({ place }) => place),
          quote: first.text,
          actual: local.length,
          message: {
            zh: `“${first.text}”链接到本地磁盘，别人打不开。`,
            en: `“${first.text}” links to a local disk: nobody else can open it.`,
          },
        },
      ];
    }),
};
export default rule;

export const advice: Advice = {
  title: { zh: '没有指向本地磁盘的链接', en: 'No link leads to a local disk' },
  why: {
    zh: '从文档粘贴时带入的 file:// 链接只在编辑者的电脑上有效。',
    en: 'A file:// link pasted from a document works on its writer’s computer only.',
  },
  fix: { zh: '上传文件并改为网址。', en: 'Upload the file and link to it.' },
};

const place = { kind: 'line' as const, line: 9, span: null };
const page = (href: string) => ({
  links: [{ href, text: '统计表', place }],
  meta: {
    title: null,
    siteName: null,
    siteIdCode: null,
    columnName: null,
    columnType: null,
    articleTitle: null,
    contentSource: null,
    pubDate: null,
    url: 'http://www.example.gov.cn/1.html',
  },
});
export const examples: readonly Example[] = [
  { name: 'a file of the site', edition: '2021', report: page('http://www.example.gov.cn/1.xlsx'), expect: 'pass' },
  { name: 'a local disk', edition: '2021', report: page('file:///C:/Users/a/1.xlsx'), expect: { links: 'fail' } },
  { name: 'no page', edition: '2021', expect: 'inapplicable' },
];
