import type { Sentence } from '../sentence';
import { bureau, bureau2020, county, quiet } from '../tables';

/** Shares and rates: the base is what the sentence names. */
export const sentences: readonly Sentence[] = [
  // Of the requests.
  {
    tuned: true,
    tables: county,
    text: '从申请人看，个人1208件，占94.1%；单位76件，占5.9%。',
    says: { '94.1%': 'unlinked', '5.9%': 'unlinked' },
  },
  {
    tuned: true,
    tables: county,
    text: '在政府信息公开申请中，个人申请占94.1%，企业申请占4.8%。',
    says: { '94.1%': 'agrees', '4.8%': 'agrees' },
  },
  { tuned: true, tables: county, text: '政府信息公开申请中，自然人申请占比94.1%。', says: { '94.1%': 'agrees' } },
  { tuned: true, tables: county, text: '政府信息公开申请中，自然人申请占比84.1%。', says: { '84.1%': 'conflicts' } },
  {
    tuned: false,
    tables: bureau,
    text: '当年收到的政府信息公开申请中，自然人申请10件，占76.9%，商业企业申请2件，占15.4%。',
    says: { '10件': 'agrees', '2件': 'agrees', '76.9%': 'agrees', '15.4%': 'agrees' },
  },
  { tuned: true, tables: county, text: '政府信息公开申请答复中，予以公开和部分公开占办结总数的50.7%。', says: { '50.7%': 'agrees' } },
  { tuned: true, tables: county, text: '政府信息公开申请答复中，予以公开和部分公开占办结总数的62.6%。', says: { '62.6%': 'conflicts' } },
  // Of a list.
  {
    tuned: true,
    tables: quiet,
    text: '共征集意见7条，其中采纳2条，占29%；部分采纳2条，占29%；未采纳3条，占42%。',
    says: { '29%': 'agrees', '42%': 'agrees', '7条': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '发布动态类46条，占79.3%；公告类12条，占20.7%。',
    says: { '79.3%': 'unlinked', '20.7%': 'unlinked' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '发布动态类21条，占36.84%；公告类9条，占18.79%；解读类10条，占17.54%；其他17条，占29.82%。',
    says: { '18.79%': 'conflicts' },
  },
  { tuned: true, tables: quiet, text: '发布动态1208条、公告76条，分别占94.1%和5.9%。', says: { '94.1%': 'agrees', '5.9%': 'agrees' } },
  // Rates of the requests.
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请15件（含上年结转2件），办结14件，办结率93.3%。',
    says: { '93.3%': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请15件（含上年结转2件），办结14件，办结率95.3%。',
    says: { '95.3%': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '依申请公开办结率83.3%。', says: { '83.3%': 'conflicts' } },
  { tuned: true, tables: bureau, text: '依申请公开按时办结率83.3%，满意率98%。', says: { '83.3%': 'unlinked', '98%': 'unlinked' } },
  { tuned: true, tables: bureau, text: '依申请公开答复率100%。', says: { 依申请公开答复率100: 'doubtful' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年受理申请公开政府信息的要求１３件，办结率１００％。',
    says: { '１３件': 'agrees', '办结率１００％': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '（二）依申请公开。2023年收到申请13件，按时办结率100%，群众满意率100%。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau2020,
    text: '本年度受理政府信息公开申请十三件，答复率达到100%，引发行政复议一件，已维持。',
    says: { 十三件: 'agrees', 一件: 'agrees', 答复率达到100: 'doubtful' },
  },
  // Rates of other things.
  { tuned: true, tables: quiet, text: '受理热线工单400件，办结380件，办结率95%。', says: { '95%': 'agrees' } },
  { tuned: true, tables: quiet, text: '受理热线工单400件，办结380件，办结率98%。', says: { '98%': 'conflicts' } },
  { tuned: true, tables: quiet, text: '收到网民留言150条，办理答复147条，答复率98%。', says: { '98%': 'agrees' } },
  { tuned: true, tables: quiet, text: '收到网民留言150条，办理答复147条，答复率96%。', says: { '96%': 'conflicts' } },
  { tuned: true, tables: quiet, text: '收到意见建议1284条，采纳316条，采纳率24.6%。', says: { '24.6%': 'agrees' } },
  { tuned: true, tables: quiet, text: '收到意见建议1284条，采纳316条，采纳率26.4%。', says: { '26.4%': 'conflicts' } },
  { tuned: true, tables: quiet, text: '受理12369举报5120件，办结5018件，办结率98.0%。', says: { '98.0%': 'agrees' } },
  { tuned: true, tables: quiet, text: '受理12369举报5120件，办结5018件，办结率99.8%。', says: { '99.8%': 'conflicts' } },
  {
    tuned: false,
    tables: bureau,
    text: '审核拟公开信息613条，答复互动留言57件，办结率100%。',
    says: { '613条': 'unlinked', '57件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '受理群众诉求100件，其中按时办结98件，满意95件。', says: {} },
  // The whole is named; two are shared together.
  {
    tuned: true,
    tables: bureau,
    text: '受理政府信息公开申请13件，上年结转2件，办结14件，其中予以公开5件，占办结数的35.7%。',
    says: { '35.7%': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '受理政府信息公开申请13件，上年结转2件，办结14件，其中予以公开5件，占办结数的53.7%。',
    says: { '53.7%': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，其中予以公开5件、部分公开2件，二者合计占50%；不予公开2件、无法提供3件、不予处理1件、其他处理1件。',
    says: { '50%': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，其中予以公开5件、部分公开2件，二者合计占60%；不予公开2件、无法提供3件、不予处理1件、其他处理1件。',
    says: { '60%': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '因政府信息公开引发行政复议3件，复议纠错率由60%降至33.3%。', says: { '60%': 'unlinked' } },
  { tuned: true, tables: bureau, text: '因政府信息公开引发行政复议3件，复议纠错率为60%。', says: { '60%': 'conflicts' } },
  // Each of a list has its own, in a bracket or behind 分别.
  {
    tuned: true,
    tables: quiet,
    text: '共发布信息80条，其中动态44条（55%）、公告20条（25%）、解读16条（20%）。',
    says: { '55%': 'agrees', '25%': 'agrees', '20%': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '共发布信息80条，其中动态44条（55%）、公告20条（29%）、解读16条（20%）。',
    says: { '55%': 'agrees', '29%': 'conflicts', '20%': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '征地类44件、规划类20件、其他16件，分别占55%、25%、20%。',
    says: { '55%': 'agrees', '25%': 'agrees', '20%': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '征地类44件、规划类20件、其他16件，分别占55%、25%、26%。',
    says: { '55%': 'agrees', '25%': 'agrees', '26%': 'conflicts' },
  },
  // Of some whole that nobody names.
  {
    tuned: true,
    tables: quiet,
    text: '征地类44件、规划类20件、其他16件，分别占35%、19%、26%。',
    says: { '35%': 'unlinked', '26%': 'unlinked' },
  },
  // Of all that the table holds, as the others are.
  {
    tuned: true,
    tables: county,
    text: '不予公开政府信息57件，占4.4%；无法提供320件，占24.8%；不予处理88件，占9.8%。',
    says: { '4.4%': 'agrees', '24.8%': 'agrees', '9.8%': 'conflicts' },
  },
  // Of all that have a share, as the others are.
  {
    tuned: true,
    tables: quiet,
    text: '网上受理工单54件，占60%；电话受理27件，占30%；窗口受理9件，占10%。',
    says: { '60%': 'unlinked', '30%': 'unlinked', '10%': 'unlinked' },
  },
  { tuned: true, tables: quiet, text: '网上受理工单54件，占60%；电话受理27件，占30%；窗口受理9件，占12%。', says: { '12%': 'conflicts' } },
  // The whole is told between 占 and the share.
  { tuned: true, tables: quiet, text: '三类稿件共150篇，占全部稿件总量200篇的75%。', says: { '75%': 'agrees' } },
  { tuned: true, tables: quiet, text: '三类稿件共150篇，占全部稿件总量200篇的65%。', says: { '65%': 'conflicts' } },
  // What a rate is of stands right behind it.
  {
    tuned: true,
    tables: quiet,
    text: '留言按时办结率96.9%：应办结64件，按时办结62件。',
    says: { '96.9%': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '留言按时办结率98.4%：应办结64件，按时办结62件。',
    says: { '98.4%': 'conflicts' },
  },
  // Of what was granted, in whole or in part.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请办结14件：予以公开5件、部分公开2件，公开率50%。',
    says: { '50%': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请办结14件：予以公开5件、部分公开2件，公开率70%。',
    says: { '70%': 'conflicts' },
  },
  { tuned: true, tables: quiet, text: '图文112篇、视频38篇，占全部稿件总量200篇的75%。', says: { '75%': 'unlinked' } },
  { tuned: true, tables: quiet, text: '图文、视频分别为112篇、38篇，占全部稿件总量200篇的75%。', says: { '75%': 'unlinked' } },
  // The number stands behind its share.
  {
    tuned: true,
    tables: bureau,
    text: '全年新收政府信息公开申请13件，占76.9%的10件由自然人提出，占15.4%的2件由企业提出，其余1件由律所提出。',
    says: { '13件': 'agrees', '76.9%': 'agrees', '15.4%': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '全年新收政府信息公开申请13件，占67.9%的10件由自然人提出。', says: { '67.9%': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中，占76.9%的10件由自然人提出，占15.4%的2件由企业提出，其余1件由律所提出。',
    says: {},
  },
  { tuned: true, tables: quiet, text: '推送稿件50篇，图文占60%（30篇），视频占40%（20篇）。', says: { '60%': 'agrees', '40%': 'agrees' } },
  { tuned: true, tables: quiet, text: '推送稿件50篇，图文占70%（30篇），视频占40%（20篇）。', says: { '70%': 'conflicts' } },
  // Its share in words: no base of another's.
  {
    tuned: true,
    tables: quiet,
    text: '网上咨询80件，占八成；来信15件，占15%；来访5件，占5%。',
    says: { '15%': 'unlinked', '5%': 'unlinked' },
  },
  // Two of a sum that is told.
  {
    tuned: true,
    tables: quiet,
    text: '公开答复共50件，其中建议20件、提案30件，分别占40%和60%。',
    says: { '40%': 'agrees', '60%': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '公开答复共50件，其中建议20件、提案30件，分别占60%和40%。',
    says: { '60%': 'conflicts', '40%': 'conflicts' },
  },
  // What was due, and what was done of it.
  { tuned: true, tables: quiet, text: '合法性审查应审9件、实审9件，审查率100%。', says: { '100%': 'agrees' } },
  { tuned: true, tables: quiet, text: '合法性审查应审9件、实审9件，审查率90%。', says: { '90%': 'conflicts' } },
  { tuned: true, tables: quiet, text: '诉求应办45件、已办40件，满意率98%。', says: { '98%': 'unlinked' } },
  { tuned: true, tables: quiet, text: '公开专项预算20万元，实际支出19万元，执行率85%。', says: { '85%': 'conflicts' } },
];
