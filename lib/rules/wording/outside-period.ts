import { narrow, type Place } from '../../document/place';
import type { Report } from '../../report/report';
import { findSlips, type SlipHit } from '../../slips/match/find-slips';
import table from '../../slips/outside-period';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** What is told as this year's work is dated within this year. */
const rule: CheckRule = {
  id: 'outside-period',
  covers: ['N-2020IN2021'],
  severity: 'notice',
  basis: '《政府信息公开条例》第四十九条（上一年度）',
  check: (report) => {
    if (report.year === null) return [inapplicable('dates', '年度未知', 'the year is not known')];
    const slips = findSlips(table, report);
    const late = [...slips.filter(isLate), ...lateInGrids(report, report.year)];
    const odd = late.length > 0 ? late : slips.map(dated);
    const [first] = odd;
    if (!first) return [pass('dates')];
    const list = [...new Set(odd.map((one) => one.quote))].slice(0, 5).join('、');
    const [zh, en] = late.length > 0 ? ['晚于', 'after'] : ['早于', 'before'];
    return [
      {
        at: 'dates',
        outcome: 'fail',
        place: first.place,
        places: odd.map((one) => one.place),
        quote: first.quote,
        message: {
          zh: `${odd.length} 处日期${zh}统计期（${report.year} 年）：${list}。`,
          en: `${odd.length} dates lie ${en} the period ${report.year}: ${list}.`,
        },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '所述工作的日期在统计期内', en: 'Work that is told is dated within the period' },
  why: {
    zh: '报告统计上一年度1月1日至12月31日的工作；其他年度的日期不应作为本年工作的依据。',
    en: 'The report covers 1 January to 31 December; another year’s date is no evidence of that year’s work.',
  },
  fix: { zh: '核对日期；不属于统计期的内容删去或移至下一年度。', en: 'Check the date; leave out what does not belong to the period.' },
};

interface Outside {
  readonly quote: string;
  readonly place: Place;
}

function isLate({ slip }: SlipHit): boolean {
  return slip.at === 'late';
}

/** The date that opens the sentence. */
function dated({ quote, place }: SlipHit): Outside {
  const date = DAY.exec(quote);
  return date ? { quote: date[0], place: narrow(place, date.index, date.index + date[0].length) } : { quote, place };
}

/** Lists pasted into the report: rows dated after the period. */
function lateInGrids(report: Report, year: number): Outside[] {
  return (report.foreignGrids ?? []).flatMap((grid) => {
    // The box with the page's own publication date is no evidence of work.
    if (grid.section === null || grid.cells.some((cell) => METADATA.test(cell.text))) return [];
    const rows = new Map<number, Outside>();
    for (const cell of grid.cells) {
      const date = /(?<!\d)(20\d\d)(?:-\d{1,2}-\d{1,2}|\/\d{1,2}\/\d{1,2}|年\d{1,2}月\d{1,2}日)/.exec(cell.text);
      if (date && Number(date[1]) > year && !rows.has(cell.row)) rows.set(cell.row, { quote: date[0], place: cell.place });
    }
    return [...rows.values()];
  });
}

const DAY = /20\d\d年\d{1,2}月\d{1,2}日/;
const METADATA = /^(?:索引号|发布机构|发文字号|文号|公开日期|主题分类|组配分类)[:：]?$/;
const told = (text: string) => ({ 1: [text] });

export const examples: readonly Example[] = [
  { name: 'within the year', edition: '2019', prose: told('2019年11月8日召开推进会。'), expect: 'pass' },
  { name: 'plans', edition: '2019', prose: told('新平台计划于2020年6月上线。'), expect: 'pass' },
  { name: 'last year’s event', edition: '2019', prose: told('2018年11月8日，组织召开推进会。'), expect: { dates: 'fail' } },
  { name: 'background', edition: '2019', prose: told('2018年11月8日印发方案，2019年组织开展培训。2018年公开3条。'), expect: 'pass' },
  { name: 'next year’s event', edition: '2019', prose: told('2020年1月8日开展选民登记并公开情况。'), expect: { dates: 'fail' } },
];
