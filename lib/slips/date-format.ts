import { isoDate } from '../report/day';
import type { Found, SlipTable } from './match/slip';

const numbers = ({ match }: Found) => (match.match(/\d+/g) ?? []).map(Number);
/** A leap year stands in where none is given: 2月29日 may be right. */
const isDay = ([year = 0, month = 0, day = 1]: readonly number[]) => isoDate(year, month, day) !== null;

const FIGURE_BEHIND_YEAR = '年0 年1 年2 年3 年4 年5 年6 年7 年8 年9';
const FIGURE_BEFORE_DAY = '0日 1日 2日 3日 4日 5日 6日 7日 8日 9日';

/** Dates that cannot be read as printed. Unusual but readable forms (`2021-1-1`, `20210115`) are none. */
const table: SlipTable = {
  slips: [
    { at: 'lost', number: true, has: '月 日', find: /(?<![\d.])20\d{2}\d{1,2}月\d{1,2}日/g, needs: ['自20231月1日起', '至202312月31日止'] },
    {
      at: 'lost',
      number: true,
      has: '日 0',
      words: [FIGURE_BEFORE_DAY],
      find: /(?<![\d.])20[0-3]\d\d{2,4}日/g,
      needs: ['自202011日起', '至20201231日止'],
    },
    {
      at: 'lost',
      words: [FIGURE_BEHIND_YEAR, FIGURE_BEFORE_DAY],
      find: /(?<!\d)20\d{2}年\d{3,4}日/g,
      needs: ['2020年1231日'],
      unless: [{ name: 'the days of a year', match: /年36[56]日$/, needs: '2020年365日不间断。' }],
    },
    {
      at: 'lost',
      has: '月 日',
      find: /(?<![\d.])[12]\d{2}年\d{1,2}月\d{1,2}日/g,
      needs: ['203年5月2日召开'],
      unless: [{ name: 'an ordinal', before: /第$/, needs: '建设第120年3月5日纪念' }],
    },
    {
      at: 'lost',
      has: '日 0',
      words: [FIGURE_BEHIND_YEAR, '日0 日1 日2 日3 日4 日5 日6 日7 日8 日9'],
      find: /(?<!\d)20\d{2}年\d{1,2}日\d{1,2}日/g,
      needs: ['2020年5日2日召开'],
    },
    {
      // A line of bare digits among the last ones signs the report.
      at: 'lost',
      last: 4,
      number: true,
      has: '0 2',
      find: /^\s*\(?(20[0-3]\d{3,5})\)?\s*$/g,
      needs: ['2021115', '（2021120）'],
      unless: [
        {
          name: 'a compact date',
          value: /^\d{8}$/,
          holds: ({ value }) => isDay([value.slice(0, 4), value.slice(4, 6), value.slice(6)].map(Number)),
          needs: '20210115',
        },
        { name: 'a month', value: /^\d{4}(?:0[1-9]|1[0-2])$/, needs: '202101' },
        {
          name: 'far from the year',
          holds: ({ value, year }) => year !== null && ![year, year + 1].includes(Number(value.slice(0, 4))),
          needs: '2035115',
        },
      ],
    },
    {
      // Behind the beginning of a period nothing but 年 follows the year.
      at: 'garbled',
      has: '月 日',
      find: /(?<!\d)20\d{2}([\u4e00-\u9fff]{1,3})\d{1,2}月\d{1,2}日/g,
      only: { before: /\d日\s?起?[,、]?\s?(?:至|到|[-—–~]{1,2})\s?$/ },
      needs: ['自2021年1月1日起至2021捻12月31日', '2021年3月1日-2021年年11月30日'],
      unless: [{ name: 'a year', value: /^年(?:年?[底末]|[度的])?$/, needs: '自2021年1月1日至2021年12月31日' }],
    },
    // 年, 月 and 日 as they are mistyped by sound or by shape.
    {
      at: 'garbled',
      has: '你尼念捻碾撵粘拈您牛午乍 月',
      find: /(?<!\d)20\d{2}(?:[你尼][那阿]|[念捻碾撵粘拈您牛午乍])\d{1,2}月/g,
      needs: ['2021念6月起试行', '截至2021你那11月底'],
    },
    { at: 'garbled', has: '越悦阅曰 日', find: /(?<!\d)20\d{2}年\d{1,2}[越悦阅曰]\d{1,2}日/g, needs: ['2021年6越15日召开'] },
    {
      at: 'garbled',
      has: '曰',
      find: /(?<!\d)20\d{2}年\d{1,2}月\d{1,2}曰/g,
      needs: ['截至2021年12月31曰，'],
    },
    { at: 'doubled', has: '0 年', number: true, find: /(?<![\d.])20\d{3,6}\s*年/g, needs: ['自2020年1月1日起至202020年12月31日止'] },
    { at: 'doubled', has: '0 年', words: ['年年'], find: /(?<!\d)20\d{2}年年(?=[,、])/g, needs: ['2020年年，召开'] },
    {
      at: 'doubled',
      has: '月 日',
      words: ['日日'],
      find: /\d月\d{1,2}日日/g,
      needs: ['2020年5月2日日，召开'],
      unless: [{ name: 'another word begins', after: /^[报夜常本前均程晚间]/, needs: '5月2日日报刊登。' }],
    },
    {
      at: 'impossible',
      has: '月 日',
      find: /(?<!\d)20\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/g,
      needs: ['2020年2月30日'],
      unless: [{ name: 'the calendar has it', holds: (found) => isDay(numbers(found)), needs: '2020年2月29日召开会议。' }],
    },
    {
      at: 'impossible',
      has: '月 日',
      find: /(?<![\d年.]|年\s)\d{1,2}月\d{1,2}日/g,
      needs: ['截至11月31日'],
      unless: [{ name: 'the calendar has it', holds: (found) => isDay([2020, ...numbers(found)]), needs: '2月29日前完成。' }],
    },
    {
      at: 'impossible',
      has: '月 0',
      find: /(?<!\d)20\d{2}\s*年\s*(\d{1,2})\s*月(?!\s*\d{1,2}\s*日)/g,
      needs: ['2020年13月召开'],
      unless: [{ name: 'the calendar has it', value: /^(?:0?[1-9]|1[0-2])$/, needs: '2020年12月召开。' }],
    },
  ],
};
export default table;
