import { hitsIn, type ProseHit } from '../report/prose-hits';
import type { Prose, Report } from '../report/report';
import type { Advice, CheckRule, Example, Verdict } from './engine/rule';
import { pass } from './engine/verdicts';

/** Nothing personal is left in a public report. Contact persons and leaders named for their office are public. */
const rule: CheckRule = {
  id: 'personal-data',
  covers: ['S-PRIV'],
  severity: 'notice',
  editions: ['2019', '2021'],
  basis: '《政府信息公开条例》第十五条',
  check: (report) => {
    const prose = [...report.prose.filter((one) => PERSONAL.test(one.paragraph.text)), ...cellsAsProse(report)];
    const verdicts = [
      told('staff', hitsIn(prose, STAFF), '后台台账中的人员姓名', 'Clerks’ names from a back-office form'),
      told('identity', hitsIn(prose, IDENTITY).filter(isIdentityNumber), '身份证件号码', 'An identity number'),
      told('mobile', hitsIn(prose, MOBILE).filter(isApplicants), '个人手机号码', 'A personal mobile number'),
    ].filter((one) => one !== null);
    return verdicts.length > 0 ? verdicts : [pass('text')];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '没有遗留个人信息', en: 'No personal data are left' },
  why: {
    zh: '后台台账的填表人、复核人姓名，以及申请人的证件号码、手机号码，不宜出现在公开的年报中。',
    en: 'Names of clerks from back-office forms, identity and mobile numbers of applicants do not belong in a public report.',
  },
  fix: { zh: '删去或遮盖个人信息；后台截图建议不放入年报。', en: 'Remove or mask them; back-office lists are better left out.' },
};

function told(at: string, hits: readonly ProseHit[], zh: string, en: string): Verdict | null {
  const first = hits[0];
  if (!first) return null;
  return {
    at,
    outcome: 'fail',
    place: first.place,
    places: hits.map((hit) => hit.place),
    // What is personal is not repeated in exports: the label only.
    quote: at === 'staff' ? [...new Set(hits.map((hit) => hit.match[1] ?? ''))].join(' ') : null,
    actual: hits.length,
    message: { zh: `正文含${zh}（${hits.length} 处），请确认是否需要公开。`, en: `${en} stands in the report (${hits.length}).` },
  };
}

function cellsAsProse({ foreignGrids }: Report): Prose[] {
  return (foreignGrids ?? []).flatMap(({ cells, section }) =>
    cells
      .filter(({ text }) => PERSONAL.test(text))
      .map(({ text, place }) => ({
        paragraph: { kind: 'paragraph' as const, text, place, heading: null, furniture: false },
        section,
        isHeading: false,
      })),
  );
}

/** The last character of a resident identity number checks the others (GB 11643-1999). */
function isIdentityNumber(hit: ProseHit): boolean {
  const digits = hit.quote.toUpperCase();
  const sum = [...digits.slice(0, 17)].reduce((total, digit, at) => total + Number(digit) * (WEIGHTS[at] ?? 0), 0);
  return '10X98765432'[sum % 11] === digits[17];
}

/** A mobile number as a way to reach the office is public; beside an applicant it is not. */
function isApplicants(hit: ProseHit): boolean {
  const around = hit.prose.paragraph.text.slice(Math.max(0, hit.start - 30), hit.start + 30);
  return /申请人|当事人|投诉人|来电人|反映人|举报人|信访人|身份证/.test(around) && !/(?:联系|咨询|监督|举报)(?:电话|方式)/.test(around);
}

const PERSONAL = /填表人|填报人|复核人|审签人|制表人|录入人|[\d０-９]{11}/;
// 责任编辑 and 审核 in a page's footer are public by policy; these are roles of forms.
const STAFF = /(填表人|填报人|复核人|审签人|制表人|录入人|填表人员|填报人员)\s*[:：]\s*[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])/g;
const IDENTITY = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

export const examples: readonly Example[] = [
  {
    name: 'public persons',
    edition: '2019',
    prose: { 0: ['联系人：王某，联系电话：13800000000。'], 1: ['由镇长李某任组长。申请受理编号320981202101150021。'] },
    expect: 'pass',
  },
  {
    name: 'a back-office form',
    edition: '2019',
    prose: { 1: ['责任单位：民政局 填表人：王小明 复核人：李华'] },
    expect: { staff: 'fail' },
  },
  { name: 'an identity number', edition: '2019', prose: { 1: ['申请人证件号11010519491231002X。'] }, expect: { identity: 'fail' } },
  {
    name: 'an applicant’s mobile number',
    edition: '2019',
    prose: { 1: ['申请人张某，手机13800000000，申请公开征地信息。'] },
    expect: { mobile: 'fail' },
  },
];
