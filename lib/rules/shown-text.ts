import type { Difference } from '../document/document';
import { printed } from '../report/told/printed';
import { shownOtherwise } from '../report/unread';
import type { Advice, CheckRule, Example, Verdict } from './engine/rule';
import { pass } from './engine/verdicts';

const rule: CheckRule = {
  id: 'shown-text',
  covers: [],
  severity: 'notice',
  basis: '《政府信息公开条例》第六条（及时、准确公开）',
  check: ({ differences = [] }) => {
    const told = differences.slice(0, APART).map(review);
    const more = differences.length - APART;
    if (more > 0) told.push(rest(differences.slice(APART), more));
    return told.length > 0 ? told : [pass('words')];
  },
};
export default rule;

/** Differences that are told one by one; the others share one note. */
const APART = 5;

export const advice: Advice = {
  title: { zh: '页面显示的就是页面源码写的', en: 'What the page shows is what its source says' },
  why: {
    zh: '核对的是页面源码里的文字；样式、脚本或图片使读者看到的不同，核对结果就不能代表读者所见。',
    en: 'The text of the page’s source is checked; where style, script or pictures show something else, the result does not speak for it.',
  },
  fix: {
    zh: '去掉隐藏、覆盖、划去或另加文字的样式，直接写出要公布的文字。',
    en: 'Remove styles that hide, cover, strike or add text; write what is to be published.',
  },
};

function review({ reason, quote, place }: Difference, index: number): Verdict {
  const text = printed(quote);
  return {
    at: `words.${index}`,
    outcome: 'review',
    reason: compare,
    place,
    quote,
    message: {
      zh: `读到的是“${text}”，${shownOtherwise[reason].zh}；请以页面所见为准。`,
      en: `What was read is “${text}”, ${shownOtherwise[reason].en}; please go by what you see.`,
    },
  };
}

function rest(differences: readonly Difference[], count: number): Verdict {
  return {
    at: 'words.more',
    outcome: 'review',
    reason: compare,
    place: differences[0]?.place ?? null,
    places: differences.map(({ place }) => place),
    message: {
      zh: `另有 ${count} 处文字，页面显示的与读到的不同。`,
      en: `${count} more texts are shown otherwise than they were read.`,
    },
  };
}

const compare = { zh: '页面显示的与读到的不同，请对照', en: 'the page shows it otherwise: please compare' };

export const examples: readonly Example[] = [
  { name: 'shown as it was read', edition: '2021', expect: 'pass' },
  {
    name: 'a sentence that is struck through',
    edition: '2021',
    report: { differences: [{ reason: 'struck', quote: '新收申请13件', place: { kind: 'line', line: 3, span: null } }] },
    expect: { 'words.0': 'review' },
  },
];
