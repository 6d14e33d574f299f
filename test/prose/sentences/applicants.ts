import type { Sentence } from '../sentence';
import { bureau, county } from '../tables';

/** Who applied: the columns of table three. */
export const sentences: readonly Sentence[] = [
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中自然人10件、商业企业2件、法律服务机构1件。',
    says: { '10件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中自然人申请9件、企业申请3件、法律服务机构申请1件。',
    says: { '9件': 'conflicts', '3件': 'conflicts', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中自然人10件，法人或其他组织3件。',
    says: { '10件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '本机关2023年度新收政府信息公开申请共计13件（自然人10件、商业企业2件、法律服务机构1件），上年度结转2件。',
    says: { '13件': 'agrees', '10件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '本机关2023年度新收政府信息公开申请共计13件（自然人11件、商业企业1件、法律服务机构1件），上年度结转2件。',
    says: { '11件': 'conflicts', '1件': 'conflicts' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '2023年，受理公民、法人或者其他组织政府信息公开申请13件，其中公民10件，法人或其他组织3件。',
    says: { '13件': 'agrees', '10件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请13件，其中以自然人名义申请的9件，以法人或其他组织名义申请的3件。',
    says: { '13件': 'agrees', '9件': 'conflicts', '3件': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '依申请公开办理质效提升，全年收到公民申请10件、企业申请2件、法律服务机构申请1件。',
    says: { '10件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '依申请公开办理质效提升，全年收到公民申请8件、企业申请4件、法律服务机构申请1件。',
    says: { '8件': 'conflicts', '4件': 'conflicts', '1件': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '2023年度，本机关受理的政府信息公开申请总量为13件，其中10件来自自然人，3件来自法人或其他组织。',
    says: { '13件': 'agrees', '10件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    section: 3,
    text: '从申请主体看，自然人提出申请1208件，法人或其他组织提出申请76件。',
    says: { '1208件': 'agrees', '76件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    section: 3,
    text: '从申请主体看，自然人提出申请1028件，法人或其他组织提出申请76件。',
    says: { '1028件': 'conflicts', '76件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '从依申请公开主体看，个人申请10件，单位申请4件。', says: { '10件': 'agrees', '4件': 'conflicts' } },
  {
    tuned: true,
    tables: county,
    text: '新收政府信息公开申请按申请人划分，自然人1213件，企业61件。',
    says: { '1213件': 'conflicts', '61件': 'agrees' },
  },
  { tuned: true, tables: county, text: '政府信息公开申请中，自然人申请达1208件。', says: { '1208件': 'agrees' } },
  { tuned: true, tables: county, text: '政府信息公开申请中，自然人申请达1108件。', says: { '1108件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '本年度受理公民政府信息公开申请13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '本年度受理公民政府信息公开申请10件。', says: { '10件': 'agrees' } },
  { tuned: true, tables: bureau, text: '本年度受理公民政府信息公开申请9件。', says: { '9件': 'conflicts' } },
  // Two kinds named, or whoever applied.
  { tuned: true, tables: bureau, text: '全年受理公民、商业企业提出的政府信息公开申请12件。', says: { '12件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年受理公民、商业企业提出的政府信息公开申请13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年受理公民、商业企业提出的政府信息公开申请31件。', says: { '31件': 'conflicts' } },
  // 来自公民 of all that came in.
  {
    tuned: true,
    tables: bureau,
    text: '我局共收到来自公民的政府信息依申请公开13件，按时答复。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '我局共收到来自公民的政府信息依申请公开26件，按时答复。',
    says: { '26件': 'conflicts' },
  },
  // With what is carried out beside it, 办结 is the whole of what one kind of applicant sent.
  {
    tuned: true,
    tables: bureau,
    text: '收到自然人的政府信息公开申请10件，按期办结9件，结转下年度1件。',
    says: { '10件': 'agrees', '9件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到自然人的政府信息公开申请10件，按期办结7件，结转下年度1件。',
    says: { '10件': 'agrees', '7件': 'conflicts', '1件': 'agrees' },
  },
  // All that the sentence has no number for.
  {
    tuned: true,
    tables: { ...bureau, facts: { ...bureau.facts, 'requests.newlyReceived.publicWelfareOrg': 1, 'requests.newlyReceived.total': 14 } },
    text: '收到政府信息公开申请14件。其中公民10件，企业2件，其他组织2件。',
    says: { '14件': 'agrees', '10件': 'agrees' },
  },
  // How many it takes, which is no count.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，提交3件以上的申请人有2名。',
    says: { '13件': 'agrees' },
  },
  // Of both that were told in front.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，上年结转2件，其中自然人提交申请12件，企业提交申请9件。',
    says: { '13件': 'agrees', '2件': 'agrees', '12件': 'agrees', '9件': 'conflicts' },
  },
  // Behind results the rest is of results, whoever applied.
  {
    tuned: true,
    tables: bureau,
    text: '收到公民、法人和其他组织经各类途径提出的政府信息公开申请13件，其中同意公开的5件，其他（不归本单位管理）的8件。',
    says: { '5件': 'agrees', '8件': 'agrees' },
  },
  // The kind of applicant that a list opens with is meant behind it, or all are.
  {
    tuned: true,
    tables: bureau,
    text: '自然人申请上年结转2件，本年新收10件，办结11件，结转下年1件。',
    says: { '2件': 'agrees', '10件': 'agrees', '11件': 'agrees', '1件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '企业申请予以公开1件、不予公开1件，结转下年0件。', says: { '1件': 'agrees', '0件': 'agrees' } },
  { tuned: true, tables: bureau, text: '自然人申请上年结转2件，本年新收11件。', says: { '2件': 'agrees', '11件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '自然人申请新收10件，企业申请新收2件，结转下年0件。',
    says: { '10件': 'agrees', '2件': 'agrees', '0件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '自然人申请新收10件，企业申请新收2件，结转下年5件。', says: { '5件': 'conflicts' } },
  // A lawyer may apply as one person, or for a firm; other citizens are those left of whom another word told.
  { tuned: true, tables: bureau, text: '政府信息公开申请中，申请人为律师的有4件。', says: { '4件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请中，律师事务所提出3件。', says: { '3件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中，企业提出2件，其他公民提出6件。',
    says: { '2件': 'agrees', '6件': 'unlinked' },
  },
  // Results right behind the requests of one kind may be of that kind.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。自然人申请10件；企业申请2件，予以公开1件。',
    says: { '10件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中自然人10件、企业2件、法律服务机构1件，予以公开8件。',
    says: { '8件': 'conflicts' },
  },
  // Whatever is told of one kind behind its own number, or behind a clause that sets it apart, may be of it.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请方面，企业申请2件已办结，公开1件；自然人方面，办结11件，公开4件、部分公开2件、不掌握3件，结转下年1件。',
    says: { '2件': 'agrees', '1件': 'agrees', '11件': 'agrees', '4件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请方面，企业申请2件已办结；自然人方面，办结17件，公开6件、部分公开2件。',
    says: { '17件': 'conflicts' },
  },
  // The bracket behind a row tells who applied for it.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件；予以公开5件（自然人4件、企业1件），部分公开2件（均为自然人）。',
    says: { '5件': 'agrees', '4件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件；予以公开5件（自然人3件、企业1件）。',
    says: { '3件': 'conflicts' },
  },
  // So many of each of them.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中两家企业各提交1件，一家律师事务所提交1件，其余10件由个人提出。',
    says: { '13件': 'agrees', '10件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中三家企业各提交2件，其余10件由个人提出。',
    says: { '10件': 'conflicts' },
  },
  // With what was carried in.
  { tuned: true, tables: bureau, text: '政府信息公开申请中，个人申请连同结转件办结11件。', says: { '11件': 'agrees' } },
  // All of one kind of applicant had one result; who they were is another matter.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，律师事务所申请均不予处理，企业申请均予以公开。',
    says: { 律师事务所申请均不予处理: 'agrees', 企业申请均予以公开: 'conflicts' },
  },
  // 公开 is what they asked for, or what came of it, where other results stand behind.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中自然人申请公开4件、部分公开2件、不掌握3件。',
    says: { '13件': 'agrees', '4件': 'agrees', '2件': 'agrees', '3件': 'agrees' },
  },
  // Whoever sent what was carried in.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，上年结转2件，结转的2件均为自然人提出，个人申请连同结转共12件。',
    says: { '2件': 'agrees', '12件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，上年结转2件，结转的6件均为自然人提出。',
    says: { '6件': 'conflicts' },
  },
  // 其他 of a list of matters is none of those who applied.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，按内容：征地拆迁8件、其他5件；按申请人：自然人10件、企业2件、律师事务所1件。',
    says: { '10件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  // Whose results they are is told with them, whatever list stands in front; another total is told by its own words.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。自然人申请10件、企业申请2件、法律服务机构申请1件，其中企业申请予以公开1件、不予公开1件、无法提供0件。',
    says: { '10件': 'agrees', '2件': 'agrees', '0件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中自然人10件；上年结转2件，办结11件。',
    says: { '10件': 'agrees', '11件': 'conflicts' },
  },
  // 公开 beside 予以公开 can only be what was asked for.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，自然人申请公开7件、不掌握3件。',
    says: { '7件': 'conflicts', '3件': 'agrees' },
  },
  // Who applied for a row, told behind it.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件；予以公开5件，其中自然人4件、企业1件。',
    says: { '5件': 'agrees', '4件': 'agrees', '1件': 'agrees' },
  },
  // All of those that could be opened are not all; who is told of a row alone is told of that row.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，企业申请可以公开的均予以公开，部分公开的均为自然人申请。',
    says: { 部分公开的均为自然人申请: 'agrees' },
  },
  // 其他 of subjects, one of which has an applicant's name in it.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中投诉举报处理结果类4件、企业登记档案类7件、其他2件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中网络申请8件（自然人6件、企业2件），信函申请5件（自然人4件、律师事务所1件）。',
    says: { '6件': 'agrees', '4件': 'agrees' },
  },
  // Neither what is printed nor what it comes to.
  { tuned: true, tables: bureau, text: '两家企业分别提交4件政府信息公开申请。', says: { '4件': 'doubtful' } },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，予以公开5件（含上年结转1件），自然人4件、企业1件。',
    says: { '5件': 'agrees', '4件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，上年结转2件，共15件；办结14件，结转1件，1件为自然人提出。',
    says: { '15件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  // 企业及其他组织: all that are no natural persons.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中自然人10件，企业及其他组织3件。',
    says: { '10件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请，自然人10件，企业及其他组织4件。',
    says: { '10件': 'agrees', '4件': 'conflicts' },
  },
  // Brackets of other kinds are brackets, and what is said of all in one ends with it.
  {
    tuned: true,
    tables: bureau,
    text: '2023年共办理政府信息公开申请15件〔其中，本年新收13件（自然人10件、企业2件、律所1件），上年结转2件（均为自然人）〕，办结14件[予以公开5件，部分公开2件]。',
    says: { '15件': 'agrees', '13件': 'agrees', 均为自然人: 'agrees', '14件': 'agrees', '5件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2023年共办理政府信息公开申请15件〔其中，本年新收13件，上年结转2件（均为自然人）〕，办结18件。',
    says: { '18件': 'conflicts' },
  },
  // All that no number in front was told of.
  {
    tuned: true,
    tables: {
      ...bureau,
      facts: {
        ...bureau.facts,
        'requests.newlyReceived.researchInstitute': 2,
        'requests.newlyReceived.otherOrg': 1,
        'requests.newlyReceived.total': 16,
      },
    },
    text: '本年新收的16件政府信息公开申请中，个人提出10件，企业2件，其他组织合计4件，包括科研机构2件、律师事务所1件、其他1件。',
    says: { '16件': 'agrees', '10件': 'agrees', '4件': 'agrees' },
  },
];
