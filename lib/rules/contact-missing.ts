import type { Advice, CheckRule, Example } from './engine/rule';
import { pass } from './engine/verdicts';

/** Somewhere the report says whom to ask: a telephone number, an address, a mailbox. */
const rule: CheckRule = {
  id: 'contact-missing',
  needs: ['requests.newlyReceived.total'],
  covers: [],
  severity: 'notice',
  style: true,
  basis: '参照《政府信息公开条例》第十二条（公开指南载明的联系方式）',
  check: ({ prose, titlePlace }) => {
    if (prose.some(({ paragraph }) => CONTACT.test(paragraph.text))) return [pass('contacts')];
    return [
      {
        at: 'contacts',
        outcome: 'fail',
        place: titlePlace,
        message: { zh: '报告没有写任何联系方式。', en: 'The report gives no contact of any kind.' },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '写有联系方式', en: 'A contact is given' },
  why: { zh: '读者对报告有疑问时，应知道向谁询问。', en: 'A reader with a question should know whom to ask.' },
  fix: {
    zh: '在前言或文末写明联系单位、电话、地址或邮箱。',
    en: 'Give office, telephone, address or mailbox in the preface or at the end.',
  },
};

const CONTACT =
  /(?:电话|传真|热线|号码|联系方式|联系人|QQ)[^。；]{0,12}\d{3,}|[\w.-]{2}@[\w-]{2}|(?:邮编|邮政编码|邮箱|电子邮件|信箱)[^。；]{0,4}[\w\d]|(?:地址|地点)\s{0,4}[:：]|(?<!\d)0\d{2,3}\s?[-—－–]{1,2}\s?\d{7,8}|(?:请|可)(?:与|向|到)[^。；]{2,30}(?:联系|咨询)/;

export const examples: readonly Example[] = [
  { name: 'a number', edition: '2021', prose: { 0: ['如有疑问，请与民政局联系（电话：0951-2078125）。'] }, expect: 'pass' },
  { name: 'none', edition: '2021', prose: { 0: ['根据《条例》编制本报告。'] }, expect: { contacts: 'fail' } },
];
