import type { Sentence } from '../sentence';
import { bureau, type Tables } from '../tables';

/** The bureau, with five lawsuits brought at once, and two of seven after a review undecided. */
const ofBothKinds: Tables = {
  ...bureau,
  facts: {
    ...bureau.facts,
    'remedies.litigationDirect.upheld': 5,
    'remedies.litigationDirect.total': 5,
    'remedies.litigationAfterReview.upheld': 5,
    'remedies.litigationAfterReview.pending': 2,
    'remedies.litigationAfterReview.total': 7,
  },
};

/** The bureau, had nothing been carried in: 10 of natural persons = 9 answered + 1 carried out. */
const carried: Tables = {
  ...bureau,
  facts: {
    ...bureau.facts,
    'requests.carriedIn.naturalPerson': 0,
    'requests.carriedIn.total': 0,
    'requests.granted.naturalPerson': 2,
    'requests.granted.total': 3,
    'requests.resultTotal.naturalPerson': 9,
    'requests.resultTotal.total': 12,
  },
};

/** What is said of all. */
export const sentences: readonly Sentence[] = [
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，全部予以公开。', says: { 全部予以公开: 'conflicts' } },
  { tuned: true, tables: bureau, text: '重点领域信息全部予以公开，公开率100%。', says: {} },
  {
    tuned: true,
    tables: bureau,
    text: '收到的政府信息公开申请全部予以公开，共13件。',
    says: { '13件': 'agrees', 全部予以公开: 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '全年收到政府信息公开申请13件，均在法定期限内答复。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，均书面答复。', says: { '13件': 'agrees', 均书面答复: 'doubtful' } },
  { tuned: false, tables: bureau, text: '2023年收到的13件政府信息公开申请已全部办结。', says: { 已全部办结: 'conflicts' } },
  {
    tuned: false,
    tables: bureau,
    text: '全年办理人大建议16件、政协提案11件，已全部办结并公开答复。',
    says: { '16件': 'unlinked', '11件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '下一步，确保政府信息公开申请全部办结、按时答复。', says: {} },
  { tuned: true, tables: bureau, text: '上级抽查政府信息公开申请答复件5件，全部合格。', says: {} },
  { tuned: true, tables: bureau, text: '无法提供相关信息的，均告知申请人理由；没有正当理由大量反复申请的，按规定收费。', says: {} },
  // Others are told to be left.
  {
    tuned: true,
    tables: {
      ...bureau,
      facts: {
        'requests.newlyReceived.naturalPerson': 7,
        'requests.newlyReceived.total': 7,
        'requests.carriedIn.naturalPerson': 1,
        'requests.carriedIn.total': 1,
        'requests.granted.naturalPerson': 7,
        'requests.granted.total': 7,
        'requests.resultTotal.naturalPerson': 7,
        'requests.resultTotal.total': 7,
        'requests.carriedOut.naturalPerson': 1,
        'requests.carriedOut.total': 1,
      },
    },
    text: '受理7件政府信息公开申请，办理7件，办结率100%，无逾期；另有1件12月26日收到，正在办理。',
    says: { '100%': 'agrees' },
  },
  // All but those that are carried out.
  {
    tuned: true,
    tables: bureau,
    text: '本年新收政府信息公开申请13件，除结转下年度继续办理外，均已依法办结。',
    says: { '13件': 'agrees', 均已依法办结: 'unlinked' },
  },
  // All of a group for one ground: none for another.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请不予公开2件，均属于过程性材料。',
    says: { '2件': 'agrees', 均属于过程性材料: 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开申请不予处理1件，为重复申请，均属重复申请。', says: { 均属重复申请: 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请不予公开2件，其中第三方利益1件，其余均属于过程性材料。',
    says: { '2件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开申请不予公开2件，均因过程性材料等原因。', says: { '2件': 'agrees' } },
  // All corrected, and none in part.
  { tuned: true, tables: bureau, section: 4, text: '行政复议3件，全部被纠正。', says: { '3件': 'agrees', 全部被纠正: 'conflicts' } },
  { tuned: true, tables: bureau, text: '全年无部分公开答复。', says: { 无部分公开答复: 'conflicts' } },
  // What courts made of all of them.
  { tuned: true, tables: bureau, text: '因政府信息公开引发行政复议3件，均获支持我局的决定。', says: { 均获支持我局的决定: 'conflicts' } },
  // One of them is pending in the table, unless those that were decided are meant.
  { tuned: true, tables: bureau, text: '因政府信息公开引发行政诉讼2件，法院均支持我局。', says: { 法院均支持我局: 'doubtful' } },
  { tuned: true, tables: bureau, text: '因政府信息公开引发行政诉讼2件，法院均判决我局败诉。', says: { 法院均判决我局败诉: 'conflicts' } },
  { tuned: true, tables: bureau, text: '因政府信息公开引发行政诉讼2件，已审结1件，均胜诉。', says: { 均胜诉: 'agrees' } },
  { tuned: true, tables: bureau, text: '政府信息公开行政诉讼败诉率和行政复议纠错率均有所下降。', says: {} },
  // Carried over, all of them.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，均结转下年度办理。', says: { 均结转下年度办理: 'conflicts' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，均按规定转至相关单位办理。', says: { '13件': 'agrees' } },
  // Of one group, by its ground.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，均因不掌握而无法提供。', says: { 均因不掌握而无法提供: 'conflicts' } },
  // Of all whom a heading speaks of.
  { tuned: true, tables: bureau, text: '（二）依申请公开。申请人全部为企业。', says: { 申请人全部为企业: 'conflicts' } },
  { tuned: true, tables: bureau, text: '（二）依申请公开。所有申请均在年内办结。', says: { 所有申请均在年内办结: 'conflicts' } },
  { tuned: true, tables: bureau, text: '（二）依申请公开。对不予公开的申请均说明理由。', says: {} },
  {
    tuned: true,
    tables: bureau,
    text: '（二）依申请公开。不予公开2件，申请人均为自然人。',
    says: { '2件': 'agrees', 申请人均为自然人: 'conflicts' },
  },
  // All of one applicant's, or of one row, by one kind of applicant.
  { tuned: true, tables: bureau, text: '政府信息公开申请部分公开2件，均为自然人申请。', says: { 均为自然人申请: 'agrees' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请予以公开5件，均为自然人申请。', says: { 均为自然人申请: 'conflicts' } },
  { tuned: true, tables: bureau, text: '结转下年度办理的政府信息公开申请1件，申请人均为企业。', says: { 申请人均为企业: 'conflicts' } },
  { tuned: true, tables: bureau, text: '企业提出政府信息公开申请2件，均已办结。', says: { 均已办结: 'agrees' } },
  { tuned: true, tables: bureau, text: '企业提出政府信息公开申请2件，均予以公开。', says: { 均予以公开: 'conflicts' } },
  // All but some.
  { tuned: true, tables: bureau, text: '企业提出政府信息公开申请2件，其余均予以公开。', says: { '2件': 'agrees' } },
  { tuned: true, tables: bureau, text: '企业提出政府信息公开申请2件，除1件外均予以公开。', says: { '1件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，除1件外均予以答复。', says: { '1件': 'unlinked' } },
  { tuned: true, tables: carried, text: '自然人提出政府信息公开申请10件，除结转下年度外，均已办结。', says: { '10件': 'agrees' } },
  { tuned: true, tables: carried, text: '自然人提出政府信息公开申请10件，均已办结。', says: { 均已办结: 'conflicts' } },
  // What is left of those that came in leaves one number of answers.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，答复12件，结转1件。', says: { '12件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，答复13宗，结转1件。', says: { '13宗': 'conflicts' } },
  // Of the number in front, not of how many more they were.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，比上年增加2件，均为自然人提出。', says: { 均为自然人提出: 'conflicts' } },
  // Behind the parts of a whole, when they are all of it.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中网上申请9件、信函申请4件，截至年底全部办结。',
    says: { '13件': 'agrees', 截至年底全部办结: 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中网上申请9件、信函申请3件，截至年底全部办结。',
    says: { '13件': 'agrees' },
  },
  // The number told again with a word that takes all of them.
  {
    tuned: true,
    tables: carried,
    text: '新收政府信息公开申请13件，无上年结转。其中网络申请9件，信函申请4件。截至12月31日，上述13件申请已全部办结。',
    says: { 上述13件申请已全部办结: 'conflicts' },
  },
  // Of those that are set apart by their kind.
  {
    tuned: true,
    tables: ofBothKinds,
    text: '全年行政诉讼12件：未经复议直接起诉5件，均维持；复议后起诉7件，维持5件，尚未审结2件。',
    says: { '12件': 'agrees', 均维持: 'agrees', '7件': 'agrees' },
  },
  // What is told right behind of some of them is no other.
  {
    tuned: true,
    tables: bureau,
    text: '全年答复政府信息公开申请14件，均予以公开，其中3件因不掌握无法提供。',
    says: { '14件': 'agrees', 均予以公开: 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年答复政府信息公开申请14件。予以公开的均主动告知，另有3件因不掌握无法提供。',
    says: { '14件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件，均维持，其中1件被纠正。',
    says: { '3件': 'agrees', 均维持: 'conflicts', '1件': 'agrees' },
  },
  // What is said of the others is not counted.
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，除1件逾期不补正外均已答复。',
    says: { '14件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，除4件逾期不补正外均已答复。',
    says: { '14件': 'agrees', '4件': 'conflicts' },
  },
  // In time, of what was due; and nothing left to be finished.
  { tuned: true, tables: bureau, text: '全年收到政府信息公开申请13件，均按期答复。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年收到政府信息公开申请13件，均按期办结。', says: { 均按期办结: 'doubtful' } },
  // Of the requests that the clause in front names.
  {
    tuned: true,
    tables: bureau,
    text: '本局收到的政府信息公开申请，全部为自然人提出，共计13件。',
    says: { 全部为自然人提出: 'conflicts', '13件': 'agrees' },
  },
];
