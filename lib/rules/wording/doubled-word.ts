import type { Place } from '../../document/place';
import { remember } from '../../document/remember';
import type { Report } from '../../report/report';
import { printed } from '../../report/told/printed';
import table from '../../slips/doubled-word';
import { asProse } from '../../slips/match/as-prose';
import { findSlips, type SlipHit } from '../../slips/match/find-slips';
import type { Advice, CheckRule, Example, Verdict } from '../engine/rule';
import { pass } from '../engine/verdicts';

/** No word is printed twice in a row. One finding for the title, one for the text, one for the tables’ labels. */
const rule: CheckRule = {
  id: 'doubled-word',
  covers: ['S-DUP', 'CHECK-70'],
  severity: 'notice',
  basis: '《政府信息公开条例》第六条（及时、准确公开）',
  check: (report) => {
    const hits = findSlips(table, report);
    const verdicts = [inTitle(report), inText(report, hits), inLabels(report), inPassages(hits)].filter((one) => one !== null);
    return verdicts.length > 0 ? verdicts : [pass('text')];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '没有重复的字词', en: 'No word is doubled' },
  why: { zh: '字词重复多为编辑时的笔误。', en: 'Doubled words are slips of editing.' },
  fix: { zh: '删去重复的字词。', en: 'Remove the second copy.' },
};

function inTitle({ title, titlePlace }: Report): Verdict | null {
  // The title's own text may be joined from two lines: the whole title is marked.
  return title === null ? null : told('title', wordsIn(title, true), titlePlace, []);
}

function inText({ title }: Report, hits: readonly SlipHit[]): Verdict | null {
  const squeezedTitle = title?.replace(/\s/g, '') ?? '';
  // The printed title, or one of its lines, is told once.
  const isTitle = (text: string) => text.length <= squeezedTitle.length + 8 && squeezedTitle.includes(text.replace(/[\s#*]/g, ''));
  const own = hits.filter((hit) => isWord(hit) && !isTitle(hit.found.text));
  const places = own.map(({ place }) => place);
  return told('text', own.map(wordOf), places[0] ?? null, places);
}

function inLabels({ printed, edition, facts }: Report): Verdict | null {
  if (!printed) return null;
  for (const { rows } of edition.tables)
    for (const { id, label, slots } of rows) {
      const own = printed.labels[id];
      if (own === undefined || own === label) continue;
      const verdict = told('label', wordsInLabel(own), facts[slots[0]?.path ?? '']?.place ?? null, []);
      if (verdict) return { ...verdict, cells: slots.map((slot) => slot.path) };
    }
  return null;
}

/** Of a batch nearly all reports print the same labels. */
const wordsInLabel = remember((label: string): readonly string[] => wordsIn(label, false));

function wordsIn(line: string, spaced: boolean): string[] {
  return findSlips(table, { prose: [asProse(line)], source: 'text', year: null }, spaced)
    .filter(isWord)
    .map(wordOf);
}

function isWord({ slip }: SlipHit): boolean {
  return slip.at === 'text';
}

/** Both copies, as printed or without the space between them. */
function wordOf({ quote, slip, found }: SlipHit): string {
  return slip.kind === 'doubled' ? found.match : quote;
}

function inPassages(hits: readonly SlipHit[]): Verdict | null {
  const passages = hits.filter(({ slip }) => slip.at === 'passage');
  const [first] = passages;
  if (!first) return null;
  const list = [...new Set(passages.map(({ quote }) => printed(quote.replace(/[。；，]$/, ''))))].slice(0, 3);
  return {
    at: 'passage',
    outcome: 'fail',
    place: first.place,
    places: passages.map((one) => one.place),
    quote: first.quote,
    message: { zh: `文字前后重复：${list.map((one) => `“${one}”`).join('、')}。`, en: `Printed twice in a row: ${list.join(', ')}.` },
  };
}

function told(at: string, words: readonly string[], place: Place | null, places: readonly Place[]): Verdict | null {
  if (words.length === 0) return null;
  const shown = [...new Set(words)].slice(0, 5);
  return {
    at,
    outcome: 'fail',
    place,
    places,
    quote: shown.join(' '),
    message: {
      zh: `${{ title: '标题', label: '表格行名' }[at] ?? '正文'}中字词重复：${shown.map((word) => `“${word}”`).join('、')}。`,
      en: `Doubled in the ${at}: ${shown.join(', ')}.`,
    },
  };
}

export const examples: readonly Example[] = [
  {
    name: 'good Chinese',
    edition: '2019',
    prose: {
      1: [
        '人人参与、天天更新，常常研究研究，方方面面一件一件落实。',
        '推进政府信息公开公开透明，优化政务服务服务群众，目的的达成有赖各项各类制度。',
        '的的确确，区政府政府信息公开工作与各部门部门预算、行政许可许可事项均已公开。',
      ],
    },
    expect: 'pass',
  },
  {
    name: 'in the title',
    edition: '2019',
    report: { title: '青河县大路镇2020年政府信息公开 公开工作年度报告' },
    expect: { title: 'fail' },
  },
  { name: 'a phrase', edition: '2019', prose: { 1: ['及时发布政府信息政府信息，，方便群众。'] }, expect: { text: 'fail' } },
  {
    name: 'a clause twice',
    edition: '2019',
    prose: { 1: ['及时准确发布政府信息，及时准确发布政府信息，方便群众查询办事。'] },
    expect: { passage: 'fail' },
  },
  {
    name: 'a row’s label',
    edition: '2019',
    report: { printed: { headers: {}, labels: { 'requests.denied.processInformation': '6.属于四类过程性性信息' } } },
    expect: { label: 'fail' },
  },
];
