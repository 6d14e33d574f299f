import { hitsIn, type ProseHit } from '../report/prose-hits';
import type { Advice, CheckRule, Example, Verdict } from './engine/rule';
import { pass } from './engine/verdicts';

/** Nothing of the template stands in the published text. One finding a kind. */
const rule: CheckRule = {
  id: 'template-leftover',
  covers: ['S-TPL'],
  severity: 'warning',
  editions: ['2019', '2021'],
  basis: '《政府信息公开条例》第六条（及时、准确公开）',
  check: ({ prose, source }) => {
    const found: Verdict[] = [];
    const tell = (at: string, hits: readonly ProseHit[], zh: string, en: string) => {
      const first = hits[0];
      if (!first) return;
      const quotes = [...new Set(hits.map((hit) => hit.quote.trim()))].slice(0, 5);
      found.push({
        at,
        outcome: 'fail',
        place: first.place,
        places: hits.map((hit) => hit.place),
        quote: quotes.join(' '),
        message: { zh: `${zh}：${quotes.map((quote) => `“${quote}”`).join('、')}。`, en: `${en}: ${quotes.join(', ')}.` },
      });
    };
    // In Markdown asterisks make bold type.
    const asterisks = source === 'html' ? hitsIn(prose, ASTERISKS, /[*＊]/) : [];
    const placeholders = [...hitsIn(prose, PLACEHOLDER, MARKS), ...asterisks].filter((hit) => !hidesAName(hit));
    tell('placeholder', placeholders, '遗留占位符', 'A placeholder is left');
    tell('instruction', hitsIn(prose, INSTRUCTION, WORDS), '遗留填写说明', 'An instruction is left');
    tell('number', hitsIn(prose, MISSING_NUMBER).filter(lacksNumber), '缺少数字', 'A number is missing');
    return found.length > 0 ? found : [pass('text')];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '没有遗留模板占位内容', en: 'No template text is left' },
  why: {
    zh: '占位符、填写说明或缺失的数字表明该处没有填写完整。',
    en: 'Placeholders, instructions and missing numbers show that something was not filled in.',
  },
  fix: { zh: '填入实际内容，删去填写说明。', en: 'Fill in what is missing and remove the instructions.' },
};

// 20XX年, XX条, ××街道, ____条: a placeholder stands for a year, a number or a name. 张×× hides a person: that is no leftover.
const NOUN = '(?:年|月|日|条|件|次|个|项|份|场|期|篇|人|万|元|省|市|州|县|区|镇|乡|街道|村|局|厅|委|部门|单位|机关|办事处|政府|办公室)';
const PLACEHOLDER = new RegExp(
  `(?<![A-Za-z\\d])20(?:[XxＸ×*＊]{2}|[_＿]{2,})\\s*年?|(?<![A-Za-z\\d/.@_-])(?:[XxＸ]{2,4}|[×✕]{1,4}|[_＿]{2,}|[○◯〇]{2,4})\\s*${NOUN}|(?<![A-Za-z\\d/.@_-])[XxＸ](?=[年月日])|[（(]\\s*[）)]\\s*(?:条|件|次|个|项|份|篇)|某某${NOUN}|(?:公开|发布|信息|申请|共|计)(?:…{1,2}|\\.{3,6})(?:条|件|次|篇|份)|[一二三四五]是(?:…{1,2}|\\.{3,6})(?=[;；。,，])|(?:信息|申请|解读|文件)\\s+(?:条|件|次|篇)(?=[,，。;；、])|[〔\\[【]20\\d{2}[〕\\]】]\\s*[XxＸ×*_]*\\s*号`,
  'g',
);
const ASTERISKS = new RegExp(`(?<![*＊])[*＊]{1,4}\\s*${NOUN}(?![*＊])`, 'g');
const MARKS = /[XxＸ×✕_＿*＊○◯〇…]|某某|\.{3}|[（(]\s*[）)]|[〕\]】]\s*号|\s[条件次篇][,，。;；、]/;
const WORDS = /以表格形式报告|文字|此处|填写|名称|字数|字以内/;
const OPEN = '[（(【〔\\[]';
const CLOSE = '[）)】〕\\]]';
const INSTRUCTION = new RegExp(
  [
    '(?:该|本)部分以表格形式报告[^。]{0,12}',
    `${OPEN}\\s*(?:文字描述|文字叙述|此处(?:填写|报告|插入|粘贴)[^）)】]{0,30}|请[^）)】]{0,20}填写[^）)】]{0,20}|填写说明[^）)】]{0,40}|单位名称|机关名称)[^）)】]{0,30}${CLOSE}`,
    `${OPEN}[^）)】]{0,40}(?:字数(?:不少于|不超过|控制|要求)|\\d{2,4}字(?:以内|左右|以上))[^）)】]{0,24}${CLOSE}`,
    '【(?:单位|机关|部门)名称】',
    '在此处(?:报告|填写)',
  ].join('|'),
  'g',
);

/** `答复申请人关于××村征地的申请`: a case is told without its names on purpose. */
function hidesAName({ prose, start, quote }: ProseHit): boolean {
  if (!PLACE_NOUN.test(quote)) return false;
  const { text } = prose.paragraph;
  const from = text.lastIndexOf('。', start) + 1;
  const end = text.indexOf('。', start);
  return /申请人|当事人|原告|案例|诉|公司/.test(text.slice(from, end < 0 ? undefined : end));
}

const PLACE_NOUN = /(?:省|市|州|县|区|镇|乡|街道|村|局|厅|委|部门|单位|机关|办事处|政府|办公室)$/;

// 共主动公开条, 全年共收到申请件: a total word, a verb, and a counter with no number between them, at the clause's end.
const MISSING_NUMBER =
  /(?:全年|本年度|共|共计|累计|合计|总计)(?:主动)?(?:公开|发布|收到|受理|接收|办理|办结|答复|制发|报送|更新|推送|印发|召开|举办|组织|开展|回复|回应)([\u4e00-\u9fff\s“”"'《》]{0,16}?)(?:余)?(?:条|件|次|篇|场|期|份)(?=\s*[，,。；;、（(]|其中|$)/g;

function lacksNumber(hit: ProseHit): boolean {
  return (
    !/[一二两三四五六七八九十百千万亿零〇数几多每若半首逐全各的该此]/.test(hit.match[1] ?? '') &&
    !/案件|文件|信件|邮件|条件|事件|证件|附件|稿件|要件|来件$/.test(hit.quote)
  );
}

export const examples: readonly Example[] = [
  {
    name: 'filled in',
    edition: '2019',
    prose: {
      0: ['联系邮箱xxgk_xx@example.com，网址www.example.gov.cn/xxgk。'],
      1: [
        '全年共主动公开信息58条。共收到依申请公开件0件，累计发布文件、办理各类案件。',
        '答复张××、李××的申请，均已结案。',
        '根据《政府信息公开条例》，共发布数百条。',
      ],
    },
    expect: 'pass',
  },
  { name: 'a year and a body', edition: '2019', prose: { 1: ['20XX年，××街道积极推进政务公开。'] }, expect: { placeholder: 'fail' } },
  {
    name: 'asterisks, a lost number, an instruction with a length',
    edition: '2021',
    report: { source: 'html' },
    prose: { 1: ['全年公开政府信息**条。印发方案（县办发〔2021〕 号）。'], 5: ['（本部分包括问题和改进情况，字数不少于200字）'] },
    expect: { placeholder: 'fail', instruction: 'fail' },
  },
  {
    name: 'bold type, a case without its names',
    edition: '2021',
    report: { source: 'text' },
    prose: { 1: ['**条块结合**推进公开，**镇**级同步。', '对申请人关于××村征地信息的申请依法答复。'] },
    expect: 'pass',
  },
  {
    name: 'a gap and points left open',
    edition: '2021',
    prose: { 1: ['通过网站公开信息  条，其中政策解读  条。'], 5: ['一是……；二是……。'] },
    expect: { placeholder: 'fail' },
  },
  { name: 'underscores', edition: '2019', prose: { 1: ['全年公开信息____条。'] }, expect: { placeholder: 'fail' } },
  { name: 'an instruction', edition: '2021', prose: { 2: ['该部分以表格形式报告。表格如下：'] }, expect: { instruction: 'fail' } },
  { name: 'a blank form’s words', edition: '2021', prose: { 5: ['（文字描述）'] }, expect: { instruction: 'fail' } },
  { name: 'a missing number', edition: '2021', prose: { 1: ['2021年，园区共主动公开条，其中政务动态20条。'] }, expect: { number: 'fail' } },
];
