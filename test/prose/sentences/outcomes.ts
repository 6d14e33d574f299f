import type { Sentence } from '../sentence';
import { bureau, county, quiet } from '../tables';

/** How the requests were decided: lists of the rows of table three. */
export const sentences: readonly Sentence[] = [
  // A number may hold another row, too, where it says so, in a bracket or behind 其中.
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，其中不予公开3件（含不予处理1件），无法提供3件。',
    says: { '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，其中不予公开4件（含不予处理1件），无法提供3件。',
    says: { '4件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中，不予公开6件，其中本机关不掌握相关政府信息、不予处理共4件。',
    says: { '6件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开申请中，公开7件（其中2件作部分公开）。', says: { '7件': 'agrees' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请中，公开8件（其中2件作部分公开）。', says: { '8件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请中，不予公开3件（不含不予处理1件）。', says: { '3件': 'conflicts' } },
  // What is said to hold answers in part may be both rows, and says no more than that.
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，其中公开7件（含作区分处理的申请），不予公开2件。',
    says: { '7件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，其中公开6件（含作区分处理的申请），不予公开2件。',
    says: { '6件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，其中公开7件（不含区分处理），不予公开2件。',
    says: { '7件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开申请中，予以公开7件，其中部分公开2件，不予公开2件。', says: { '7件': 'agrees' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请中，予以公开9件，其中部分公开2件，不予公开2件。', says: { '9件': 'conflicts' } },
  // Withdrawn in the end: the row for what is withdrawn bears it out.
  {
    tuned: true,
    tables: county,
    text: '全县收到政府信息公开申请1284件，其中140件不属于本机关职责范围，说明情况后均由申请人撤回。',
    says: { '140件': 'agrees' },
  },
  // What became of them in the end is their row, and not the reason told first.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中7件不属于本机关职责范围，与申请人沟通后均予撤回。',
    says: { '7件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，其中7件不属于本机关职责范围，未予提供。', says: { '7件': 'conflicts' } },
  { tuned: true, tables: county, text: '其中重复提出的申请81件，均与此前的申请合并答复。', says: { '81件': 'unlinked' } },
  { tuned: true, tables: county, text: '政府信息公开申请中，重复申请81件，不再处理。', says: { '81件': 'conflicts' } },
  // 等 belongs to the label where the row is named again.
  {
    tuned: true,
    tables: county,
    text: '全县办结政府信息公开申请1289件，其中属于信访、投诉、举报等申请不作为政府信息公开申请处理8件。',
    says: { '8件': 'conflicts' },
  },
  // Of those closed, in a list.
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，其中予以公开5件、部分公开2件、不予公开2件、无法提供3件、不予处理1件、其他处理1件。',
    says: { '14件': 'agrees', '5件': 'agrees', '2件': 'agrees', '3件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，其中予以公开4件、部分公开2件、不予公开2件、无法提供4件、不予处理1件、其他处理1件。',
    says: { '4件': 'conflicts' },
  },
  {
    tuned: true,
    tables: county,
    text: '全县共办结政府信息公开申请1289件，予以公开及部分公开551件（50.7%），不予公开57件，因本机关不掌握等原因无法提供273件，其他处理170件。',
    says: { '1289件': 'agrees', '551件': 'conflicts', '57件': 'agrees', '273件': 'conflicts', '170件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '全县共办结政府信息公开申请1289件，予以公开和部分公开654件，占50.7%，因本机关不掌握等原因无法提供320件，占24.8%。',
    says: { '654件': 'agrees', '320件': 'agrees', '50.7%': 'agrees', '24.8%': 'agrees' },
  },
  {
    tuned: false,
    tables: county,
    text: '全县政府信息公开申请办理结果为：予以公开551件、部分公开103件、不予公开57件、无法提供230件、不予处理88件、其他处理170件。',
    says: { '551件': 'agrees', '230件': 'conflicts', '88件': 'agrees', '170件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '在办结的14件政府信息公开申请中，予以公开5件，部分公开2件。',
    says: { '14件': 'agrees', '5件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结的14件政府信息公开申请中，作出予以公开决定的6件，作出部分公开决定的2件，作出不予公开决定的2件。',
    says: { '6件': 'conflicts', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请方面，已办结的14件中：予以公开5件，占35.71%；部分公开2件，占14.29%。',
    says: { '14件': 'agrees', '5件': 'agrees', '2件': 'agrees', '35.71%': 'agrees', '14.29%': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请办理结果方面，14件答复中，予以公开5件，部分公开2件，其余7件为不予公开、无法提供、不予处理或其他处理。',
    says: { '14件': 'agrees', '5件': 'agrees', '2件': 'agrees', '7件': 'agrees' },
  },
  {
    tuned: false,
    tables: county,
    text: '办结的1289件政府信息公开申请中，予以公开551件（占42.7%）、部分公开103件（占8.0%）、无法提供320件（占24.8%）。',
    says: { '1289件': 'agrees', '551件': 'agrees', '42.7%': 'agrees', '8.0%': 'agrees', '24.8%': 'agrees' },
  },
  {
    tuned: false,
    tables: county,
    text: '办结的1289件政府信息公开申请中，予以公开551件（占47.2%）、无法提供320件（占24.8%）。',
    says: { '47.2%': 'conflicts', '24.8%': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '答复政府信息公开申请14件，其中不予公开2件，占25.0%。',
    says: { '14件': 'agrees', '2件': 'agrees', '25.0%': 'conflicts' },
  },
  // Under a word for the result.
  {
    tuned: true,
    tables: bureau,
    section: 3,
    text: '从办理结果看，予以公开5件，占35.7%；部分公开2件，占14.3%；其余7件不予公开或无法提供等。',
    says: { '5件': 'agrees', '2件': 'agrees', '35.7%': 'agrees', '14.3%': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    section: 3,
    text: '从办理结果看，予以公开5件，占53.7%；部分公开2件，占14.3%。',
    says: { '5件': 'agrees', '53.7%': 'conflicts', '14.3%': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    section: 3,
    text: '答复类型为：予以公开5件，部分公开2件，不予公开3件（第三方合法权益1件、过程性信息2件），无法提供3件。',
    says: { '5件': 'agrees', '2件': 'conflicts', '3件': 'conflicts', '1件': 'agrees' },
  },
  { tuned: true, tables: bureau, section: 3, text: '政府信息公开申请答复中，公开类（含部分公开）7件，占比50%。', says: {} },
  {
    tuned: true,
    tables: county,
    text: '政府信息公开申请办理结果中，不予公开57件（其中国家秘密2件、第三方合法权益21件、行政查询34件）。',
    says: { '57件': 'agrees', '2件': 'agrees', '21件': 'agrees', '34件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '政府信息公开申请办理结果中，不予公开75件（其中国家秘密2件、第三方合法权益21件、行政查询34件）。',
    says: { '75件': 'conflicts' },
  },
  {
    tuned: true,
    tables: county,
    section: 3,
    text: '办理结果：同意公开551件，区分处理103件，不予公开57件，不掌握273件，另行制作47件，信访投诉举报类70件，重复申请18件，逾期未补正30件，其他处理140件。',
    says: {
      '551件': 'agrees',
      '103件': 'agrees',
      '57件': 'agrees',
      '273件': 'agrees',
      '47件': 'agrees',
      '70件': 'agrees',
      '18件': 'agrees',
      '30件': 'agrees',
      '140件': 'agrees',
    },
  },
  {
    tuned: true,
    tables: county,
    section: 3,
    text: '办理结果：同意公开551件，区分处理103件，不予公开57件，不掌握237件，另行制作47件。',
    says: { '237件': 'conflicts', '47件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '从答复情况看，予以公开5件，部分公开2件，不予公开2件，本机关无法提供9件，不予处理1件，其他处理1件。',
    says: { '5件': 'agrees', '9件': 'conflicts' },
  },
  { tuned: false, tables: bureau, text: '政府信息公开申请答复情况：公开5件，部分公开2件，不公开2件。', says: { '2件': 'agrees' } },
  {
    tuned: false,
    tables: bureau,
    text: '政府信息公开申请办理中予以公开5件、部分公开3件、无法提供3件。',
    says: { '5件': 'agrees', '3件': 'conflicts' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '答复中“公开”129件（含部分公开31件），占59.2%；“不公开”16件，占7.3%；“无法提供”56件，占25.7%。',
    says: {
      '59.2%': 'unlinked',
      '7.3%': 'unlinked',
      '25.7%': 'unlinked',
    },
  },
  { tuned: true, tables: bureau, text: '答复14件，其中不掌握相关政府信息、不予公开2件。', says: { '2件': 'unlinked' } },
  // 其他处理 may hold what is not processed, where nothing else tells of that.
  {
    tuned: true,
    tables: county,
    text: '已办结的申请中，予以公开551件，部分公开103件，不予公开57件，无法提供320件，其他处理258件。',
    says: { '551件': 'agrees', '103件': 'agrees', '57件': 'agrees', '320件': 'agrees', '258件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '已办结的申请中，予以公开551件，部分公开103件，不予公开57件，无法提供320件，不予处理88件，其他处理258件。',
    says: { '88件': 'agrees', '258件': 'conflicts' },
  },
  // Each has its own name behind it: 分别 deals out nothing.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。答复口径分别为：5件予以公开，2件部分公开，4件不予公开。',
    says: { '5件': 'agrees', '2件': 'agrees', '4件': 'conflicts' },
  },
  // The ground in a bracket in front of the number.
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，无法提供（本机关不掌握该信息）3件，不予公开（属于过程性信息）1件，不予处理（信访投诉类）6件。',
    says: { '3件': 'agrees', '1件': 'agrees', '6件': 'conflicts' },
  },
  // What a row comes up or down to is told of the row.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。与上年相比，予以公开由3件增加到5件，部分公开由4件减少到2件，无法提供由1件增加到6件。',
    says: { '13件': 'agrees', '6件': 'conflicts' },
  },
  // What the bracket tells was carried in; what follows is of all. Those that were not given may be all the others.
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件（含上年结转2件），其中予以公开5件，部分公开2件，无法提供8件。',
    says: { '14件': 'agrees', '5件': 'agrees', '8件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，7件得到全部或部分公开；未予公开的7件中，不予公开2件、无法提供3件。',
    says: { '14件': 'agrees', '2件': 'agrees', '3件': 'agrees' },
  },
  // Terms in a clause of their own are none of the results in front.
  {
    tuned: true,
    tables: bureau,
    text: '已答复政府信息公开申请14件，其中予以公开5件、部分公开2件、无法提供3件。申请内容主要涉及预算执行、政府采购和国有资产处置，分别为7件、5件和2件。',
    says: { '14件': 'agrees', '3件': 'agrees' },
  },
  // Two groups are named and it may stand in either, but it is not more than all.
  { tuned: true, tables: bureau, text: '政府信息公开申请中，17件因不掌握相关政府信息而不予公开。', says: { '17件': 'doubtful' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请中，7件因不掌握相关政府信息而不予公开。', says: { '7件': 'unlinked' } },
  // A ground that was told apart may be left out of its group.
  {
    tuned: true,
    tables: bureau,
    text: '答复的政府信息公开申请中，予以公开5件，重复申请1件，无法提供3件，不予处理0件。',
    says: { '5件': 'agrees', '1件': 'agrees', '3件': 'agrees', '0件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '答复的政府信息公开申请中，予以公开5件，重复申请1件，无法提供3件，不予处理4件。',
    says: { '5件': 'agrees', '1件': 'agrees', '3件': 'agrees', '4件': 'conflicts' },
  },
  // Beside what cannot be provided the bare word is a result, and being told so is the result itself.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，公开5件，告知信息不存在3件。',
    says: { '5件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，公开6件，告知信息不存在2件。',
    says: { '6件': 'conflicts', '2件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '办结政府信息公开申请14件，公开率（全部及部分公开）为50.0%。', says: { '14件': 'agrees' } },
  { tuned: true, tables: bureau, text: '办结政府信息公开申请14件，全部予以公开。', says: { '14件': 'agrees', 全部予以公开: 'conflicts' } },
  { tuned: true, tables: bureau, text: '答复政府信息公开申请14件，其中主动公开告知1件、同意公开4件。', says: { '14件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '答复政府信息公开申请14件，其中主动公开告知1件、同意公开8件。',
    says: { '14件': 'agrees', '8件': 'conflicts' },
  },
  // Those of the row whose grounds are looked at.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。从不予公开的理由看，2件申请中属于过程性信息1件。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。从不予公开的理由看，6件申请中属于过程性信息1件。',
    says: { '6件': 'doubtful', '1件': 'agrees' },
  },
  // What divides it stands behind 为, each with its number.
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，予以公开、部分公开7件，其余7件为无法提供3件、不予公开2件、其他2件。',
    says: { '14件': 'agrees', '7件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，予以公开、部分公开7件，其余7件为无法提供5件、不予公开2件。',
    says: { '14件': 'agrees', '5件': 'conflicts' },
  },
  // Answers of these kinds are given to requests, whatever the part speaks of.
  { tuned: true, tables: bureau, section: 5, text: '存在的问题：全年作出不予公开答复2件，说理不够充分。', says: { '2件': 'agrees' } },
  { tuned: true, tables: bureau, section: 5, text: '存在的问题：全年作出不予公开答复8件，说理不够充分。', says: { '8件': 'conflicts' } },
  // A row's label, and its total behind a comma.
  {
    tuned: true,
    tables: bureau,
    section: 3,
    text: '（一）予以公开，合计5件；（四）无法提供，合计3件。',
    says: { '5件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    section: 3,
    text: '（一）予以公开，合计9件；（四）无法提供，共计7件。',
    says: { '9件': 'conflicts', '7件': 'conflicts' },
  },
];
