import { claimChecks } from '../engine/claim-checks';
import { type Advice, type CheckRule, type Example, everyEdition } from '../engine/rule';

const rule: CheckRule = {
  id: 'claim-documents',
  covers: ['N-DOC', 'CHECK-32'],
  severity: 'warning',
  editions: everyEdition,
  basis: '{notice} 表二',
  check: (report) => claimChecks(report, 'claim-documents', { zh: '表二', en: 'table two' }),
};

export default rule;

export const advice: Advice = {
  title: { zh: '文中的规范性文件、决定和金额与表二一致', en: 'Documents, decisions and amounts in the text agree with table two' },
  why: {
    zh: '文中制发、废止、现行有效的规范性文件件数，作出的许可、处罚决定数和收费、采购数额，应与表二一致。',
    en: 'Documents issued, repealed and in force, decisions taken and amounts in the text equal table two.',
  },
  fix: { zh: '对照表二更正文中数字；只指其中一部分的，在文中写明。', en: 'Correct the number by table two, or say that a part is meant.' },
};

const said = (...text: string[]) => ({ 1: text });

export const examples: readonly Example[] = [
  {
    name: 'issued, repealed, in force',
    edition: '2021',
    facts: { 'disclosure.normativeDocs.issued': 4, 'disclosure.normativeDocs.repealed': 2, 'disclosure.normativeDocs.inForce': 31 },
    prose: said('全年制发行政规范性文件4件，废止2件，现行有效31件。'),
    expect: 'pass',
  },
  {
    name: 'another number in force',
    edition: '2021',
    facts: { 'disclosure.normativeDocs.inForce': 31 },
    prose: said('截至年底，现行有效行政规范性文件13件。'),
    expect: { claim1: 'fail' },
  },
  {
    name: 'the stock after a clean-up',
    edition: '2021',
    facts: { 'disclosure.normativeDocs.inForce': 31 },
    prose: said('清理后继续有效的行政规范性文件13件。'),
    expect: { claim1: 'review' },
  },
  {
    name: 'the stock that is shown together',
    edition: '2021',
    facts: { 'disclosure.normativeDocs.inForce': 470 },
    prose: said('清理并集中公开现行有效行政规范性文件393件。'),
    expect: { claim1: 'review' },
  },
  {
    name: 'no fees of no named kind: those of disclosure may be meant',
    edition: '2021',
    facts: { 'disclosure.fees.amount': '3.2' },
    prose: { 6: ['本机关未收取任何费用。'] },
    expect: 'inapplicable',
  },
  {
    name: 'as many as the site shows',
    edition: '2021',
    facts: { 'disclosure.normativeDocs.issued': 4 },
    prose: said('通过政府网站公开行政规范性文件5件，配套解读5篇。'),
    expect: { claim1: 'review' },
  },
  {
    name: 'a part of them',
    edition: '2021',
    facts: { 'disclosure.normativeDocs.issued': 4 },
    prose: said('政府网站公开信息40条，其中行政规范性文件3件。'),
    expect: 'inapplicable',
  },
];
