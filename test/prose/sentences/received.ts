import type { Sentence } from '../sentence';
import { bureau, bureau2020, county, quiet, quiet2020, town } from '../tables';

/** How many requests were received, as a whole. */
export const sentences: readonly Sentence[] = [
  // The same told again in the same words, with another number.
  {
    tuned: true,
    tables: bureau,
    text: '全年公开信息150条，受理依申请公开13件。完善申请渠道。全年受理依申请公开12件。',
    says: { '13件': 'agrees', '12件': 'conflicts' },
  },
  // The bare verb, in its many words.
  { tuned: true, tables: bureau, text: '2023年，我局共收到政府信息公开申请13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年共收到依申请公开政府信息12件。', says: { '12件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '本年度收到16件政府信息公开申请，其中自然人申请10件。',
    says: { '16件': 'conflicts', '10件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '本年度新收到政府信息公开申请15件。', says: { '15件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '（二）依申请公开。2023年共收到12封申请，均按时答复。', says: { '12封': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '（二）依申请公开情况。全年收到申请十三件，答复十四件。',
    says: { 十三件: 'agrees', 十四件: 'agrees' },
  },
  { tuned: true, tables: bureau, text: '（二）依申请公开情况。全年收到申请二十三件。', says: { 二十三件: 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '一年来，我局累计接收群众提交的政府信息公开申请13件，内容集中在土地出让与征收领域。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '一年来，我局累计接收群众提交的政府信息公开申请31件，内容集中在土地出让与征收领域。',
    says: { '31件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '在依申请公开工作中，做到件件有回音。年内共登记申请13宗，较去年同期（17宗）减少4宗。',
    says: { '13宗': 'agrees', '17宗': 'unlinked', '4宗': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '在依申请公开工作中，做到件件有回音。年内共登记申请18宗，全部依法办理。',
    says: { '18宗': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '2023年，共有13名申请人向我局提出13件政府信息公开申请。', says: { '13件': 'agrees' } },
  { tuned: false, tables: bureau, text: '2023年全局共计接到政府信息公开申请事项13起，无一逾期。', says: { '13起': 'agrees' } },
  { tuned: false, tables: bureau, text: '2023年全局共计接到政府信息公开申请事项23起，无一逾期。', says: { '23起': 'conflicts' } },
  {
    tuned: false,
    tables: bureau,
    text: '我局高度重视群众申请，2023年收到申请公开建设项目环评、土地报批等信息的申请共13件。',
    says: { '13件': 'agrees' },
  },
  { tuned: false, tables: bureau, text: '2023年度，本机关受理的政府信息公开申请总量为17件。', says: { '17件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '收到申请公开用地审批、环评等信息的申请共13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '受理公民、法人和其他组织提出的政府信息公开申请13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收悉各类政府信息公开申请共计31宗。', says: { '31宗': 'conflicts' } },
  { tuned: false, tables: bureau, text: '年度内本单位共收到公众政府信息公开申请材料21件，均依法依规办理。', says: { '21件': 'conflicts' } },
  { tuned: false, tables: bureau, text: '2023年，受理公民、法人或者其他组织政府信息公开申请12件。', says: { '12件': 'conflicts' } },
  { tuned: false, tables: bureau, text: '年度内本单位共收办政府信息公开申请13件，均依法依规办理。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年收到书面申请13份，内容均为政府信息公开申请。', says: { '13份': 'agrees' } },
  { tuned: true, tables: quiet, text: '全年共收到政府信息公开申请3件，均已答复。', says: { '3件': 'conflicts' } },
  { tuned: false, tables: quiet, text: '2023年收到1份政府信息公开申请，已按规定时限答复申请人。', says: { '1份': 'conflicts' } },
  { tuned: true, tables: quiet2020, text: '2020年共收到政府信息公开申请壹件，已答复。', says: { 壹件: 'conflicts' } },
  { tuned: true, tables: quiet2020, text: '2020年度办理政府信息依申请公开2件，均已答复申请人。', says: { '2件': 'conflicts' } },
  // As an amount, without a verb, beside other things.
  { tuned: true, tables: bureau, text: '依申请公开受理量为13件，办结量为14件。', says: { '13件': 'agrees', '14件': 'agrees' } },
  { tuned: true, tables: bureau, text: '依申请公开受理量为22件，办结量为14件。', says: { '22件': 'conflicts', '14件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全局依申请公开办件量为31件。', says: { '31件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '依申请公开共计肆件，答复拾肆件。', says: { 肆件: 'conflicts', 拾肆件: 'agrees' } },
  { tuned: true, tables: bureau, text: '主动公开信息300条，依申请公开13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '主动公开信息300条，依申请公开31件。', says: { '31件': 'conflicts' } },
  { tuned: false, tables: bureau, text: '办理政协提案3件、网民留言85件、依申请公开13件。', says: { '13件': 'agrees' } },
  { tuned: false, tables: bureau, text: '办理政协提案3件、网民留言85件、依申请公开19件。', says: { '19件': 'conflicts' } },
  { tuned: false, tables: quiet2020, text: '依申请公开：0件。行政复议：0件。', says: { '0件': 'agrees' } },
  { tuned: false, tables: quiet, text: '全年共办理政府信息公开申请2件。', says: { '2件': 'conflicts' } },
  // Requests beside what they led to.
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开工作：收到申请13件；答复14件；因申请引发复议3件、诉讼2件。',
    says: { '13件': 'agrees', '14件': 'agrees', '3件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开工作：收到申请13件；答复14件；因申请引发复议1件、诉讼2件。',
    says: { '1件': 'conflicts' },
  },
  {
    tuned: false,
    tables: bureau2020,
    text: '本年度受理政府信息公开申请三十件，引发行政复议两件。',
    says: { 三十件: 'conflicts', 两件: 'conflicts' },
  },
  {
    tuned: false,
    tables: bureau2020,
    text: '2020年依申请公开共受理13件，引起行政复议2件。',
    says: { '13件': 'agrees', '2件': 'conflicts' },
  },
  // Round figures.
  { tuned: true, tables: county, text: '全县共收到政府信息公开申请近1300件。', says: { '1300件': 'agrees' } },
  { tuned: true, tables: county, text: '全县共收到政府信息公开申请1280余件。', says: { '1280余件': 'agrees' } },
  { tuned: true, tables: county, text: '全县共收到政府信息公开申请1500余件。', says: { '1500余件': 'doubtful' } },
  { tuned: true, tables: county, text: '全县共受理政府信息公开申请1.3千件。', says: { '1.3千件': 'agrees' } },
  { tuned: false, tables: county, text: '全县政府信息公开申请办件量超1200件。', says: { '1200件': 'agrees' } },
  // Cells that were read with doubt, not read, or left blank.
  {
    tuned: true,
    tables: { ...bureau, uncertain: ['requests.newlyReceived.total'] },
    text: '全年新收政府信息公开申请31件。',
    says: { '31件': 'doubtful' },
  },
  {
    tuned: true,
    tables: { ...bureau, facts: { ...bureau.facts, 'requests.newlyReceived.total': null } },
    text: '全年新收政府信息公开申请31件。',
    says: { '31件': 'unlinked' },
  },
  {
    tuned: true,
    tables: { ...bureau, facts: { ...bureau.facts, 'requests.newlyReceived.total': '' } },
    text: '全年新收政府信息公开申请13件，其中商业企业2件。',
    says: { '13件': 'agrees', '2件': 'agrees' },
  },
  // Whoever applied.
  {
    tuned: true,
    tables: bureau,
    text: '全年收到公民、或其他社会组织以信函、网页等形式提出的政府信息公开申请13件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到公民、或其他社会组织以信函、网页等形式提出的政府信息公开申请31件。',
    says: { '31件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '依申请公开：本年度收到该项申请13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '依申请公开：本年度收到该项申请18件。', says: { '18件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '本年度我局收到信息公开申请信息13条。', says: { '13条': 'agrees' } },
  { tuned: true, tables: bureau, text: '本年度我局收到信息公开申请信息16条。', says: { '16条': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中通过局官方网站提交8件，到局里现场提交5件。',
    says: { '13件': 'agrees', '8件': 'agrees', '5件': 'agrees' },
  },
  // What they asked for, not how many asked.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，申请事项19项。',
    says: { '13件': 'agrees', '19项': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，撤销1件，实际办理14件（含结转2件）。',
    says: { '13件': 'agrees', '14件': 'agrees' },
  },
  // What came in besides, and left before it was taken on.
  {
    tuned: true,
    tables: bureau,
    text: '共收到政府信息公开申请17件，剔除重复登记4件，实际受理13件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '共收到政府信息公开申请18件，剔除重复登记4件，实际受理13件。',
    says: { '18件': 'conflicts', '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '共收到政府信息公开申请16件，上年结转2件，本年新收13件。',
    says: { '16件': 'conflicts', '2件': 'agrees', '13件': 'agrees' },
  },
  // Whose they are: a new town and a banner's sumu by their short names; whoever applied, named at length.
  {
    tuned: true,
    tables: { ...bureau, issuer: '云溪新区柳河新城管理委员会' },
    text: '柳河新城2023年新收政府信息公开申请18件。',
    says: { '18件': 'conflicts' },
  },
  {
    tuned: true,
    tables: { ...bureau, issuer: '云溪自治旗青苏木人民政府' },
    text: '2023年青苏木收到政府信息公开申请18件。',
    says: { '18件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年受理公民、法人和其他社会组织政府信息公开申请13件。',
    says: { '13件': 'agrees' },
  },
  // A year without its character, a telephone's number, any of them: no counts.
  { tuned: true, tables: bureau, text: '2023受理政府信息公开申请13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '受理政府信息公开申请13件，咨询电话82448597。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '对收到的每一件政府信息公开申请，均专人办理。', says: {} },
  // A sentence that begins without a mark in front.
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开渠道便民高效2023年我局共收到政府信息公开申请19件。',
    says: { '19件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '我局开办网站申请、信函、传真等方式2023年共收到政府信息公开申请13件。',
    says: { '13件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '云溪供水公司办理情况2023年共收到政府信息公开申请19件。', says: { '19件': 'unlinked' } },
  // What nobody knows may turn what follows it around.
  { tuned: true, tables: bureau, text: '便民高效地2023年度我局共收到政府信息公开申请19件。', says: { '19件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '便民高效服务中2023年度全县共收到政府信息公开申请19件。', says: { '19件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '我局受理群众依法公开申请13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '我局2023年度依申请公开信息条数为21.', says: { '21': 'conflicts' } },
  { tuned: true, tables: bureau, text: '本年度收到申请政府信息公开请求21件。', says: { '21件': 'conflicts' } },
  // One character for another, and only in front of a request.
  { tuned: true, tables: bureau, text: '本年度共受到依申请公开19件，办理完成14件。', says: { '19件': 'conflicts', '14件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    section: 3,
    text: '本年度共受到申请13件，办理完成17件。',
    says: { '13件': 'agrees', '17件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开工作受到表扬5次，受到处罚1件。', says: { '5次': 'unlinked', '1件': 'unlinked' } },
  // The answers alone say what they answer.
  {
    tuned: true,
    tables: bureau,
    text: '全年共作出政府信息公开申请答复14件，无一超期。',
    says: { '14件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年共作出政府信息公开申请答复19件，无一超期。',
    says: { '19件': 'conflicts' },
  },
  // A school speaks of itself.
  {
    tuned: true,
    tables: { ...quiet, issuer: '云溪大学' },
    text: '2023年度，学校收到依申请信息公开件3件。',
    says: { '3件': 'conflicts' },
  },
  // So does a company, to which companies may apply.
  {
    tuned: true,
    tables: { ...quiet, issuer: '云溪县水务集团有限公司' },
    text: '2023年度，集团收到政府信息公开申请3件。',
    says: { '3件': 'conflicts' },
  },
  {
    tuned: true,
    tables: { ...bureau, issuer: '云溪县供水有限公司' },
    text: '2023年度，公司收到政府信息公开申请13件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: { ...bureau, issuer: '云溪县供水有限公司' },
    text: '收到政府信息公开申请13件，其中公司申请2件。',
    says: { '13件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: town,
    text: '2023年度，本乡镇共收到3件政府信息公开申请。',
    says: { '3件': 'conflicts' },
  },
  // By persons and by requests.
  {
    tuned: true,
    tables: bureau,
    text: '本年度收到群众依申请公开9人13次，无一超期。',
    says: { '13次': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '本年度收到群众依申请公开9人17次，无一超期。',
    says: { '17次': 'conflicts' },
  },
  // As many as others were made to handle.
  {
    tuned: true,
    tables: { ...bureau, issuer: '云溪县人民政府办公室' },
    text: '在线平台共收到依申请公开件64件，督促各部门办理依申请公开件64件。',
    says: { '64件': 'unlinked' },
  },
  // What a few asked for is some of all.
  {
    tuned: true,
    tables: bureau,
    text: '全年收到的13件政府信息公开申请中，同一申请人年度内申请3件以上的有2人，共提出申请7件。',
    says: { '13件': 'agrees', '7件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到的13件政府信息公开申请中，同一申请人申请3件以上的有2人，共提出申请19件。',
    says: { '19件': 'doubtful' },
  },
  // What was received stands behind, or is told by what was asked for.
  { tuned: true, tables: bureau, text: '2023年收到13条依申请公开相关信息。', says: { '13条': 'agrees' } },
  { tuned: true, tables: bureau, text: '2023年收到16条依申请公开相关信息。', says: { '16条': 'conflicts' } },
  { tuned: true, tables: bureau, text: '2023年，我局收到依申请需要公开的信息13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '2023年，我局收到依申请需要公开的信息0件。', says: { '0件': 'conflicts' } },
  // The clause in front says what came in.
  { tuned: true, tables: bureau, text: '做好依申请公开的受理工作，全年共计18件。', says: { '18件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '规范依申请公开受理流程，全年举办培训共计18次。', says: { '18次': 'unlinked' } },
  { tuned: true, tables: bureau, text: '共受理政府信息公开申请13件次共16项。', says: { '13件次': 'agrees', '16项': 'unlinked' } },
  // Since when?
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。截至12月31日，我局累计受理依申请公开22件。',
    says: { '13件': 'agrees', '22件': 'unlinked' },
  },
  // What stands in front of a colon, or of 中, takes nothing from behind the number.
  { tuned: true, tables: bureau, text: '企业是政府信息公开的主要申请人：13件申请中2件由企业提出。', says: { '2件': 'agrees' } },
  { tuned: true, tables: bureau, text: '企业是政府信息公开的主要申请人：13件申请中4件由企业提出。', says: { '4件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开答复质量提升：全年13件新收申请和2件结转申请中，已答复14件。',
    says: { '2件': 'agrees' },
  },
  // What was sorted out is told behind, and what is left is the table's.
  {
    tuned: true,
    tables: bureau,
    text: '我局2023年共登记来件17件。经甄别，其中4件实为咨询，不作为政府信息公开申请；纳入办理的为13件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开平台收件38件，剔除误投等情形后，登记为政府信息公开申请的13件。',
    says: { '38件': 'unlinked', '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '同一人申请5件政府信息公开。剔除该因素，全年实际新收政府信息公开申请8件。',
    says: { '8件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '加强培训，全年实际新收政府信息公开申请8件。', says: { '8件': 'conflicts' } },
];
