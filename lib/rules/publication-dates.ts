import { halfWidth } from '../document/half-width';
import { urlDate } from '../recognise/dates/url-date';
import { datesIn, dateText, daysBetween } from '../report/day';
import type { Report } from '../report/report';
import type { Advice, CheckRule, Example, Verdict } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

/** An address is made when a draft is: up to this many days before publication. */
const DRAFT_DAYS = 60;

/** The PubDate tag, the page's own line and the address tell the same day. */
const rule: CheckRule = {
  id: 'publication-dates',
  covers: ['D-PUBDATE'],
  severity: 'notice',
  basis: '国办发〔2017〕47号《政府网站发展指引》；国办秘函〔2019〕19号',
  check: (report) => {
    const tag = firstDate(report.meta.pubDate ?? '');
    const line = ownLine(report);
    const address = urlDate(report.meta.url);
    const shown = tag ?? line ?? report.publishedAt?.slice(0, 10) ?? null;
    if (shown === null) return [inapplicable('dates', '没有发布日期', 'there is no date of publication')];
    const verdicts: Verdict[] = [];
    if (tag && line && Math.abs(daysBetween(tag, line)) > 1)
      verdicts.push({
        at: 'tag',
        outcome: 'fail',
        place: report.publishedPlace,
        message: {
          zh: `页面发布日期为 ${dateText(line)}，PubDate 标签为 ${dateText(tag)}。`,
          en: `The page says ${line}, its PubDate tag ${tag}.`,
        },
      });
    if (address && (daysBetween(address.to, shown) > DRAFT_DAYS || daysBetween(shown, address.from) > 1))
      verdicts.push({
        at: 'address',
        outcome: 'fail',
        place: report.publishedPlace,
        message: {
          zh: `发布日期为 ${dateText(shown)}，网址中的日期为 ${address.from === address.to ? dateText(address.from) : address.from.slice(0, 7)}，页面可能经过迁移。`,
          en: `Published on ${shown}, but the address speaks of ${address.from}: the page may have been moved.`,
        },
      });
    return verdicts.length > 0 ? verdicts : [pass('dates')];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '页面各处的发布日期一致', en: 'The page’s publication dates agree' },
  why: {
    zh: '发布日期不一致，可能是网站迁移或重新发布所致，会影响对公布期限的判断。',
    en: 'Differing dates may come from a moved site; they bear on whether the report was in time.',
  },
  fix: {
    zh: '以首次发布时间为准，统一页面日期与 PubDate 标签。',
    en: 'Use the first day of publication in the page and in its PubDate tag.',
  },
};

function firstDate(text: string): string | null {
  return datesIn(halfWidth(text))[0]?.iso ?? null;
}

/** 发布时间：2021-01-20 as the page prints it above the report. */
function ownLine(report: Report): string | null {
  for (const { section, paragraph } of report.prose) {
    if (section !== null || paragraph.text.length > 200) continue;
    const label = LABEL.exec(paragraph.text);
    const date = label && firstDate(paragraph.text.slice(label.index, label.index + 30));
    if (date) return date;
  }
  return null;
}

const LABEL = /(?:发布|公开|发文)(?:日期|时间)/;

const page = (pubDate: string | null, url: string | null) => ({
  publishedAt: pubDate,
  meta: {
    title: null,
    siteName: null,
    siteIdCode: null,
    columnName: null,
    columnType: null,
    articleTitle: null,
    contentSource: null,
    pubDate,
    url,
  },
});
export const examples: readonly Example[] = [
  {
    name: 'tag and line',
    edition: '2019',
    report: page('2021-01-20 11:18', null),
    prose: { 0: ['发布时间：2021-01-20 11:18'] },
    expect: 'pass',
  },
  {
    name: 'a draft’s address',
    edition: '2019',
    report: page('2021-01-29', 'http://www.example.gov.cn/art/2021/1/25/art_1.html'),
    expect: 'pass',
  },
  {
    name: 'another line',
    edition: '2019',
    report: page('2021-01-20', null),
    prose: { 0: ['发布日期：2021年3月2日'] },
    expect: { tag: 'fail' },
  },
  {
    name: 'an older address',
    edition: '2019',
    report: page('2022-09-02', 'http://www.example.gov.cn/202101/t20210126_3.shtml'),
    expect: { address: 'fail' },
  },
  { name: 'no date', edition: '2019', report: page(null, null), expect: 'inapplicable' },
];
