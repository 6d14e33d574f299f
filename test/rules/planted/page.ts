import type { Planting } from './planting';

/** Words of the page otherwise; they must be there. */
const turning = (from: RegExp, to: string) => (html: string, made: Parameters<NonNullable<Planting['onPage']>>[1]) => {
  const { year, body } = made.identity;
  const after = html.replace(
    from,
    to
      .replaceAll('{last}', String(year - 1))
      .replaceAll('{year}', String(year))
      .replaceAll('{body}', body.name),
  );
  if (after === html) throw new Error(`the page has no ${from}`);
  return after;
};
const TITLE = '政府信息公开工作年度报告';

/** What the live page says around the report: links, column, title, source. */
const plantings: readonly Planting[] = [
  {
    check: 77,
    slip: 'a file named and not linked',
    finding: 'attachment-named@file',
    onPage: turning(/(?=\n<\/div>)/, '<p>附件：{year}年政府信息公开统计表.xlsx</p>'),
    where: '附件：',
  },
  {
    check: 77,
    slip: 'another year’s file',
    finding: 'attachment-named@year',
    onPage: turning(/(?=\n<\/div>)/, '<p><a href="/files/1.pdf">{body}{last}年政府信息公开工作年度报告.pdf</a></p>'),
    where: '.pdf',
  },
  {
    check: 78,
    slip: 'a link to the writer’s disk',
    finding: 'local-links@links',
    onPage: turning(/(?=\n<\/div>)/, '<p><a href="file:///C:/Users/a/1.xlsx">统计表</a></p>'),
    where: '统计表',
  },
  {
    check: 79,
    slip: 'another column',
    finding: 'page-column@column',
    as: 'style',
    onPage: turning(/(?:<div class="nav">.*?<\/div>)?(?=<div class="article">)/, '<p>当前位置：首页 &gt; 通知公告</p>'),
    where: TITLE,
  },
  {
    check: 83,
    slip: 'a title without a year',
    finding: 'title-complete@title',
    as: 'style',
    onPage: (html, made) => html.replaceAll(`${made.identity.year}年${TITLE}`, TITLE),
    where: TITLE,
  },
  {
    check: 83,
    slip: 'a title that is no annual report’s',
    finding: 'title-complete@title',
    as: 'style',
    onPage: (html) =>
      html.replaceAll(`年${TITLE}<`, '年政府信息公开工作情况报告<').replaceAll(`年${TITLE}"`, '年政府信息公开工作情况报告"'),
    where: '政府信息公开工作情况报告',
  },
  {
    check: 84,
    slip: 'last year’s title in its tag',
    finding: 'page-title-year@title',
    onPage: turning(/(<meta name="ArticleTitle" content="[^"]*?)20\d\d年/, '$1{last}年'),
    where: TITLE,
  },
  {
    check: 85,
    slip: 'another body as source',
    finding: 'content-source@source',
    as: 'style',
    of: 'department',
    suits: (_, { identity }) => identity.body.name.includes('县'),
    onPage: turning(/(<meta name="ContentSource" content=")[^"]*/, '$1清河县审计局'),
    where: TITLE,
  } as Planting,
];
export default plantings;
