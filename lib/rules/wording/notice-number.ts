import { isOriginal } from '../../document/document';
import { hitsIn, type ProseHit } from '../../report/prose-hits';
import type { Report } from '../../report/report';
import { findSlips } from '../../slips/match/find-slips';
import { paragraphsWith } from '../../slips/match/texts';
import table from '../../slips/notice-number';
import type { Advice, CheckRule, Example, Verdict } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** Where the report cites the notice that set its form, it cites the right one, and whole. */
const rule: CheckRule = {
  id: 'notice-number',
  covers: ['ID-DOCNO', 'CHECK-64'],
  severity: 'notice',
  basis: '{notice}',
  check: (report) => {
    const ordinance = formerOrdinance(report);
    const cited = hitsIn(paragraphsWith(report.prose, '国办'), CITED).filter((hit) => isFormNotice(hit, report));
    if (cited.length === 0) return [ordinance ?? inapplicable('notice', '没有引用年报格式文号', 'no form notice is cited')];
    const garbled = cited.find((hit) => !WHOLE.test(hit.quote.replace(/\s/g, '')) || !isKnown(hit, report));
    return [garbled ? garbledNumber(report, garbled) : otherYear(report, cited), ...(ordinance ? [ordinance] : [])];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '引用的年报格式文号与年度相符', en: 'The cited form notice fits the year' },
  why: {
    zh: '2019、2020年度适用国办公开办函〔2019〕60号，2021年度起适用国办公开办函〔2021〕30号；条例自2019年5月15日起为国务院令第711号。',
    en: 'Reports for 2019 and 2020 follow 〔2019〕60号, reports from 2021 follow 〔2021〕30号; the ordinance in force since 15 May 2019 is No. 711.',
  },
  fix: { zh: '更正文号；发文机关代字为“国办公开办函”。', en: 'Correct the number; the series is 国办公开办函.' },
};

function garbledNumber(report: Report, hit: ProseHit): Verdict {
  const conversion = isOriginal(report.source) ? '' : '（可能是文本转换所致）';
  return {
    at: 'number',
    outcome: 'fail',
    place: hit.place,
    quote: hit.quote,
    message: {
      zh: `文号“${hit.quote.trim()}”书写有误${conversion}，应为“${report.edition.notice}”。`,
      en: `The number “${hit.quote.trim()}” is garbled; it should read ${report.edition.notice}.`,
    },
  };
}

function otherYear(report: Report, cited: readonly ProseHit[]): Verdict {
  const first = cited[0];
  const years = cited.map((hit) => Number(/20\d{2}/.exec(hit.quote)?.[0]));
  const due = Number(/20\d{2}/.exec(report.edition.notice)?.[0]);
  const { from, to } = report.edition.years;
  const ruled = report.year !== null && report.year >= from && (to === null || report.year <= to);
  if (!first || years.includes(due) || !ruled) return pass('notice');
  return {
    at: 'year',
    outcome: 'fail',
    place: first.place,
    quote: first.quote,
    message: {
      zh: `${report.year} 年度报告引用“${first.quote}”，该年度适用“${report.edition.notice}”。`,
      en: `The report for ${report.year} cites ${first.quote}; ${report.edition.notice} applies to it.`,
    },
  };
}

/** The ordinance as it was cited, where only a former one is. */
function formerOrdinance(report: Report): Verdict | null {
  const [other] = findSlips(table, report);
  if (!other) return null;
  return {
    at: 'ordinance',
    outcome: 'fail',
    place: other.place,
    quote: other.quote,
    message: {
      zh: `《政府信息公开条例》写作国务院令第${other.found.value}号，现行条例为国务院令第711号（2019年5月15日起施行）。`,
      en: `The ordinance is cited as No. ${other.found.value}; the one in force since 15 May 2019 is No. 711.`,
    },
  };
}

function before({ prose, start }: ProseHit, length: number): string {
  return prose.paragraph.text.slice(Math.max(0, start - length), start);
}

/** A notice that set a form, whatever stands around its digits. */
function isKnown({ quote }: ProseHit, { edition }: Report): boolean {
  return [digitsOf(edition.notice), ...NOTICES].includes(digitsOf(quote));
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/**
 * A notice that set a form, where the sentence speaks of annual reports; any number directly behind the form's own name. The same office
 * issued many others.
 */
function isFormNotice(hit: ProseHit, report: Report): boolean {
  if (/年度报告格式[》〉’”"']{0,4}(?:的?通知)?[》〉’”"']{0,4}\s{0,4}[（(]?\s{0,4}$/.test(before(hit, 24))) return true;
  if (!isKnown(hit, report)) return false;
  // That series has one such number: 按照国办公开办函〔2019〕60号文件要求.
  if (WHOLE.test(hit.quote.replace(/\s/g, ''))) return true;
  return /年度报告|年报/.test(hit.prose.paragraph.text.slice(Math.max(0, hit.start - 120), hit.start + hit.quote.length + 60));
}

/** A report may cite another form's than its own. */
const NOTICES = ['201960', '202130'];
const CITED = /国办[^\s，,。；;、（()）《》\d〔[【]{0,6}\s{0,4}[〔[【（(]?\s{0,4}20\d{2}\s{0,4}[〕\]】)）]?\s{0,4}\d{1,3}\s{0,4}号?/g;
const WHOLE = /^国办公开办函[〔[【（(]20\d{2}[〕\]】)）]\d{2}号$/;

const cites = (text: string) => ({ 0: ['本报告根据关于政府信息公开工作年度报告的通知编制，文号如下：', text] });
export const examples: readonly Example[] = [
  { name: 'the right one', edition: '2019', prose: cites('年报格式见国办公开办函〔2019〕60号'), expect: 'pass' },
  { name: 'other brackets', edition: '2019', prose: cites('年报格式见国办公开办函[2019] 60 号'), expect: 'pass' },
  {
    name: 'the form before',
    edition: '2021',
    report: { year: 2022 },
    prose: cites('年报格式见国办公开办函〔2019〕60号'),
    expect: { year: 'fail' },
  },
  {
    name: 'the form before, as a mere number',
    edition: '2021',
    report: { year: 2022 },
    prose: { 0: ['按照国办公开办函〔2019〕60号文件要求，编制如下：'] },
    expect: { year: 'fail' },
  },
  { name: 'another series', edition: '2021', prose: cites('年报格式见国办发〔2021〕30号'), expect: { number: 'fail' } },
  { name: 'a lost bracket', edition: '2019', prose: cites('年报格式见国办公开办〔201960号'), expect: { number: 'fail' } },
  {
    name: 'a number of no form',
    edition: '2021',
    prose: { 0: ['根据《政府信息公开工作年度报告格式》的通知（国办公开办函〔2021〕3号）编制。'] },
    expect: { number: 'fail' },
  },
  {
    name: 'the ordinance before',
    edition: '2021',
    prose: { 0: ['根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制本报告。'] },
    expect: { ordinance: 'fail' },
  },
  {
    name: 'the ordinance in force, and how it came',
    edition: '2021',
    prose: {
      0: ['根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制本报告。'],
      1: ['2007年公布的《政府信息公开条例》（国务院令第492号）修订后，我局组织学习。'],
    },
    expect: 'inapplicable',
  },
  { name: 'another notice', edition: '2021', prose: { 1: ['落实国办函〔2020〕109号要求，规范年报编制和收费。'] }, expect: 'inapplicable' },
];
