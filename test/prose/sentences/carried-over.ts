import type { Sentence } from '../sentence';
import { bureau, bureau2020, county, quiet } from '../tables';

/** What the year before left and what the next one gets. */
export const sentences: readonly Sentence[] = [
  // The same number, spoken of again.
  {
    tuned: true,
    tables: county,
    text: '新收政府信息公开申请1284件，上年结转政府信息公开申请96件。结转的96件申请人均为自然人。',
    says: { '1284件': 'agrees', '96件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '新收政府信息公开申请1284件，上年结转政府信息公开申请96件，结转89件。',
    says: { '89件': 'conflicts' },
  },
  // What became of it stands behind its reason.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中1件因临近年末提交，按规定结转至下一年度办理。',
    says: { '13件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中4件因临近年末提交，按规定结转至下一年度办理。',
    says: { '13件': 'agrees', '4件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件，2件维持；2件因超过举证期限，要求重新作出答复。',
    says: { '3件': 'agrees', '2件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '今年新收到及上年度结转的政府信息公开申请15件，均已登记。', says: { '15件': 'agrees' } },
  { tuned: true, tables: bureau, text: '今年新收到及上年度结转的政府信息公开申请18件，均已登记。', says: { '18件': 'conflicts' } },
  // The carry-in counted in.
  {
    tuned: true,
    tables: bureau,
    text: '2023年，我局共收到政府信息公开申请15件（含上年结转2件），办结14件，结转下年度继续办理1件。',
    says: { '15件': 'agrees', '2件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年共办理政府信息公开申请15件，含2022年转至今年办理的2件。',
    says: { '15件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '2024年全县受理政府信息公开申请1380件(含2023年结转96件)，已答复1289件，其余91件结转至2025年办理。',
    says: { '1380件': 'agrees', '96件': 'agrees', '1289件': 'agrees', '91件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '2024年全县受理政府信息公开申请1284件(含2023年结转96件)。',
    says: { '1284件': 'conflicts', '96件': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '全年受理信息公开申请15件次（包括上年结转的2件次），已出具答复书14件次。',
    says: { '15件次': 'agrees', '2件次': 'agrees', '14件次': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '全年受理信息公开申请18件次（包括上年结转的5件次）。',
    says: { '18件次': 'conflicts', '5件次': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '共收到政府信息公开申请13件，叠加上年结转申请2件，全年累计办理申请15件。',
    says: { '13件': 'agrees', '2件': 'agrees', '15件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '共收到政府信息公开申请13件，叠加上年结转申请5件，全年累计办理申请18件。',
    says: { '5件': 'conflicts', '18件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到申请13件，上年度结转办理2件，其中结转下年度1件，其余14件全部按时答复。',
    says: { '13件': 'agrees', '2件': 'agrees', '1件': 'agrees', '14件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到申请13件，上年度结转办理2件，其中结转下年度1件，其余11件全部按时答复。',
    says: { '13件': 'agrees', '2件': 'agrees', '1件': 'agrees', '11件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '共办理申请15件，当场解决3件，结转下年度1件，其余11件均已答复。',
    says: { '15件': 'agrees', '1件': 'agrees', '11件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2023年，我局共办理依申请公开15件，本年度13件，结转上年度2件。',
    says: { '15件': 'agrees', '13件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2023年，我局共办理依申请公开15件，本年度11件，结转上年度2件。',
    says: { '15件': 'agrees', '11件': 'conflicts', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '全县共办理政府信息公开申请1380件，其中2023年结转96件，新收1284件，全部在法定时限内答复，转入2025年办理91件。',
    says: { '1380件': 'agrees', '96件': 'agrees', '1284件': 'agrees', '91件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '全县共办理政府信息公开申请1380件，其中2023年结转86件，新收1294件，转入2025年办理91件。',
    says: { '86件': 'conflicts', '1294件': 'conflicts', '91件': 'agrees' },
  },
  // The carry-in told beside.
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开方面，全年新收申请13件，上年结转2件，共计办理15件，其中答复14件，结转下年度1件。',
    says: { '13件': 'agrees', '2件': 'agrees', '15件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开方面，全年新收申请13件，上年结转3件，共计办理16件。',
    says: { '3件': 'conflicts', '16件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2023年度依申请公开 13 件，答复 14 件（含上年度转结申请 2 件，另有 1 件申请转结下年度）。',
    says: { '13 件': 'agrees', '14 件': 'agrees', '2 件': 'agrees', '1 件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '当年新增政府信息公开申请12件，加上2022年结转的2件，需办理的申请共14件。',
    says: { '12件': 'conflicts', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请办理情况：新收13件，上年结转2件，办结14件，结转下年1件。',
    says: { '13件': 'agrees', '2件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请办理情况：新收13件，上年结转2件，办结15件，结转下年0件。',
    says: { '15件': 'conflicts', '0件': 'conflicts' },
  },
  {
    tuned: true,
    tables: county,
    text: '全年共收到政府信息公开申请1284件，上年度结转96件，合计1380件；办结1289件，其中予以公开551件，部分公开103件，不予公开57件，无法提供320件，不予处理88件，其他处理170件。',
    says: {
      '1284件': 'agrees',
      '96件': 'agrees',
      '1380件': 'agrees',
      '1289件': 'agrees',
      '551件': 'agrees',
      '103件': 'agrees',
      '57件': 'agrees',
      '320件': 'agrees',
      '88件': 'agrees',
      '170件': 'agrees',
    },
  },
  {
    tuned: true,
    tables: bureau,
    text: '本年新收申请13件，加上年结转2件，合计16件，已办结14件，尚有1件未办结。',
    says: { '13件': 'agrees', '2件': 'agrees', '16件': 'conflicts', '14件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开办理数量：新收13件+结转2件=15件；已办结14件，未办结1件。',
    says: { '13件': 'agrees', '2件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '积极回应依申请公开。全年收到政府信息公开申请13件，答复14件，上年结转3件。',
    says: { '13件': 'agrees', '14件': 'agrees', '3件': 'conflicts' },
  },
  {
    tuned: false,
    tables: county,
    text: '全县本年度新收政府信息公开申请1384件，上年结转96件。',
    says: { '1384件': 'conflicts', '96件': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau2020,
    text: '2020年依申请公开共受理13件，上年结转2件，答复办结14件，结转下年1件。',
    says: { '13件': 'agrees', '2件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  { tuned: false, tables: bureau, text: '2022年度结转的2件政府信息公开申请均已答复。', says: { '2件': 'agrees' } },
  // The carry-out.
  {
    tuned: true,
    tables: county,
    text: '全县共收到政府信息公开申请1284件，上年结转96件，办结1289件，结转下年度91件。',
    says: { '1284件': 'agrees', '96件': 'agrees', '1289件': 'agrees', '91件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '全县共收到政府信息公开申请1284件，上年结转69件，办结1289件，结转下年度91件。',
    says: { '69件': 'conflicts' },
  },
  {
    tuned: true,
    tables: county,
    text: '全县共收到政府信息公开申请1,284件，转结下年19件。',
    says: { '1,284件': 'agrees', '19件': 'conflicts' },
  },
  { tuned: false, tables: bureau, text: '目前尚有1件政府信息公开申请正在办理，结转至2024年。', says: { '1件': 'agrees' } },
  { tuned: false, tables: bureau, text: '目前尚有3件政府信息公开申请结转至2024年继续办理。', says: { '3件': 'conflicts' } },
  {
    tuned: false,
    tables: bureau,
    text: '全年办结政府信息公开申请15件，转结下年度0件。',
    says: { '15件': 'conflicts', '0件': 'conflicts' },
  },
  // None carried over.
  { tuned: true, tables: quiet, text: '全年未收到政府信息公开申请，无下年度结转。', says: { 无下年度结转: 'agrees' } },
  { tuned: true, tables: bureau, text: '全年收到政府信息公开申请13件，无结转下年度申请。', says: { 无结转下年度申请: 'conflicts' } },
  { tuned: true, tables: bureau, text: '全年未产生结转下年度的申请。', says: { 全年未产生结转下年度的申请: 'conflicts' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请办理零结转。', says: { 政府信息公开申请办理零结转: 'conflicts' } },
  { tuned: true, tables: quiet, text: '政府信息公开申请办理零超期、零结转。', says: {} },
  {
    tuned: false,
    tables: bureau,
    text: '全年共受理政府信息公开申请13件，无上年度结转申请。',
    says: { 无上年度结转申请: 'conflicts', '13件': 'agrees' },
  },
  {
    tuned: false,
    tables: quiet,
    text: '（二）依申请公开情况。本年度我街道未收到相关申请，无结转申请。',
    says: { 未收到相关申请: 'agrees', 无结转申请: 'agrees' },
  },
  // 转 with the next year's number behind it.
  {
    tuned: true,
    tables: bureau,
    text: '全年受理政府信息公开申请13件，其中，2023年办结12件，转2024年办理1件。',
    says: { '13件': 'agrees', '12件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年受理政府信息公开申请13件，其中，2023年办结8件，转2024年办理6件。',
    says: { '13件': 'agrees', '8件': 'conflicts', '6件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年受理政府信息公开申请13件，转市林业局办理6件。',
    says: { '13件': 'agrees', '6件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件（未包含上年结转2件），结转至下一年再行办理4件。',
    says: { '13件': 'agrees', '2件': 'agrees', '4件': 'conflicts' },
  },
  // Results of those that were carried in.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。上年结转的2件年内均已办结，其中公开1件、不存在1件。',
    says: { '13件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '对政府信息公开申请中上年结转的2件，予以公开1件、无法提供1件。',
    says: { '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '上年结转政府信息公开申请2件（予以公开1件、本机关不掌握1件），今年新收13件。',
    says: { '2件': 'agrees', '1件': 'agrees', '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '新收政府信息公开申请13件，上年结转2件，予以公开6件。',
    says: { '13件': 'agrees', '2件': 'agrees', '6件': 'conflicts' },
  },
  // Who applied for those that were carried over.
  {
    tuned: true,
    tables: county,
    text: '上年结转政府信息公开申请96件（自然人96件），本年新收1284件，结转下年91件，其中自然人91件。',
    says: { '96件': 'agrees', '1284件': 'agrees', '91件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '上年结转政府信息公开申请96件（自然人94件、企业2件），本年新收1284件。',
    says: { '94件': 'conflicts', '2件': 'conflicts' },
  },
  // The carry-over is only when.
  {
    tuned: true,
    tables: bureau,
    text: '2023年共受理依申请公开事项15件，结转上年后新收到依申请公开事项13件。',
    says: { '15件': 'agrees', '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2023年共受理依申请公开事项15件，结转上年后新收到依申请公开事项18件。',
    says: { '15件': 'agrees', '18件': 'conflicts' },
  },
  {
    tuned: true,
    tables: county,
    text: '政府信息公开申请在办理结果方面，同意公开的有551件，部分公开的有103件。',
    says: { '551件': 'agrees', '103件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '受理政府信息公开申请15件，其中14件已答复，1件还在答复限期内。',
    says: { '14件': 'agrees', '1件': 'agrees' },
  },
  // 尚有 sets apart what is still being done.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，答复14件，至年底尚有1件在法定期限内办理。', says: { '1件': 'agrees' } },
  // Since requests were told nothing has come that could be carried over.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。从内容看，社区建设类信息12件。4件结转下年度继续办理。',
    says: { '13件': 'agrees', '4件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。承办建议提案36件，办结32件，4件结转下年度办理。',
    says: { '13件': 'agrees', '4件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，办结上年度申请2件。', says: { '13件': 'agrees', '2件': 'agrees' } },
  { tuned: true, tables: bureau, text: '本年度办理申请14件，上年度办理申请22件。', says: { '22件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，结转回复2件。', says: { '2件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，结转回复29件。', says: { '29件': 'doubtful' } },
];
