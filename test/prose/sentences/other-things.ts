import type { Sentence } from '../sentence';
import { bureau, county, quiet, quiet2020 } from '../tables';

/** Numbers that count something else, however near the words of the form are. */
export const sentences: readonly Sentence[] = [
  // Other cases and letters.
  { tuned: true, tables: bureau, text: '办理人大代表建议12件、政协提案9件，办结率100%。', says: { '12件': 'unlinked', '9件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '全年受理12345热线工单1591件，办结1588件。', says: { '1591件': 'unlinked', '1588件': 'unlinked' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件。受理群众来信40件，答复38件。',
    says: { '13件': 'agrees', '40件': 'unlinked', '38件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办理不动产登记申请3120件，受理建设用地规划许可申请88件。',
    says: { '3120件': 'unlinked', '88件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开渠道畅通。全年受理群众信访件61件，办结58件，回复网民留言102条。',
    says: { '61件': 'unlinked', '58件': 'unlinked', '102条': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开渠道畅通。答复人大代表建议7件、政协委员提案5件，满意率100%。',
    says: { '7件': 'unlinked', '5件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '全年收到局长信箱来信45件，均已回复。', says: {} },
  { tuned: true, tables: county, text: '全县共办理涉及政府信息公开的投诉举报3件，均已答复。', says: {} },
  {
    tuned: false,
    tables: bureau,
    text: '依申请公开方面，组织专题研讨4次、会商疑难申请6件。',
    says: { '4次': 'unlinked', '6件': 'unlinked' },
  },
  // The work around the requests.
  { tuned: true, tables: bureau, text: '对外公开依申请公开受理电话、邮箱，设立政府信息公开查阅点3个。', says: { '3个': 'unlinked' } },
  { tuned: true, tables: bureau, text: '严格执行《条例》第二十七条，除行政机关主动公开的政府信息外，公民可以申请公开3类信息。', says: {} },
  { tuned: true, tables: bureau, text: '全年通过依申请公开系统流转文件35件。', says: {} },
  { tuned: true, tables: bureau, text: '依申请公开平均办理时限9.5个工作日，平均答复用时8天。', says: {} },
  { tuned: true, tables: bureau, text: '政府信息公开申请答复文书获评优秀案例2件。', says: {} },
  { tuned: true, tables: bureau, text: '编发政府信息公开申请典型案例汇编1册，收录案例12个。', says: {} },
  { tuned: true, tables: bureau, text: '举办依申请公开业务培训2场，模拟申请测试8件。', says: {} },
  { tuned: true, tables: bureau, text: '政府信息公开申请接收渠道3个，受理窗口1个，工作人员2名。', says: {} },
  { tuned: true, tables: bureau, text: '按月通报依申请公开办理情况12次，发出提醒函5份。', says: {} },
  {
    tuned: true,
    tables: bureau,
    text: '制作依申请公开答复书范本6份，开展答复文书评查2次。',
    says: { '6份': 'unlinked', '2次': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '向社会发放公开申请指引300份，接待现场查阅26人次。',
    says: { '300份': 'unlinked', '26人次': 'unlinked' },
  },
  {
    tuned: true,
    tables: county,
    text: '开展政府信息公开申请办理“回头看”，复核案卷180件，纠正不规范答复7件。',
    says: { '7件': 'unlinked' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '依申请公开方面，接受电话咨询46次，指导申请人规范填写申请表12份。',
    says: { '46次': 'unlinked', '12份': 'unlinked' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '今年以来修订依申请公开制度2项，更新公开指南1次。',
    says: { '2项': 'unlinked', '1次': 'unlinked' },
  },
  { tuned: false, tables: bureau, text: '依申请公开工作人员2名，设受理点1处，开通咨询电话2部。', says: {} },
  { tuned: false, tables: bureau, text: '接待来访咨询依申请公开事宜36人次，电话解答58次。', says: {} },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，涉及事项21项，申请人11人。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收到行政复议答复通知书3份，参加庭审5次。', says: { '3份': 'unlinked', '5次': 'unlinked' } },
  // The office, its channels, its report.
  { tuned: true, tables: bureau, text: '组织政务公开培训3次，培训工作人员120人次。', says: { '3次': 'unlinked', '120人次': 'unlinked' } },
  {
    tuned: true,
    tables: quiet,
    text: '微信公众号关注人数达1016823人，发布短视频584条，累计播放1.17万次。',
    says: { '1016823人': 'unlinked', '584条': 'unlinked', '1.17万次': 'unlinked' },
  },
  {
    tuned: true,
    tables: quiet2020,
    text: '2020年12月31日，根据国办公开办函〔2019〕60号和《条例》第五十条，街道编制本报告，统计期限自2020年1月1日起。',
    says: {},
  },
  {
    tuned: true,
    tables: quiet2020,
    text: '如有疑问，请与街道办事处联系（电话：0951-2170000，邮编750000，地址：长柳街42号501室）。',
    says: {},
  },
  {
    tuned: true,
    tables: quiet,
    text: '本报告由总体情况、收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议、提起行政诉讼情况等六个部分组成。',
    says: { 六个: 'unlinked' },
  },
  { tuned: true, tables: quiet, text: '本报告包括政府信息公开行政复议、提起行政诉讼情况等6部分。', says: { '6部': 'unlinked' } },
  { tuned: true, tables: bureau, text: '全年收到咨询、政府信息公开申请等61件。', says: { '61件': 'unlinked' } },
  {
    tuned: true,
    tables: bureau,
    text: '公开规范性文件4件，公示81项权责清单和7项服务事项。',
    says: { '81项': 'unlinked', '7项': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '本年度收到12345群众来信、依申请公开等51件，其中依申请公开13件。',
    says: { '51件': 'unlinked', '13件': 'agrees' },
  },
  // 办件 where services are spoken of.
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开工作有序开展。设立企业服务专窗，全年办件数量为486件，其中自然人301件，法人185件。',
    says: { '301件': 'unlinked', '185件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '依申请公开工作有序开展。全年办件76件。', says: { '76件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '在办事服务窗口设政府信息公开申请受理点，全年办件76件。',
    says: { '76件': 'conflicts' },
  },
  // What an earlier sentence named is not what a number counts that has a thing of its own.
  {
    tuned: true,
    tables: bureau,
    text: '对规范性文件同步解读。全年通过微信公众号发布各类政府信息公开共计257条。',
    says: { '257条': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '规范性文件应公开尽公开。全年公开17件。', says: { '17件': 'doubtful' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年制作信息50条，其中主动公开信息数42条，占84%；依申请公开信息数8条，占16%；不予公开信息数0条，占0%。',
    says: { '42条': 'unlinked', '8条': 'unlinked', '0条': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年公开信息42条；收到依申请公开信息申请8条。',
    says: { '8条': 'conflicts' },
  },
  // Others than those that are named, and more than requests.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，自然人以外的6件，未按期办结7件，没有公开9件。',
    says: { '13件': 'agrees', '6件': 'unlinked', '7件': 'unlinked', '9件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引发行政复议3件，未被纠正8件。全年未作出行政处罚的案件9件。',
    says: { '3件': 'agrees', '8件': 'unlinked', '9件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年办理依申请公开和信访、提案共72件，办理政府信息公开申请29件。',
    says: { '72件': 'unlinked', '29件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '加强规范性文件管理。全年主动公开283条。', says: { '283条': 'unlinked' } },
  { tuned: true, tables: bureau, text: '加强规范性文件管理，主动公开44条。', says: { '44条': 'doubtful' } },
  { tuned: true, tables: bureau, text: '全年共处理来访来件111件。', says: { '111件': 'unlinked' } },
  // Something is missing behind the number.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，按期回复5要求申请人补正2条。',
    says: { '13件': 'agrees', '5': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办理政府信息公开申请14件。窗口受理政务服务事项261件，不予受理72件。',
    says: { '14件': 'agrees', '261件': 'unlinked', '72件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。共制作依申请公开文件数41件。',
    says: { '13件': 'agrees', '41件': 'unlinked' },
  },
  // Numbers of tables, pictures and points.
  { tuned: true, tables: bureau, text: '表3 收到和处理政府信息公开申请情况', says: { '3': 'unlinked' } },
  { tuned: true, tables: bureau, text: '图 2 收到政府信息公开申请统计', says: { '2': 'unlinked' } },
  { tuned: true, tables: bureau, text: '统计表3 依申请公开情况', says: { '3': 'unlinked' } },
  { tuned: true, tables: bureau, text: '03 收到和处理政府信息公开申请情况', says: { '03': 'unlinked' } },
  { tuned: true, tables: bureau, text: '3 收到和处理政府信息公开申请情况', says: { '3': 'unlinked' } },
  { tuned: true, tables: bureau, text: '全年收到政府信息公开申请15件，见表3。', says: { '15件': 'agrees', '3': 'unlinked' } },
  // What requests are only the subject of.
  { tuned: true, tables: bureau, text: '组织依申请公开业务培训3次。', says: { '3次': 'unlinked' } },
  {
    tuned: true,
    tables: bureau,
    text: '开展依申请公开工作督查19次，整改依申请公开问题8个。',
    says: { '19次': 'unlinked', '8个': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '组织政府信息公开申请办理培训3次。', says: { '3次': 'unlinked' } },
  { tuned: true, tables: bureau, text: '依申请公开平台访问量3000次。', says: { '3000次': 'unlinked' } },
  { tuned: true, tables: bureau, text: '发放依申请公开宣传册1200份。', says: { '1200份': 'unlinked' } },
  {
    tuned: true,
    tables: bureau,
    text: '组织依申请公开工作会商5次，电话沟通依申请公开申请人30次。',
    says: { '5次': 'unlinked', '30次': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '培训依申请公开工作人员30人次。', says: { '30人次': 'unlinked' } },
  { tuned: true, tables: bureau, text: '制定依申请公开工作规范12项。', says: { '12项': 'unlinked' } },
  { tuned: true, tables: bureau, text: '全年依申请公开工作19件。', says: { '19件': 'conflicts' } },
  // How often somebody was spoken to is no number of answers.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，在答复前与申请人电话沟通21次。',
    says: { '13件': 'agrees', '21次': 'unlinked' },
  },
  // Pieces of information and papers, sorted by how they are open.
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开方面：2023年我局依申请公开信息45条，接到政府信息公开申请13条。',
    says: { '45条': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '2023年我局发文中共有依申请公开文件42份。', says: { '42份': 'unlinked' } },
  {
    tuned: true,
    tables: bureau,
    text: '2023年我局发文中共有依申请公开文件42份。其中，安全生产委员会22份、云溪县自然资源局20份。',
    says: { '22份': 'unlinked', '20份': 'unlinked' },
  },
  // A list of powers behind documents.
  {
    tuned: true,
    tables: bureau,
    text: '制发规范性文件4份、废止2份。公布权责事项141项，其中行政许可9项、行政强制0项、其他权责事项6项、公共服务3项、其他公共服务11项。',
    says: { '4份': 'agrees', '2份': 'agrees', '3项': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '开展培训3次。收到政府信息公开申请13件，在答复前与申请人电话沟通21次。',
    says: { '21次': 'unlinked' },
  },
  // A platform whose name begins with digits.
  {
    tuned: true,
    tables: quiet,
    text: '收到政府信息公开申请0件，接到8890统一政务投诉举报平台反映1729件。',
    says: { '0件': 'agrees', '1729件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，多数要求公开“3·15”抽检结果。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请18件，多数要求公开“3·15”抽检结果。', says: { '18件': 'conflicts' } },
];
