import type { Sentence } from '../sentence';
import { bureau, type Tables } from '../tables';

/** Of each organisation that asked one request. */
const evenly: Tables = {
  ...bureau,
  facts: { ...bureau.facts, 'requests.newlyReceived.naturalPerson': 11, 'requests.newlyReceived.enterprise': 1 },
};

/** A number that is told of several things, of each of them. */
export const sentences: readonly Sentence[] = [
  // 各 behind what became of it is still of each ground.
  { tuned: true, tables: bureau, text: '因第三方利益和过程信息不予公开的申请各1件。', says: { '1件': 'agrees' } },
  { tuned: true, tables: bureau, text: '涉及个人隐私及过程性文件的不予公开申请各有2件。', says: { '2件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '因第三方利益、内部事务不予公开的申请各1件。', says: { '1件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '因第三方利益和过程信息不予公开的申请共2件。', says: { '2件': 'agrees' } },
  // Of each kind of lawsuit, and of each way of ending.
  { tuned: true, tables: bureau, section: 4, text: '行政诉讼中，直接起诉和复议后起诉的各1件。', says: { '1件': 'agrees' } },
  { tuned: true, tables: bureau, section: 4, text: '行政诉讼直接起诉、复议后起诉尚未审结的各1件。', says: { '1件': 'conflicts' } },
  { tuned: true, tables: bureau, section: 4, text: '行政诉讼结果维持、尚未审结各1件。', says: { '1件': 'agrees' } },
  { tuned: true, tables: bureau, section: 4, text: '行政复议结果维持、纠正各2件。', says: { '2件': 'conflicts' } },
  // Of each kind of applicant, whatever the act.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请，法律服务机构、其他组织各1件。', says: { '1件': 'conflicts' } },
  {
    tuned: true,
    tables: evenly,
    text: '新收政府信息公开申请13件，以自然人为主，共11件，商业企业和法律服务机构各1件。',
    says: { '13件': 'agrees', '11件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: evenly,
    text: '新收政府信息公开申请13件，其中自然人11件，企业、法律服务机构各提出1件。',
    says: { '13件': 'agrees', '11件': 'agrees', '1件': 'agrees' },
  },
  // Whoever is listed behind the number, and what is told of each of them.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中3件由企业、法律服务机构提出。',
    says: { '13件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中5件由企业、法律服务机构提出。',
    says: { '13件': 'agrees', '5件': 'conflicts' },
  },
  {
    tuned: true,
    tables: evenly,
    text: '收到政府信息公开申请13件，11件为自然人提出，其余2件由企业、法律服务机构各提出1件。',
    says: { '13件': 'agrees', '11件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办理答复政府信息公开申请14件，予以公开5件，其余9件分别为部分公开2件、不予公开2件、无法提供3件、不予处理1件、其他处理1件。',
    says: { '14件': 'agrees', '5件': 'agrees', '2件': 'agrees', '3件': 'agrees', '1件': 'agrees' },
  },
  // Each of two houses that nobody knows: the department’s own is a third.
  {
    tuned: true,
    tables: bureau,
    text: '局属登记中心、测绘中心收到政府信息公开申请各2件，局机关收到9件。',
    says: { '2件': 'unlinked', '9件': 'agrees' },
  },
  // 均为 behind several results is of each.
  { tuned: true, tables: bureau, text: '政府信息公开申请中，部分公开、重复申请均为3件。', says: { '3件': 'conflicts' } },
  // The same terms again, past what adds them up, and with a result of their own.
  {
    tuned: true,
    tables: bureau,
    text: '窗口受理政府信息公开申请9件，网上受理4件，共计13件。两类申请中予以公开分别为3件、2件，无法提供分别为2件、1件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '窗口受理政府信息公开申请9件，网上受理4件，共计13件。两类申请中予以公开分别为3件、2件，无法提供分别为8件、1件。',
    says: { '13件': 'agrees', '8件': 'doubtful' },
  },
];
