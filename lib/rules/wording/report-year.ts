import { yearOfOverview } from '../../recognise/dates/stated-years';
import { dateText } from '../../report/day';
import type { Report } from '../../report/report';
import { paragraphsWith } from '../../slips/match/texts';
import { isOfPartOfYear, ofPart } from '../engine/part-of-year';
import type { Advice, CheckRule, Example, Verdict } from '../engine/rule';
import { figuresYear, overviewYear, prefaceYear } from '../engine/spots/stated-years';
import { inapplicable, pass } from '../engine/verdicts';

/** One year throughout: in the title, the preface and section one; published after its end. The period is statistical-period's. */
const rule: CheckRule = {
  id: 'report-year',
  covers: ['D-YEAR', 'CHECK-59', 'CHECK-60'],
  severity: 'warning',
  basis: '《政府信息公开条例》第四十九条（上一年度）',
  check: (report) => {
    const { year } = report;
    if (year === null) return [inapplicable('overview', '报告年度未知', 'the report’s year is not known')];
    // Whatever is said of a year, there it is.
    const prose = paragraphsWith(report.prose, '20');
    const overview = yearOfOverview(prose, year);
    const announcing = paragraphsWith(report.prose, '20', '报告 年报 如下');
    return [prefaceYear(announcing, year), overviewYear(overview, year), figuresYear(prose, overview, year), publication(report, year)];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '标题、正文与发布时间的年度一致', en: 'Title, text and publication agree on the year' },
  why: {
    zh: '年度不一致，多为沿用上年文本时漏改，读者无法确认数据属于哪一年。',
    en: 'Differing years mostly come from last year’s text; the reader cannot tell which year the figures are of.',
  },
  fix: {
    zh: '统一标题、引言、第一部分的年度，并核对发布日期。',
    en: 'Use one year in title, preface and section 1, and check the day of publication.',
  },
};

/** A report on a year cannot be published before the year is over. Late publication is the deadline rules'. */
function publication(report: Report, year: number): Verdict {
  const published = report.publishedAt?.slice(0, 10);
  if (!published) return inapplicable('publication', '发布日期未知', 'the day of publication is not known');
  if (published >= `${year + 1}-01-01`) return pass('publication');
  if (isOfPartOfYear(report)) return ofPart('publication');
  return {
    at: 'publication',
    outcome: 'fail',
    place: report.publishedPlace,
    quote: report.publishedAt,
    expected: year + 1,
    actual: Number(published.slice(0, 4)),
    message: {
      zh: `${year} 年度报告的发布日期为 ${dateText(published)}，早于年度结束，请核对年度或发布日期。`,
      en: `The report for ${year} is dated ${published}, before the year was over.`,
    },
  };
}

const dated = (publishedAt: string) => ({ year: 2020, publishedAt });
export const examples: readonly Example[] = [
  {
    name: 'half a year, told before its end',
    edition: '2021',
    report: { year: 2023, title: '云溪县教育局2023年上半年政府信息公开工作报告', publishedAt: '2023-07-14' },
    prose: { 1: ['2023年上半年，我局公开信息58条。'] },
    expect: 'pass',
  },
  {
    name: 'one year',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 1: ['2020年，我局推进政务公开。', '2021年，我局将继续加强培训。'] },
    expect: 'pass',
  },
  {
    name: 'a notice of another year',
    edition: '2021',
    prose: { 0: ['根据《关于做好2021年度政府信息公开工作年度报告编制发布工作的通知》要求，编制本报告。'], 1: ['本年度公开信息58条。'] },
    expect: 'pass',
  },
  {
    name: 'such a notice without signs',
    edition: '2021',
    prose: { 0: ['按照县政府办关于做好2021年度政府信息公开工作年度报告编制工作的通知要求，编制本报告。'], 1: ['本年度公开信息58条。'] },
    expect: 'pass',
  },
  {
    name: 'the report’s own title in such signs',
    edition: '2021',
    prose: { 0: ['现公布《云溪县2019年度政府信息公开工作年度报告》。'], 1: ['本年度公开信息58条。'] },
    expect: { preface: 'fail' },
  },
  {
    name: 'last year’s report among the year’s tasks',
    edition: '2021',
    prose: { 1: ['编制并发布《云溪县2020年度政府信息公开工作年度报告》，2021年公开信息58条。'] },
    expect: 'pass',
  },
  {
    name: 'background before it',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 1: ['2019年以来，我局建立制度，2020年全面施行。'] },
    expect: 'pass',
  },
  {
    name: 'last year’s section',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 1: ['2019年，我局推进政务公开，公开信息58条。'] },
    expect: { overview: 'fail' },
  },
  {
    name: 'last year’s section under a heading',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 1: ['（一）主动公开。2019年，我局公开信息58条。'] },
    expect: { overview: 'fail' },
  },
  {
    name: 'last year’s opening',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 1: ['2019年，我局推进政务公开。', '2020年公开信息58条。'] },
    expect: { overview: 'fail' },
  },
  {
    name: 'a comparison first',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 1: ['2019年，公开信息58条，2020年公开60条。'] },
    expect: 'pass',
  },
  {
    name: 'last year’s preface',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 0: ['根据《中华人民共和国政府信息公开条例》规定，现将我局2019年度政府信息公开工作报告公布如下。'] },
    expect: { preface: 'fail' },
  },
  {
    name: 'last year’s preface, short',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 0: ['现将我局2019年度政府信息公开工作情况报告如下。'] },
    expect: { preface: 'fail' },
  },
  {
    name: 'last year’s preface, otherwise',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 0: ['现就我局2019年政府信息公开工作情况报告如下。'] },
    expect: { preface: 'fail' },
  },
  {
    name: 'last year’s report, published now',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 0: ['根据《条例》要求，现公布2019年度政府信息公开工作年度报告。'] },
    expect: { preface: 'fail' },
  },
  {
    name: 'last year’s report, to the public',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 0: ['根据《条例》要求，特向社会公布2019年度政府信息公开年度报告。'] },
    expect: { preface: 'fail' },
  },
  {
    name: 'last year’s figures among this year’s',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 1: ['2020年，我局推进政务公开。', '（二）依申请公开。2019年我局收到政府信息公开申请3件，均已答复。'] },
    expect: { figures: 'review' },
  },
  {
    name: 'last year’s figures beside this year’s',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 1: ['2020年收到政府信息公开申请5件。2019年收到政府信息公开申请3件。'] },
    expect: 'pass',
  },
  {
    name: 'last year’s task',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 1: ['一年来，我局认真做好2019年度政府信息公开工作，公开信息58条。'] },
    expect: { overview: 'fail' },
  },
  {
    name: 'another document’s year',
    edition: '2019',
    report: dated('2021-01-20'),
    prose: { 1: ['我局落实《2019年政务公开工作要点》，各项任务均已完成。'] },
    expect: 'pass',
  },
  { name: 'published before the year ended', edition: '2019', report: dated('2020-01-20'), expect: { publication: 'fail' } },
];
