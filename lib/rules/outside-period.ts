import { narrow, type Place } from '../document/place';
import { hitsIn } from '../report/prose-hits';
import type { Report } from '../report/report';
import { type Advice, type CheckRule, type Example, everyEdition } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

/** What is told as this year's work is dated within this year. */
const rule: CheckRule = {
  id: 'outside-period',
  covers: ['N-2020IN2021'],
  severity: 'notice',
  editions: everyEdition,
  basis: '《政府信息公开条例》第四十九条（上一年度）',
  check: (report) => {
    if (report.year === null) return [inapplicable('dates', '年度未知', 'the year is not known')];
    const late = [...lateInProse(report, report.year), ...lateInGrids(report, report.year)];
    const odd = late.length > 0 ? late : earlyInProse(report, report.year);
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

/** Dates with a month, of the next year or later, told in the overview; plans and formalities are no evidence. */
function lateInProse(report: Report, year: number): Outside[] {
  const told = report.prose.filter((one) => one.section === 1 && !one.isHeading);
  return hitsIn(told, /(20\d\d)\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?/g)
    .filter(({ match, prose, start }) => {
      const around = prose.paragraph.text.slice(Math.max(0, start - 16), start + match[0].length + 16);
      return Number(match[1]) > year && !FORMALITY.test(around);
    })
    .map(({ quote, place }) => ({ quote, place }));
}

/** `2018年3月5日，召开培训会` at the head of a sentence in the report for 2019: the day was left from the year before. */
function earlyInProse(report: Report, year: number): Outside[] {
  const told = report.prose.filter((one) => one.section === 1 && !one.isHeading && one.paragraph.text.includes(String(year - 1)));
  return hitsIn(told, LED)
    .filter(({ match }) => Number(match[1]) === year - 1 && !match[0].includes(String(year)) && !BACKGROUND.test(match[0]))
    .map(({ match, prose, start }) => {
      const date = DAY.exec(match[0]);
      const from = start + (date?.index ?? 0);
      const quote = date?.[0] ?? match[0];
      return { quote, place: narrow(prose.paragraph.place, from, from + quote.length) };
    });
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

const FORMALITY = /截止|截至|计划|将|拟|下一步|力争|预计|公布|发布日期|编制|报送|施行|实施|生效|止|有效期|届满|之前|前完成/;
const DAY = /20\d\d年\d{1,2}月\d{1,2}日/;
const LED = /(?<=^|[。；])[^。；\d]{0,6}(20\d\d)年\d{1,2}月\d{1,2}日\s*[,，]?[^。；,，]{0,10}(?:召开|举办|组织|开展)[^。；]*/g;
const BACKGROUND = /以来|起|至今|上年|去年|自|印发|公布|部署|要求|根据|按照/;
const METADATA = /^(?:索引号|发布机构|发文字号|文号|公开日期|主题分类|组配分类)[:：]?$/;
const told = (text: string) => ({ 1: [text] });

export const examples: readonly Example[] = [
  { name: 'within the year', edition: '2019', prose: told('2019年11月8日召开推进会。'), expect: 'pass' },
  { name: 'plans', edition: '2019', prose: told('新平台计划于2020年6月上线。'), expect: 'pass' },
  { name: 'last year’s event', edition: '2019', prose: told('2018年11月8日，组织召开推进会。'), expect: { dates: 'fail' } },
  { name: 'background', edition: '2019', prose: told('2018年11月8日印发方案，2019年组织开展培训。2018年公开3条。'), expect: 'pass' },
  { name: 'next year’s event', edition: '2019', prose: told('2020年1月8日开展选民登记并公开情况。'), expect: { dates: 'fail' } },
];
