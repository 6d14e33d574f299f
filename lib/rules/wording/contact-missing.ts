import { says } from '../../slips/match/said';
import table from '../../slips/said/contact-missing';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';
import { inPieces, isWhole } from '../engine/whole-report';

/** Somewhere the report says whom to ask: a telephone number, an address, a mailbox. */
const rule: CheckRule = {
  id: 'contact-missing',
  needs: ['requests.newlyReceived.total'],
  covers: [],
  severity: 'notice',
  style: true,
  basis: '参照《政府信息公开条例》第十二条（公开指南载明的联系方式）',
  check: (report) => {
    if (report.prose.some(({ paragraph }) => says(table.contacts, paragraph.text))) return [pass('contacts')];
    if (!isWhole(report)) return [inapplicable('contacts', ...inPieces)];
    return [
      {
        at: 'contacts',
        outcome: 'fail',
        place: report.titlePlace,
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

export const examples: readonly Example[] = [
  { name: 'a number', edition: '2021', prose: { 0: ['如有疑问，请与民政局联系（电话：0951-2078125）。'] }, expect: 'pass' },
  { name: 'none', edition: '2021', prose: { 0: ['根据《条例》编制本报告。'] }, expect: { contacts: 'fail' } },
  {
    name: 'a piece of a report',
    edition: '2021',
    report: { sections: [{ number: 1, heading: '一、总体情况', found: true, place: null, ordinal: '一', occurrences: 1, length: 300 }] },
    prose: { 1: ['全年公开信息58条。'] },
    expect: 'inapplicable',
  },
];
