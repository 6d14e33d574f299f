import { bureau, bureau2020, county, quiet, quiet2020, type Tables } from './tables';

/** agrees · conflicts (a fail) · doubtful (a conflict that is only a review) · unlinked (understood or not, never compared). */
export type Expected = 'agrees' | 'conflicts' | 'doubtful' | 'unlinked';

/** A passage in the manner of real reports, the tables beside it, and what each of its statements is worth. */
export interface Sentence {
  readonly tables: Tables;
  readonly text: string;
  /**
   * By the number as printed with its unit (`13件`), else by the words of a statement without one. Every claim that is
   * not named must not conflict.
   */
  readonly says: Readonly<Record<string, Expected>>;
  /** Statutory section, 1 unless given. */
  readonly section?: number;
}

/** Written first; the reader was made to get these right. */
export const tuned: readonly Sentence[] = [
  // Received: the four readings that the bare verb allows.
  { tables: bureau, text: '2023年，我局共收到政府信息公开申请13件。', says: { '13件': 'agrees' } },
  {
    tables: bureau,
    text: '2023年，我局共收到政府信息公开申请15件（含上年结转2件），办结14件，结转下年度继续办理1件。',
    says: { '15件': 'agrees', '2件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  { tables: bureau, text: '全年共受理依申请公开事项14件，均已办理完毕。', says: { '14件': 'agrees', 均已办理完毕: 'conflicts' } },
  { tables: bureau, text: '全年共收到依申请公开政府信息12件。', says: { '12件': 'conflicts' } },
  { tables: bureau, text: '本年度收到16件政府信息公开申请，其中自然人申请10件。', says: { '16件': 'conflicts', '10件': 'agrees' } },
  { tables: bureau, text: '本年度新收到政府信息公开申请15件。', says: { '15件': 'conflicts' } },
  {
    tables: bureau,
    text: '依申请公开方面，全年新收申请13件，上年结转2件，共计办理15件，其中答复14件，结转下年度1件。',
    says: { '13件': 'agrees', '2件': 'agrees', '15件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  {
    tables: bureau,
    text: '依申请公开方面，全年新收申请13件，上年结转3件，共计办理16件。',
    says: { '3件': 'conflicts', '16件': 'conflicts' },
  },
  { tables: bureau, text: '（二）依申请公开。2023年共收到12封申请，均按时答复。', says: { '12封': 'conflicts' } },
  { tables: bureau, text: '（二）依申请公开情况。全年收到申请十三件，答复十四件。', says: { 十三件: 'agrees', 十四件: 'agrees' } },
  { tables: bureau, text: '（二）依申请公开情况。全年收到申请二十三件。', says: { 二十三件: 'conflicts' } },
  {
    tables: bureau,
    text: '全年受理申请公开政府信息的要求１３件，办结率１００％。',
    says: { '１３件': 'agrees', '办结率１００％': 'conflicts' },
  },
  {
    tables: bureau,
    text: '2023年度依申请公开 13 件，答复 14 件（含上年度转结申请 2 件，另有 1 件申请转结下年度）。',
    says: { '13 件': 'agrees', '14 件': 'agrees', '2 件': 'agrees', '1 件': 'agrees' },
  },
  { tables: bureau, text: '2023年度依申请公开 13 件，答复 13 件。', says: { '13 件': 'conflicts' } },
  {
    tables: bureau,
    text: '共收到政府信息公开申请13件，叠加上年结转申请2件，全年累计办理申请15件。',
    says: { '13件': 'agrees', '2件': 'agrees', '15件': 'agrees' },
  },
  {
    tables: bureau,
    text: '共收到政府信息公开申请13件，叠加上年结转申请5件，全年累计办理申请18件。',
    says: { '5件': 'conflicts', '18件': 'conflicts' },
  },
  { tables: bureau, text: '全年共办理政府信息公开申请15件，含2022年转至今年办理的2件。', says: { '15件': 'agrees', '2件': 'agrees' } },
  { tables: bureau, text: '2023年收到政府信息公开申请13件，2022年收到20件。', says: { '13件': 'agrees', '20件': 'unlinked' } },
  { tables: bureau, text: '2023年收到政府信息公开申请13件，较上年减少7件。', says: { '13件': 'agrees', '7件': 'unlinked' } },
  {
    tables: bureau,
    text: '2023年收到政府信息公开申请13件，较2022年的20件减少7件，同比下降35%。',
    says: { '13件': 'agrees', '7件': 'agrees', '35%': 'agrees' },
  },
  { tables: bureau, text: '2023年收到政府信息公开申请13件，较2022年的20件减少5件。', says: { '13件': 'agrees', '5件': 'conflicts' } },
  {
    tables: bureau,
    text: '收到政府信息公开申请13件，其中当面申请4件、信函申请3件、网络申请6件。',
    says: { '13件': 'agrees', '4件': 'unlinked', '3件': 'unlinked', '6件': 'unlinked' },
  },
  { tables: bureau, text: '通过政府网站收到政府信息公开申请8件。', says: { '8件': 'unlinked' } },
  { tables: bureau, text: '通过网络、信函、当面等渠道共收到政府信息公开申请18件。', says: { '18件': 'conflicts' } },
  { tables: bureau, text: '办理人大代表建议12件、政协提案9件，办结率100%。', says: { '12件': 'unlinked', '9件': 'unlinked' } },
  { tables: bureau, text: '全年受理12345热线工单1591件，办结1588件。', says: { '1591件': 'unlinked', '1588件': 'unlinked' } },
  {
    tables: bureau,
    text: '全年收到政府信息公开申请13件。受理群众来信40件，答复38件。',
    says: { '13件': 'agrees', '40件': 'unlinked', '38件': 'unlinked' },
  },
  { tables: bureau, text: '组织政务公开培训3次，培训工作人员120人次。', says: { '3次': 'unlinked', '120人次': 'unlinked' } },
  {
    tables: bureau,
    text: '通过门户网站主动公开政府信息412条，其中机构职能类12条、政务动态类380条、财政信息类20条。',
    says: { '412条': 'agrees' },
  },
  {
    tables: bureau,
    text: '通过门户网站主动公开政府信息412条，包括机构职能类12条、政务动态类350条、财政信息类20条。',
    says: { '412条': 'conflicts' },
  },
  {
    tables: bureau,
    text: '通过门户网站主动公开政府信息300条，其中机构职能类12条、政务动态类280条、财政信息类20条。',
    says: { '300条': 'conflicts' },
  },
  { tables: bureau, text: '主动公开信息72条，其中包括机构职能类3条、政务动态类36条、公开指南1条等。', says: { '72条': 'agrees' } },
  {
    tables: bureau,
    text: '收到政府信息公开申请13件，其中自然人10件、商业企业2件、法律服务机构1件。',
    says: { '10件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tables: bureau,
    text: '收到政府信息公开申请13件，其中自然人申请9件、企业申请3件、法律服务机构申请1件。',
    says: { '9件': 'conflicts', '3件': 'conflicts', '1件': 'agrees' },
  },
  { tables: bureau, text: '收到政府信息公开申请13件，其中自然人10件，法人或其他组织3件。', says: { '10件': 'agrees', '3件': 'agrees' } },
  // None.
  { tables: quiet, text: '2023年，我街道未收到政府信息公开申请。', says: { 未收到政府信息公开申请: 'agrees' } },
  { tables: quiet, text: '本年度无依申请公开事项。', says: { 无依申请公开事项: 'agrees' } },
  { tables: quiet, text: '全年收到0件信息公开申请。', says: { '0件': 'agrees' } },
  { tables: quiet, text: '2023年收到依申请公开件0件。', says: { '0件': 'agrees' } },
  {
    tables: quiet,
    text: '未接收到依申请公开请求，无行政复议、行政诉讼。',
    says: { 未接收到依申请公开请求: 'agrees', 无行政复议: 'agrees' },
  },
  { tables: bureau, text: '2023年，我局未收到政府信息公开申请。', says: { 未收到政府信息公开申请: 'conflicts' } },
  { tables: bureau, text: '本年度没有收到公民、法人或其他组织提出的政府信息公开申请。', says: { 没有收到公民: 'conflicts' } },
  { tables: bureau, text: '全年共收到政府信息公开申请0件。', says: { '0件': 'conflicts' } },
  { tables: bureau, text: '2022年未收到政府信息公开申请，2023年收到13件。', says: { '13件': 'agrees' } },
  { tables: bureau, text: '未收到群众对政府信息公开工作的投诉举报。', says: {} },
  { tables: bureau, text: '未收到因政府信息公开引起的举报，依申请公开工作未收取费用。', says: {} },
  { tables: quiet, text: '全年共收到政府信息公开申请3件，均已答复。', says: { '3件': 'conflicts' } },
  // Outcomes.
  {
    tables: bureau,
    text: '办结政府信息公开申请14件，其中予以公开5件、部分公开2件、不予公开2件、无法提供3件、不予处理1件、其他处理1件。',
    says: { '14件': 'agrees', '5件': 'agrees', '2件': 'agrees', '3件': 'agrees', '1件': 'agrees' },
  },
  {
    tables: bureau,
    text: '办结政府信息公开申请14件，其中予以公开4件、部分公开2件、不予公开2件、无法提供4件、不予处理1件、其他处理1件。',
    says: { '4件': 'conflicts' },
  },
  {
    tables: county,
    text: '全县共办结政府信息公开申请1289件，予以公开及部分公开551件（50.7%），不予公开57件，因本机关不掌握等原因无法提供273件，其他处理170件。',
    says: { '1289件': 'agrees', '551件': 'conflicts', '57件': 'agrees', '273件': 'conflicts', '170件': 'agrees' },
  },
  {
    tables: county,
    text: '全县共办结政府信息公开申请1289件，予以公开和部分公开654件，占50.7%，因本机关不掌握等原因无法提供320件，占24.8%。',
    says: { '654件': 'agrees', '320件': 'agrees', '50.7%': 'agrees', '24.8%': 'agrees' },
  },
  {
    tables: county,
    text: '属于信访投诉、重复申请等不予处理88件，其他处理170件（其中逾期未补正30件，其他处理140件）。',
    section: 3,
    says: { '88件': 'agrees', '170件': 'agrees', '30件': 'agrees', '140件': 'agrees' },
  },
  {
    tables: county,
    text: '全年收到政府信息公开申请1284件。属于信访投诉类申请70件，重复申请28件。',
    says: { '1284件': 'agrees', '70件': 'agrees', '28件': 'conflicts' },
  },
  {
    tables: bureau,
    text: '收到申请13件，5件予以公开，2件部分公开，3件无法提供。',
    section: 3,
    says: { '13件': 'agrees', '5件': 'agrees', '2件': 'agrees', '3件': 'agrees' },
  },
  { tables: bureau, text: '收到政府信息公开申请13件，全部予以公开。', says: { 全部予以公开: 'conflicts' } },
  { tables: bureau, text: '重点领域信息全部予以公开，公开率100%。', says: {} },
  // Carrying over.
  {
    tables: county,
    text: '全县共收到政府信息公开申请1284件，上年结转96件，办结1289件，结转下年度91件。',
    says: { '1284件': 'agrees', '96件': 'agrees', '1289件': 'agrees', '91件': 'agrees' },
  },
  { tables: county, text: '全县共收到政府信息公开申请1284件，上年结转69件，办结1289件，结转下年度91件。', says: { '69件': 'conflicts' } },
  { tables: county, text: '全县共收到政府信息公开申请1,284件，转结下年19件。', says: { '1,284件': 'agrees', '19件': 'conflicts' } },
  { tables: county, text: '全县共收到政府信息公开申请近1300件。', says: { '1300件': 'agrees' } },
  { tables: county, text: '全县共收到政府信息公开申请1280余件。', says: { '1280余件': 'agrees' } },
  { tables: county, text: '全县共收到政府信息公开申请1500余件。', says: { '1500余件': 'doubtful' } },
  { tables: county, text: '其中县政府办公室收到政府信息公开申请38件。', says: { '38件': 'unlinked' } },
  { tables: county, text: '县公安局收到依申请公开212件，县自然资源局受理188件。', says: { '212件': 'unlinked', '188件': 'unlinked' } },
  { tables: quiet, text: '全年未收到政府信息公开申请，无下年度结转。', says: { 无下年度结转: 'agrees' } },
  { tables: bureau, text: '全年收到政府信息公开申请13件，无结转下年度申请。', says: { 无结转下年度申请: 'conflicts' } },
  { tables: bureau, text: '全年收到政府信息公开申请13件，均在法定期限内答复。', says: { '13件': 'agrees' } },
  { tables: bureau, text: '上半年收到政府信息公开申请6件。', says: { '6件': 'unlinked' } },
  { tables: bureau, text: '收到涉及征地拆迁的政府信息公开申请6件。', says: { '6件': 'unlinked' } },
  // Remedies.
  { tables: bureau, text: '因政府信息公开引发行政复议3件、行政诉讼2件。', says: { '3件': 'agrees', '2件': 'agrees' } },
  { tables: bureau, text: '因政府信息公开引发行政复议2件、行政诉讼3件。', says: { '2件': 'conflicts', '3件': 'conflicts' } },
  {
    tables: bureau,
    text: '全年发生涉及政府信息公开的行政复议3件，其中维持2件、纠正1件；行政诉讼2件，其中结果维持1件，尚未审结1件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  { tables: bureau, text: '信息公开类行政复议3件，诉讼2件，均获维持。', says: { 均获维持: 'conflicts' } },
  { tables: county, text: '政府信息公开类行政诉讼2件，均维持。', says: { '2件': 'agrees', 均维持: 'agrees' } },
  {
    tables: bureau,
    text: '未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。',
    says: { 未发生因政府信息公开被申请行政复议: 'conflicts' },
  },
  {
    tables: quiet,
    text: '未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。',
    says: { 未发生因政府信息公开被申请行政复议: 'agrees' },
  },
  {
    tables: bureau,
    text: '未发生因依申请公开被行政复议纠错或行政诉讼败诉的情况。',
    says: { 未发生因依申请公开被行政复议纠错: 'conflicts' },
  },
  { tables: county, text: '未发生因依申请公开被行政复议纠错或行政诉讼败诉的情况。', says: { 未发生因依申请公开被行政复议纠错: 'agrees' } },
  { tables: county, text: '全县共办理政府信息公开行政复议、行政诉讼案件2件。', says: { '2件': 'agrees' } },
  { tables: county, text: '全县政府信息公开行政复议、行政诉讼案件共12件。', says: { '12件': 'conflicts' } },
  { tables: county, text: '发生2起涉及2023年政府信息公开申请的行政复议。', says: { '2起': 'doubtful' } },
  { tables: county, text: '发生1起针对2022年政府信息公开事项的行政复议和行政诉讼，已妥善处理。', says: { '1起': 'doubtful' } },
  { tables: county, text: '因政府信息公开工作引发行政复议1件。', says: { '1件': 'conflicts' } },
  { tables: county, text: '县司法局全年受理行政复议案件156件，审结150件。', says: { '156件': 'unlinked', '150件': 'unlinked' } },
  { tables: bureau, text: '未经复议直接起诉的1件，复议后起诉的1件。', section: 4, says: { '1件': 'agrees' } },
  { tables: bureau, text: '行政复议、行政诉讼分别为3件、2件。', section: 4, says: { '3件': 'agrees', '2件': 'agrees' } },
  { tables: bureau, text: '行政复议、行政诉讼分别为4件、2件。', section: 4, says: { '4件': 'conflicts', '2件': 'agrees' } },
  // Documents, decisions, money.
  {
    tables: bureau,
    text: '全年制发行政规范性文件4件，废止2件，现行有效31件。',
    says: { '4件': 'agrees', '2件': 'agrees', '31件': 'agrees' },
  },
  { tables: bureau, text: '全年制发行政规范性文件5件，废止2件，现行有效31件。', says: { '5件': 'conflicts' } },
  { tables: bureau, text: '截至2023年底，现行有效行政规范性文件13件。', says: { '13件': 'conflicts' } },
  { tables: bureau, text: '公开规范性文件解读7件，审查规范性文件9件。', says: { '7件': 'unlinked', '9件': 'unlinked' } },
  { tables: bureau, text: '全年作出行政许可决定120件、行政处罚决定54件。', says: { '120件': 'agrees', '54件': 'conflicts' } },
  { tables: bureau, text: '网上公示行政处罚决定书38份。', says: { '38份': 'unlinked' } },
  { tables: bureau2020, text: '政府集中采购项目38个，采购总金额64.5万元。', says: { '38个': 'agrees', '64.5万元': 'agrees' } },
  { tables: bureau2020, text: '政府集中采购项目36个，采购总金额645000元。', says: { '36个': 'conflicts', '645000元': 'agrees' } },
  { tables: bureau, text: '本年度收取行政事业性收费3.2万元。', says: { '3.2万元': 'agrees' } },
  { tables: bureau, text: '本年度收取行政事业性收费23万元。', says: { '23万元': 'conflicts' } },
  { tables: bureau, text: '本机关未收取任何行政事业性收费。', says: { 未收取任何行政事业性收费: 'conflicts' } },
  { tables: bureau, text: '2023年度我局未收取信息处理费。', section: 6, says: {} },
  // Dates, codes, other numbers.
  {
    tables: quiet2020,
    text: '2020年12月31日，根据国办公开办函〔2019〕60号和《条例》第五十条，街道编制本报告，统计期限自2020年1月1日起。',
    says: {},
  },
  { tables: quiet2020, text: '如有疑问，请与街道办事处联系（电话：0951-2170000，邮编750000，地址：长柳街42号501室）。', says: {} },
  {
    tables: quiet,
    text: '微信公众号关注人数达1016823人，发布短视频584条，累计播放1.17万次。',
    says: { '1016823人': 'unlinked', '584条': 'unlinked', '1.17万次': 'unlinked' },
  },
];
