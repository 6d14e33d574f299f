import type { Sentence } from '../sentence';
import { bureau, county } from '../tables';

/** Rows of table three one by one: the number first, 分别, their reasons. */
export const sentences: readonly Sentence[] = [
  // What requests are about beside other matters is no row; what third parties consented to was not granted.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，其中土地类6件、信访类4件、其他3件。', says: { '4件': 'agrees' } },
  { tuned: true, tables: bureau, text: '办结政府信息公开申请14件，其中信访类4件。', says: { '4件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '涉及第三方权益的政府信息公开申请11件均征求意见，其中7件同意公开、4件不同意公开。',
    says: { '11件': 'agrees', '7件': 'agrees', '4件': 'agrees' },
  },
  // Why a part of what was asked for is held back is no row of its own: such requests are counted once.
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，其中部分公开2件（含商业秘密1件、过程性信息1件）。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，部分公开2件，不予公开2件，其中涉及过程性信息9件。',
    says: { '9件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '办结政府信息公开申请14件，部分公开2件，属于过程性信息9件。', says: { '9件': 'conflicts' } },
  // Cases told in front do not end so; what they were brought over is no number of answers.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，引发行政复议3件。以本机关不掌握为由答复7件。',
    says: { '7件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，引发行政复议3件。不服无法提供答复的8件。',
    says: { '8件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，引发行政复议3件。其中不予公开2件，不予处理8件。',
    says: { '8件': 'unlinked' },
  },
  // The number before the row, or of several rows.
  {
    tuned: true,
    tables: bureau,
    section: 3,
    text: '收到申请13件，5件予以公开，2件部分公开，3件无法提供。',
    says: { '13件': 'agrees', '5件': 'agrees', '2件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    section: 3,
    text: '予以公开、部分公开、不予公开、无法提供的申请分别为551件、103件、57件、320件。',
    says: { '551件': 'agrees', '103件': 'agrees', '57件': 'agrees', '320件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    section: 3,
    text: '予以公开、部分公开、不予公开、无法提供的申请分别为551件、103件、57件、302件。',
    says: { '302件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    section: 3,
    text: '我局对3件申请作出不予公开决定，对5件申请予以公开。',
    says: { '3件': 'conflicts', '5件': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '在收到的政府信息公开申请中，有5件予以公开、2件部分公开、2件不予公开、3件无法提供、1件不予处理。',
    says: { '5件': 'agrees', '2件': 'agrees', '3件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '在收到的政府信息公开申请中，有6件予以公开、2件部分公开、2件不予公开、3件无法提供。',
    says: { '6件': 'conflicts', '2件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中予以公开5件、部分公开2件、无法提供3件，三类合计10件。',
    says: { '10件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中予以公开5件、部分公开2件、无法提供3件，三类合计11件。',
    says: { '11件': 'conflicts' },
  },
  // Rows by their reason.
  { tuned: true, tables: bureau, text: '政府信息公开申请中，3件因本机关不掌握相关信息而无法提供。', says: { '3件': 'agrees' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请中，7件因本机关不掌握相关信息而无法提供。', says: { '7件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '对13件政府信息公开申请中属于重复申请的1件不予处理，对申请人逾期未补正的1件不再处理。',
    says: { '13件': 'agrees', '1件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开申请中，涉及国家秘密不予公开3件。', says: { '3件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '申请内容主要为征地拆迁，不予公开2件，其中涉及征地2件。', says: { '2件': 'agrees' } },
  {
    tuned: false,
    tables: bureau,
    text: '对政府信息公开申请作出不予公开答复2件，理由为保护第三方合法权益1件、过程性信息1件。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  { tuned: false, tables: bureau, text: '对政府信息公开申请作出不予公开答复2件，理由均为过程性信息2件。', says: { '2件': 'conflicts' } },
  {
    tuned: true,
    tables: county,
    section: 3,
    text: '属于信访投诉、重复申请等不予处理88件，其他处理170件（其中逾期未补正30件，其他处理140件）。',
    says: { '88件': 'agrees', '170件': 'agrees', '30件': 'agrees', '140件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '全年收到政府信息公开申请1284件。属于信访投诉类申请70件，重复申请28件。',
    says: { '1284件': 'agrees', '70件': 'agrees', '28件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '答复政府信息公开申请14件，其中予以公开5件、无法提供3件（均属于本机关不掌握的信息）。',
    says: { '5件': 'agrees', '3件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '自然人申请10件，均予以公开。', says: { 均: 'unlinked' } },
  // 部分 and 公开 with a word between; the ground in front of a generic word says which row is meant.
  {
    tuned: true,
    tables: bureau,
    text: '办结的申请中，5件予以公开；对其中2件部分进行公开；3件为本机关不掌握；1件为逾期未补正不作处理；1件为重复申请。',
    says: { '5件': 'agrees', '2件': 'agrees', '3件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开方面，对其中4件部分进行公开；6件逾期未补正而不再处理。',
    says: { '4件': 'conflicts', '6件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中，不予处理、其他处理共7件。',
    says: { '7件': 'conflicts' },
  },
  // The bracket divides it into two rows.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。公开类答复7件（公开5件、部分公开2件）。',
    says: { '7件': 'agrees', '5件': 'agrees', '2件': 'agrees' },
  },
  // Two rows in one number, and what may be any of several.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，予以公开5件、部分公开2件、不予处理及其他2件。',
    says: { '5件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，依申请提供4件，部分提供2件。',
    says: { '13件': 'agrees', '4件': 'unlinked' },
  },
  // Withdrawn: some of a group, in whichever row.
  {
    tuned: true,
    tables: {
      ...bureau,
      facts: { ...bureau.facts, 'requests.otherHandling.noSupplement.naturalPerson': 4, 'requests.otherHandling.noSupplement.total': 4 },
    },
    text: '收到政府信息公开申请13件，其他处理4件（其中申请人主动撤销3件）。',
    says: { '13件': 'agrees', '4件': 'agrees', '3件': 'agrees' },
  },
  // What is left behind what was given is all that was not given.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请办结14件，其中予以公开5件，部分公开2件，剩余7件未予公开。',
    says: { '14件': 'agrees', '7件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请办结14件，其中予以公开5件，部分公开2件，剩余9件未予公开。',
    says: { '9件': 'conflicts' },
  },
  // Information that was refused once, and is open now.
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开方面，由不予公开调整为主动公开9条，将不予公开的7条旧信息转为主动公开。',
    says: { '9条': 'unlinked', '7条': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开申请中，不予公开3条。', says: { '3条': 'conflicts' } },
  // What such an answer is called adds nothing to its row.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，不予公开的重复申请1件。', says: { '1件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，不予公开的重复申请3件。', says: { '3件': 'conflicts' } },
  // What became of all of several reasons is said in the clause that says it of all; what became of one, behind it.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中8件不属于本机关职责，5件涉及第三方权益，均已按时答复，申请人撤回复议。',
    says: { '8件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中8件不属于本机关职责，由申请人撤回，4件涉及第三方权益，均已答复。',
    says: { '8件': 'unlinked', '4件': 'conflicts' },
  },
  // What became of them stands with why.
  { tuned: true, tables: bureau, text: '政府信息公开申请中，申请人逾期不补正、不再处理1件。', says: { '1件': 'agrees' } },
  // 分别 of the terms that the number in front was told of.
  {
    tuned: true,
    tables: bureau,
    text: '全年新收政府信息公开申请13件，办结14件，结转下年1件。予以公开与部分公开共7件，分别为5件和2件。',
    says: { '7件': 'agrees', '5件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年新收政府信息公开申请13件，办结14件，结转下年1件。予以公开与部分公开共7件，分别为6件和3件。',
    says: { '6件': 'conflicts', '3件': 'conflicts' },
  },
  // Pieces of information, where requests are counted otherwise.
  {
    tuned: true,
    tables: bureau,
    text: '13件政府信息公开申请累计涉及信息38项：已公开21项，不存在17项。',
    says: { '21项': 'unlinked', '17项': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '13件政府信息公开申请中，已公开21件。', says: { '21件': 'conflicts' } },
  // Grounds in a bracket behind their group are all that their rows hold.
  {
    tuned: true,
    tables: county,
    text: '办结政府信息公开申请1289件，其中不予处理88件（含信访举报投诉类70件、重复申请18件）。',
    says: { '70件': 'agrees', '18件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '办结政府信息公开申请1289件，其中不予处理88件（含信访举报投诉类50件、重复申请18件）。',
    says: { '50件': 'conflicts', '18件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '答复政府信息公开申请14件，公开5件，部分同意2件。', says: { '5件': 'agrees', '2件': 'agrees' } },
  { tuned: true, tables: bureau, text: '答复政府信息公开申请14件，公开5件，部分同意4件。', says: { '4件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '答复政府信息公开申请14件，属于内部工作流程信息的2件。', says: { '2件': 'conflicts' } },
];
