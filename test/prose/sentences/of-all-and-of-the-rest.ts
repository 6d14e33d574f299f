import type { Sentence } from '../sentence';
import { bureau, quiet, type Tables } from '../tables';

/** Nine requests: six given, two not held, one withdrawn. */
const nine: Tables = {
  ...bureau,
  facts: {
    'requests.newlyReceived.naturalPerson': 9,
    'requests.newlyReceived.total': 9,
    'requests.granted.naturalPerson': 6,
    'requests.granted.total': 6,
    'requests.unable.notHeld.naturalPerson': 2,
    'requests.unable.notHeld.total': 2,
    'requests.otherHandling.other.naturalPerson': 1,
    'requests.otherHandling.other.total': 1,
    'requests.resultTotal.naturalPerson': 9,
    'requests.resultTotal.total': 9,
  },
};

/** What is told of all ways in, of the rest, and of what is set aside. */
export const sentences: readonly Sentence[] = [
  {
    tuned: true,
    tables: bureau,
    text: '网上收到政府信息公开申请8件、来信收到3件、当面递交2件，三种渠道共收到申请13件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '网上收到政府信息公开申请8件、来信收到4件、当面递交2件，三种渠道共收到申请13件。',
    says: { '13件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '依申请公开方面，三个渠道共收到政府信息公开申请13件。', says: { '13件': 'agrees' } },
  {
    tuned: true,
    tables: nine,
    text: '收到政府信息公开申请9件，除2件因不掌握无法提供、1件撤回外，其余均予以公开。',
    says: { '9件': 'agrees' },
  },
  {
    tuned: true,
    tables: nine,
    text: '收到政府信息公开申请9件，除1件撤回外，其余均予以公开。',
    says: { '9件': 'agrees', 其余均予以公开: 'conflicts' },
  },
  { tuned: true, tables: nine, text: '收到政府信息公开申请9件，均已向申请人公开。', says: { 均已向申请人公开: 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，涉及征地的5件，占全部申请（13件）的38.5%。',
    says: { '38.5%': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，涉及征地的5件，占全部申请（13件）的83.5%。',
    says: { '83.5%': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中，自然人申请占76.9%（10件），企业申请占15.4%（2件）。',
    says: { '10件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中，自然人申请占76.9%（14件），企业申请占15.4%（2件）。',
    says: { '14件': 'conflicts', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中，自然人占60.0%（6人），企业占40.0%（4家）。',
    says: { '60.0%': 'unlinked', '40.0%': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中，自然人占60.0%，企业占40.0%。',
    says: { '60.0%': 'conflicts', '40.0%': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '今年收到政府信息公开申请14件左右。', says: { '14件': 'agrees' } },
  { tuned: true, tables: bureau, text: '今年收到政府信息公开申请40件左右。', says: { '40件': 'doubtful' } },
  { tuned: true, tables: bureau, text: '今年收到政府信息公开申请数与上年持平，均为13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '今年收到政府信息公开申请数与上年持平，均为16件。', says: { '16件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '注：表三“其他处理”1件为逾期未补正。', says: { '1件': 'agrees' } },
  { tuned: true, tables: bureau, text: '注：表中“其他处理”4件为逾期未补正。', says: { '4件': 'conflicts' } },
  { tuned: true, tables: bureau, section: 5, text: '答复说理不够，全年作出不予公开答复2件。', says: { '2件': 'agrees' } },
  { tuned: true, tables: bureau, section: 5, text: '答复说理不够，全年作出不予公开答复4件。', says: { '4件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '全年收到的13件政府信息公开申请中不少属于业务咨询。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年收到的16件政府信息公开申请中不少属于业务咨询。', says: { '16件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '办结政府信息公开申请14件，剩余1件将于2024年1月办结。', says: { '1件': 'agrees' } },
  { tuned: true, tables: bureau, text: '办结政府信息公开申请14件，剩余3件将于2024年1月办结。', says: { '3件': 'conflicts' } },
  // Of a court, of papers, of meetings, of what was not taken on.
  { tuned: true, tables: bureau, text: '县人民法院全年受理政府信息公开类案件40件。', says: { '40件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '我局全年受理政府信息公开类申请40件。', says: { '40件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年制作答复书29份，共办结政府信息公开申请14件。',
    says: { '29份': 'unlinked', '14件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，制作答复书29份。', says: { '29份': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开方面，会商疑难件26次，涉及申请34件；全年办结申请14件。',
    says: { '34件': 'unlinked', '14件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开方面，全年收到申请34件；办结申请14件。',
    says: { '34件': 'conflicts', '14件': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '群众现场递交政府信息公开申请3件，当场告知向县民政局提出，未作登记。',
    says: { '3件': 'unlinked' },
  },
];
