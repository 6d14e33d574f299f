import { narrow, type Place } from '../../document/place';
import type { Prose } from '../../report/report';
import { paragraphsWith } from '../../slips/match/texts';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** Brackets, quotes and title marks come in pairs. Only where the text was not cut by a conversion. */
const rule: CheckRule = {
  id: 'unpaired-marks',
  covers: ['CHECK-71'],
  severity: 'notice',
  style: true,
  basis: 'GB/T 15834《标点符号用法》',
  check: ({ prose, source }) => {
    if (source === 'text' || source === 'pdf')
      return [inapplicable('marks', '文本经过转换，不核对标点', 'a conversion may have lost marks')];
    const marked = paragraphsWith(prose, '( ) “ ” 【 】');
    const odd = SECTIONS.flatMap((section) => unpairedIn(marked.filter((one) => one.section === section)));
    const [first] = odd;
    if (!first) return [pass('marks')];
    const list = [...new Set(odd.map(({ quote }) => `“${quote}”`))].slice(0, 3);
    return [
      {
        at: 'marks',
        outcome: 'fail',
        place: first.place,
        places: odd.map(({ place }) => place),
        quote: first.quote,
        actual: odd.length,
        message: { zh: `引号、书名号或括号不成对：${list.join('、')}。`, en: `Marks without their pair: ${list.join(', ')}.` },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '引号、书名号、括号成对', en: 'Quotes, title marks and brackets are paired' },
  why: { zh: '缺一半的标点使引用的起止不清。', en: 'Half a pair leaves open where the quotation ends.' },
  fix: { zh: '补上或删去不成对的一半。', en: 'Add the other half, or take it out.' },
};

interface Odd {
  readonly quote: string;
  readonly place: Place;
}

/** Pairs may span paragraphs of one part, but not more than one break. */
function unpairedIn(part: readonly Prose[]): Odd[] {
  const marks = marksIn(part);
  if (marks.length === 0) return [];
  return PAIRS.flatMap(({ open, close }) => {
    const odd: Mark[] = [];
    const waiting: Mark[] = [];
    for (const one of marks) {
      if (open.includes(one.mark)) {
        // 《…〈…》: another opening before the last one closed. A bracket may hold another: （市局4件，各县（区）局7件）.
        if (open.length === 1) odd.push(...waiting.splice(0));
        waiting.push(one);
      } else if (close.includes(one.mark) && !waiting.pop()) odd.push(one);
    }
    return [...odd, ...waiting].map(oddOf);
  });
}

/** A mark of any pair, where it stands. */
interface Mark {
  readonly mark: string;
  readonly paragraph: Prose['paragraph'];
  readonly index: number;
}

function marksIn(part: readonly Prose[]): Mark[] {
  const marks: Mark[] = [];
  for (const { paragraph } of part) {
    const { text } = paragraph;
    ANY.lastIndex = 0;
    while (ANY.test(text)) {
      const index = ANY.lastIndex - 1;
      if (!isItem(text, index)) marks.push({ mark: text.charAt(index), paragraph, index });
    }
  }
  return marks;
}

function oddOf({ paragraph: { text, place }, index }: Mark): Odd {
  return { quote: text.slice(Math.max(0, index - 6), index + 7), place: narrow(place, index, index + 1) };
}

/** 1）学习 and 一）学习, which close nothing; （共三版：V3） does. */
function isItem(text: string, index: number): boolean {
  const mark = text[index];
  return (
    (mark === ')' || mark === '）') &&
    (/[\p{L}\d“《【]/u.test(text.charAt(index + 1)) || index <= 3) &&
    /(?:^|[。；;：:，,\s])[一二三四五六七八九十\da-zA-Z]{1,3}$/.test(text.slice(Math.max(0, index - 5), index))
  );
}

/** Text that is the report's own; between sections two and four tables stand. */
const SECTIONS: readonly (number | null)[] = [null, 1, 5, 6];
const PAIRS = [
  { open: '(（', close: ')）' },
  { open: '“', close: '”' },
  { open: '【', close: '】' },
];
const ANY = /[(（)）“”【】]/g;

const html = { source: 'html' as const };
export const examples: readonly Example[] = [
  {
    name: 'paired',
    edition: '2021',
    report: html,
    prose: { 1: ['（一）落实《条例》，推进“三审三校”（见附件）。', '1）学习；2）培训。'] },
    expect: 'pass',
  },
  { name: 'a bracket in another', edition: '2021', report: html, prose: { 1: ['答复12件（市局4件，各县（区）局8件）。'] }, expect: 'pass' },
  {
    name: 'a bracket that ends in a number',
    edition: '2021',
    report: html,
    prose: { 1: ['修订办事指南（共三版，现行：V3）。'] },
    expect: 'pass',
  },
  { name: 'a quote', edition: '2021', report: html, prose: { 1: ['推进“三审三校制度。'] }, expect: { marks: 'fail' } },
  { name: 'a bracket', edition: '2021', report: html, prose: { 5: ['加强培训（每季度一次。'] }, expect: { marks: 'fail' } },
  { name: 'over a break', edition: '2021', report: html, prose: { 1: ['推进“三审', '三校”制度。'] }, expect: 'pass' },
  { name: 'a conversion', edition: '2021', report: { source: 'text' }, prose: { 1: ['推进“三审三校制度。'] }, expect: 'inapplicable' },
];
