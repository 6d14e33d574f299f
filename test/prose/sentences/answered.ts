import type { Sentence } from '../sentence';
import { bureau, county, quiet } from '../tables';

/** How many were handled, answered or closed, and of which. */
export const sentences: readonly Sentence[] = [
  { tuned: true, tables: quiet, text: '受理依申请公开0件、办结2件。', says: { '0件': 'agrees', '2件': 'conflicts' } },
  {
    tuned: true,
    tables: quiet,
    text: '受理依申请公开0件，办理各类咨询、办结热线工单62件。',
    says: { '0件': 'agrees', '62件': 'unlinked' },
  },
  // All in hand.
  { tuned: true, tables: bureau, text: '共处理依申请公开14件，按期答复率100%，未发生超期答复。', says: { '14件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年依法依规答复公开申请 14 件次，其中以邮寄方式送达 9 件次。', says: { '14 件次': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年依法依规答复公开申请 41 件次。', says: { '41 件次': 'conflicts' } },
  {
    tuned: false,
    tables: bureau,
    text: '规范办理依申请公开。严格登记、审核、办理、答复、归档流程，全年办结依申请公开件14件，办结率93.3%。',
    says: { '14件': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '规范办理依申请公开。严格登记、审核、办理、答复、归档流程，全年办结依申请公开件13件。',
    says: { '13件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年答复申请15件，其中同意公开5件、部分公开2件、不予公开2件。',
    says: { '15件': 'conflicts', '5件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: false,
    tables: county,
    text: '2024年，全县共受理依申请公开1284件，比2023年增加84件，办理答复1289件。',
    says: { '1284件': 'agrees', '84件': 'unlinked', '1289件': 'agrees' },
  },
  {
    tuned: false,
    tables: county,
    text: '2024年，全县共受理依申请公开1384件，办理答复1298件。',
    says: { '1384件': 'conflicts', '1298件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开申请办理方面，18件办结件全部在法定期限内答复。', says: { '18件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年共受理依申请公开事项14件，均已办理完毕。',
    says: { '14件': 'agrees', 均已办理完毕: 'unlinked' },
  },
  // Of those received, or of another whole: done of the new may be any number that the carry-over allows.
  { tuned: true, tables: bureau, text: '2023年度依申请公开 13 件，答复 13 件。', says: { '13 件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '截至2023年12月31日，共收到依申请公开13件，其中已办结12件，正在办理1件。',
    says: { '12件': 'agrees', '1件': 'agrees' },
  },
  // Of some that were told apart, and what was left of those.
  {
    tuned: true,
    tables: bureau,
    text: '共收到依申请公开13件，其中8件由政务公开中心统一答复，均已办结；5件由我局业务科室承办，其中4件已经答复，1件正在办理。',
    says: { '13件': 'agrees', '8件': 'agrees', '5件': 'agrees', '4件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '共收到依申请公开13件，其中网上6件、来信7件，其中已答复9件，正在办理1件。',
    says: { '13件': 'agrees', '9件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '共办理依申请公开14件，其中当年受理当年办结12件，办结上年结转2件。',
    says: { '14件': 'agrees', '12件': 'agrees', '2件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请15件，年内到期的14件均已办结。', says: { '15件': 'agrees', '14件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，答复14件，未办结1件，其中涉及土地类7件。',
    says: { '13件': 'agrees', '1件': 'agrees', '14件': 'agrees', '7件': 'agrees' },
  },
  // The others of what was told.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，除1件结转下年继续办理，其他14件均在期限内答复。',
    says: { '13件': 'agrees', '1件': 'agrees', '14件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，除1件结转下年继续办理，其他41件均在期限内答复。',
    says: { '13件': 'agrees', '41件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。其中，3件本机关不掌握，另10件均已回复申请人。',
    says: { '13件': 'agrees', '3件': 'agrees', '10件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。其中，3件本机关不掌握，另30件均已回复申请人。',
    says: { '3件': 'agrees', '30件': 'doubtful' },
  },
  // What the clerk does not call answered stands in rows of the form.
  {
    tuned: true,
    tables: bureau,
    text: '共收到政府信息公开申请13件，答复9件，不予处理1件，本机关不掌握3件。',
    says: { '13件': 'agrees', '9件': 'agrees', '1件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '共收到政府信息公开申请13件，答复6件，不予处理1件，本机关不掌握3件。',
    says: { '13件': 'agrees', '6件': 'conflicts', '1件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '我局共收到政府信息公开申请13件，作出政府信息公开答复9件，在期限内结转下年度继续办理1件。',
    says: { '13件': 'agrees', '9件': 'conflicts', '1件': 'agrees' },
  },
  // Fewer papers than answers: some were withdrawn.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，出具答复书11份。',
    says: { '13件': 'agrees', '11份': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，出具答复书19份。',
    says: { '19份': 'conflicts' },
  },
  // Its results right behind are the table's and all that it has: no part was answered, and nothing else is meant.
  {
    tuned: true,
    tables: county,
    text: '全年办理政府信息公开申请1380件，其中，完成答复1289件，予以公开551件、部分公开103件、不予公开57件、无法提供320件、不予处理88件、其他处理170件。',
    says: { '1380件': 'agrees', '1289件': 'agrees', '551件': 'agrees', '170件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '全年办理政府信息公开申请1380件，其中，完成答复1269件，予以公开551件、部分公开103件、不予公开57件、无法提供320件、不予处理88件、其他处理170件。',
    says: { '1380件': 'agrees', '1269件': 'conflicts', '551件': 'agrees', '170件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '全年办理政府信息公开申请1380件，其中按期答复1269件，予以公开551件、部分公开103件、不予公开57件、无法提供320件、不予处理88件、其他处理170件。',
    says: { '1380件': 'agrees', '1269件': 'agrees', '551件': 'agrees' },
  },
  // Told with its results, before what came in.
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件（含2022年结转的2件），其中予以公开5件、部分公开2件、不予公开2件、无法提供3件、不予处理1件、其他处理1件。收到申请13件。',
    says: { '14件': 'agrees', '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请19件（含2022年结转的2件），其中予以公开5件、部分公开2件、不予公开2件、无法提供3件、不予处理1件、其他处理1件。收到申请13件。',
    says: { '19件': 'conflicts', '13件': 'agrees' },
  },
  // What so many papers answered, and how many there were.
  {
    tuned: true,
    tables: bureau,
    text: '（二）依申请公开。共答复申请人11份，其中一书多答的2份，涉及申请5件；按件计，全年办结申请14件。',
    says: { '11份': 'unlinked', '5件': 'agrees', '14件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '（二）依申请公开。共答复申请人11份，其中一书多答的2份，涉及申请5件；按件计，全年办结申请17件。',
    says: { '5件': 'agrees', '17件': 'conflicts' },
  },
];
