import type { Sentence } from './sentences';
import { bureau, county, quiet, type Tables } from './tables';

const town: Tables = { ...quiet, issuer: '云溪县柳林镇人民政府' };

/** What the first look at 269 sentences of another hand's manner got wrong (precision 85 %, recall 79 %); tuned on since. */
export const unseen: readonly Sentence[] = [
  // Whose and which year's figures they are.
  { tables: town, text: '县人民政府全年收到政府信息公开申请96件，我镇0件。', says: { '96件': 'unlinked', '0件': 'agrees' } },
  { tables: town, text: '全县共收到政府信息公开申请96件，其中我镇0件。', says: { '96件': 'unlinked' } },
  { tables: bureau, text: '县自然资源局收到政府信息公开申请31件。', says: { '31件': 'conflicts' } },
  { tables: bureau, text: '县住房和城乡建设局收到政府信息公开申请31件。', says: { '31件': 'unlinked' } },
  { tables: county, text: '2020年至2024年，全县累计收到政府信息公开申请4790件。', says: { '4790件': 'unlinked' } },
  { tables: county, text: '2020年至2024年，申请量逐年上升，2024年收到政府信息公开申请1824件。', says: { '1824件': 'conflicts' } },
  { tables: county, text: '12月收到政府信息公开申请141件，为各月最多。', says: { '141件': 'unlinked' } },
  { tables: county, text: '2024年1月至12月，全县收到政府信息公开申请1248件。', says: { '1248件': 'conflicts' } },
  { tables: bureau, text: '今年以来，全局收到政府信息公开申请31件。', says: { '31件': 'conflicts' } },
  { tables: bureau, text: '去年我局收到政府信息公开申请20件，今年收到16件。', says: { '20件': 'unlinked', '16件': 'conflicts' } },
  { tables: bureau, text: '政府信息公开申请量由2022年的20件降至13件。', says: { '20件': 'unlinked', '13件': 'agrees' } },
  { tables: bureau, text: '政府信息公开申请量由2022年的20件降至16件。', says: { '20件': 'unlinked', '16件': 'conflicts' } },
  { tables: bureau, text: '收悉各类政府信息公开申请共计31宗。', says: { '31宗': 'conflicts' } },
  // Requests by another name.
  {
    tables: bureau,
    text: '本年新收申请13件，加上年结转2件，合计16件，已办结14件，尚有1件未办结。',
    says: { '13件': 'agrees', '2件': 'agrees', '16件': 'conflicts', '14件': 'agrees' },
  },
  {
    tables: bureau,
    text: '全年答复申请15件，其中同意公开5件、部分公开2件、不予公开2件。',
    says: { '15件': 'conflicts', '5件': 'agrees', '2件': 'agrees' },
  },
  { tables: bureau, text: '从依申请公开主体看，个人申请10件，单位申请4件。', says: { '10件': 'agrees', '4件': 'conflicts' } },
  { tables: bureau, text: '全局依申请公开办件量为31件。', says: { '31件': 'conflicts' } },
  { tables: bureau, text: '收到的政府信息公开申请全部予以公开，共13件。', says: { '13件': 'agrees', 全部予以公开: 'conflicts' } },
  { tables: bureau, text: '政府信息公开申请办理零结转。', says: { 政府信息公开申请办理零结转: 'conflicts' } },
  { tables: quiet, text: '政府信息公开申请办理零超期、零结转。', says: {} },
  // A part is never more than its whole.
  { tables: quiet, text: '本年度收到线上依申请公开1件，已按程序办结。', says: { '1件': 'doubtful' } },
  { tables: bureau, text: '通过政府网站收到政府信息公开申请9件。', says: { '9件': 'unlinked' } },
  { tables: bureau, text: '通过政府网站收到政府信息公开申请19件。', says: { '19件': 'doubtful' } },
  // Reviews and lawsuits.
  { tables: bureau, text: '因政府信息公开被复议3件、被诉5件。', says: { '3件': 'agrees', '5件': 'conflicts' } },
  {
    tables: bureau,
    text: '全年办理各类行政复议答复案件47件、行政应诉案件29件，其中涉及政府信息公开的分别为3件、2件。',
    says: { '47件': 'unlinked', '29件': 'unlinked', '3件': 'agrees', '2件': 'agrees' },
  },
  {
    tables: bureau,
    text: '全年办理各类行政复议答复案件47件、行政应诉案件29件，其中涉及政府信息公开的分别为5件、2件。',
    says: { '47件': 'unlinked', '29件': 'unlinked', '5件': 'conflicts', '2件': 'agrees' },
  },
  { tables: quiet, text: '收到1件行政复议听证通知，与政府信息公开无关。', says: { '1件': 'unlinked' } },
  {
    tables: county,
    text: '县司法局作为复议机关，全年受理行政复议案件186件，其中涉政府信息公开案件21件，审结19件。',
    says: { '186件': 'unlinked', '21件': 'unlinked', '19件': 'unlinked' },
  },
  // Shares, rates and growth.
  {
    tables: county,
    text: '从申请人看，个人1208件，占94.1%；单位76件，占5.9%。',
    says: { '94.1%': 'unlinked', '5.9%': 'unlinked' },
  },
  { tables: quiet, text: '发布动态类46条，占79.3%；公告类12条，占20.7%。', says: { '79.3%': 'unlinked', '20.7%': 'unlinked' } },
  {
    tables: quiet,
    text: '发布动态类21条，占36.84%；公告类9条，占18.79%；解读类10条，占17.54%；其他17条，占29.82%。',
    says: { '18.79%': 'conflicts' },
  },
  { tables: bureau, text: '网站发布信息860条，同比增加60条，增幅7.5%。', says: { '7.5%': 'agrees' } },
  { tables: bureau, text: '网站发布信息860条，同比增加60条，增幅17.5%。', says: { '17.5%': 'conflicts' } },
  { tables: county, text: '热线工单由2023年的400件下降至310件，降幅22.5%。', says: { '22.5%': 'agrees' } },
  { tables: county, text: '热线工单由2023年的400件下降至310件，降幅25.5%。', says: { '25.5%': 'conflicts' } },
  { tables: bureau, text: '全年收到政府信息公开申请15件（含上年结转2件），办结14件，办结率93.3%。', says: { '93.3%': 'agrees' } },
  { tables: bureau, text: '全年收到政府信息公开申请15件（含上年结转2件），办结14件，办结率95.3%。', says: { '95.3%': 'conflicts' } },
  { tables: bureau, text: '依申请公开办结率83.3%。', says: { '83.3%': 'conflicts' } },
  { tables: bureau, text: '依申请公开按时办结率83.3%，满意率98%。', says: { '83.3%': 'unlinked', '98%': 'unlinked' } },
  { tables: quiet, text: '受理热线工单400件，办结380件，办结率95%。', says: { '95%': 'agrees' } },
  { tables: quiet, text: '受理热线工单400件，办结380件，办结率98%。', says: { '98%': 'conflicts' } },
  { tables: county, text: '政府信息公开申请中，自然人申请占比94.1%。', says: { '94.1%': 'agrees' } },
  { tables: county, text: '政府信息公开申请中，自然人申请占比84.1%。', says: { '84.1%': 'conflicts' } },
  { tables: county, text: '政府信息公开申请答复中，予以公开和部分公开占办结总数的50.7%。', says: { '50.7%': 'agrees' } },
  { tables: county, text: '政府信息公开申请答复中，予以公开和部分公开占办结总数的62.6%。', says: { '62.6%': 'conflicts' } },
  { tables: bureau, text: '政府信息公开行政复议纠错率33.3%，同比下降3个百分点。', says: { '33.3%': 'agrees' } },
  { tables: bureau, text: '政府信息公开行政复议纠错率23.3%，同比下降3个百分点。', says: { '23.3%': 'conflicts' } },
  // Ready in time is not the same as ready.
  { tables: bureau, text: '依申请公开答复率100%。', says: { 依申请公开答复率100: 'doubtful' } },
  // Sums told after their parts.
  { tables: quiet, text: '通过网站公开520条，公众号公开340条，合计860条。', says: { '860条': 'agrees' } },
  { tables: quiet, text: '通过网站公开520条，公众号公开340条，合计880条。', says: { '880条': 'conflicts' } },
  { tables: quiet, text: '网站公开520条，公众号公开340条、转载60条，共计860条。', says: { '860条': 'agrees' } },

  // The second look: 123 sentences, precision 86 %, recall 84 %.
  { tables: bureau, text: '政府信息公开行政诉讼2件，其中1件已审结维持，1件尚未审结。', says: { '2件': 'agrees', '1件': 'agrees' } },
  { tables: bureau, text: '政府信息公开行政诉讼2件，目前1件已审结均维持，1件尚未审结。', says: { '2件': 'agrees', '1件': 'agrees' } },
  { tables: bureau, text: '收到政府信息公开申请15件，年内到期的14件均已办结。', says: { '15件': 'agrees' } },
  {
    tables: bureau,
    text: '政府信息公开复议、诉讼案件数分别为3件、2件，被纠错（败诉）分别为1件、0件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees', '0件': 'agrees' },
  },
  {
    tables: bureau,
    text: '政府信息公开复议、诉讼案件数分别为3件、2件，被纠错（败诉）分别为1件、1件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'conflicts' },
  },
  { tables: bureau, text: '依申请公开受理量从2022年的20件下降到2023年的13件。', says: { '20件': 'unlinked', '13件': 'agrees' } },
  { tables: bureau, text: '依申请公开受理量从2022年的20件下降到2023年的16件。', says: { '20件': 'unlinked', '16件': 'conflicts' } },
  { tables: bureau, text: '政府信息公开申请中予以公开5件、部分公开2件、无法提供3件，三类合计10件。', says: { '10件': 'agrees' } },
  { tables: bureau, text: '政府信息公开申请中予以公开5件、部分公开2件、无法提供3件，三类合计11件。', says: { '11件': 'conflicts' } },
  { tables: quiet, text: '共公开信息220条，较上年的200条增加20条，增长10%。', says: { '10%': 'agrees' } },
  { tables: quiet, text: '信息发布量较上年的200条增加20条，增长10%。', says: { '10%': 'agrees' } },
  { tables: quiet, text: '信息发布量较上年的200条增加20条，增长12%。', says: { '12%': 'conflicts' } },
  { tables: quiet, text: '收到网民留言150条，办理答复147条，答复率98%。', says: { '98%': 'agrees' } },
  { tables: quiet, text: '收到网民留言150条，办理答复147条，答复率96%。', says: { '96%': 'conflicts' } },
  {
    tables: bureau,
    text: '行政规范性文件管理方面，全年新制发4件，宣布废止3件，目前现行有效31件。',
    says: { '4件': 'agrees', '3件': 'conflicts', '31件': 'agrees' },
  },
  { tables: county, text: '现行有效的政府规章0件、行政规范性文件104件。', says: { '0件': 'agrees', '104件': 'conflicts' } },
  { tables: bureau, text: '2023年未制发行政规范性文件。', says: { 未制发行政规范性文件: 'conflicts' } },
  { tables: quiet, text: '2023年无行政规范性文件制发。', says: { 无行政规范性文件制发: 'agrees' } },
  { tables: quiet, text: '区政府信息公开办公室向街道转交政府信息公开申请1件，经核实已退回。', says: { '1件': 'unlinked' } },
  { tables: bureau, text: '学校层面受理信息公开申请9件。', says: { '9件': 'unlinked' } },
  { tables: county, text: '新收政府信息公开申请按申请人划分，自然人1213件，企业61件。', says: { '1213件': 'conflicts', '61件': 'agrees' } },

  // The third look: 131 sentences, precision 81 %, recall 84 %.
  {
    tables: bureau,
    text: '政府信息公开行政复议3件：维持2件、纠正1件、其他0件、尚未审结0件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees', '0件': 'agrees' },
  },
  { tables: bureau, text: '政府信息公开行政复议3件：维持2件、其他1件、尚未审结0件。', says: { '1件': 'conflicts', '0件': 'agrees' } },
  { tables: bureau, text: '因政府信息公开引起的行政诉讼2件，同比减少1件，其中一审1件、二审1件。', says: { '2件': 'agrees' } },
  { tables: quiet, text: '全年发生行政诉讼2件，均为拆迁类案件，未涉及政府信息公开。', says: { '2件': 'unlinked' } },
  { tables: bureau, text: '全系统作出行政处罚决定2310件。', says: { '2310件': 'unlinked' } },
  {
    tables: bureau,
    text: '全省自然资源系统收到政府信息公开申请4120件，我局收到16件。',
    says: { '4120件': 'unlinked', '16件': 'conflicts' },
  },
  { tables: bureau, text: '全年未产生结转下年度的申请。', says: { 全年未产生结转下年度的申请: 'conflicts' } },
  { tables: bureau, text: '政府信息公开行政复议维持率66.7%，纠错率33.3%。', says: { '66.7%': 'agrees', '33.3%': 'agrees' } },
  { tables: bureau, text: '政府信息公开行政复议维持率66.7%，纠错率24.3%。', says: { '66.7%': 'agrees', '24.3%': 'conflicts' } },
  { tables: quiet, text: '公开政府文件84件（区政府令2件、区政发31件、区政办发51件）。', says: { '84件': 'agrees' } },
  { tables: quiet, text: '公开政府文件86件（区政府令2件、区政发31件、区政办发51件）。', says: { '86件': 'conflicts' } },
  { tables: quiet, text: '办理热线工单862件（跨年4件、延期31件）。', says: { '862件': 'unlinked' } },
  { tables: bureau, text: '依申请公开共计肆件，答复拾肆件。', says: { 肆件: 'conflicts', 拾肆件: 'agrees' } },

  // The fourth look: 113 sentences, most of them right and hard: precision 50 %, recall 75 %.
  {
    tables: bureau,
    text: '依申请公开办理数量：新收13件+结转2件=15件；已办结14件，未办结1件。',
    says: { '13件': 'agrees', '2件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  { tables: bureau, text: '因征地补偿引发复议0件，因不予处理引发复议0件。', says: { '0件': 'unlinked' } },
  {
    tables: quiet,
    text: '答复中“公开”129件（含部分公开31件），占59.2%；“不公开”16件，占7.3%；“无法提供”56件，占25.7%。',
    says: { '59.2%': 'unlinked', '7.3%': 'unlinked', '25.7%': 'unlinked' },
  },
  {
    tables: bureau,
    text: '全年公开文件140件，依申请公开文件25件，不予公开文件60件，公开率62%。',
    says: { '60件': 'unlinked', '62%': 'unlinked' },
  },
  {
    tables: quiet,
    text: '发布稿件435件，较上年增加31件，其中原创77件，增长12%。',
    says: { '12%': 'unlinked' },
  },
  {
    tables: quiet,
    text: '发布信息58条，较上年增加9条，同比增长18.37%；转载57条，较上年增加12条，同比增长26.67%。',
    says: { '18.37%': 'agrees', '26.67%': 'agrees' },
  },
  {
    tables: quiet,
    text: '发布信息58条，较上年增加9条，同比增长13.87%；转载57条，较上年增加12条，同比增长26.67%。',
    says: { '13.87%': 'conflicts', '26.67%': 'agrees' },
  },
  {
    tables: bureau,
    text: '因政府信息公开答复不当被复议机关责令重新答复1件、被法院判决撤销0件。',
    says: { '1件': 'agrees', '0件': 'agrees' },
  },
  {
    tables: bureau,
    section: 4,
    text: '行政复议：总计3件，结果维持2件，结果纠正1件，其他结果0件，尚未审结0件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees', '0件': 'agrees' },
  },
  {
    tables: bureau,
    text: '承办行政应诉案件46件，其中政府信息公开案件2件；行政复议答复61件，其中政府信息公开案件3件。',
    says: { '46件': 'unlinked', '2件': 'agrees', '61件': 'unlinked', '3件': 'agrees' },
  },
  {
    tables: bureau,
    text: '承办行政应诉案件46件，其中政府信息公开案件4件；行政复议答复61件，其中政府信息公开案件8件。',
    says: { '46件': 'unlinked', '4件': 'conflicts', '61件': 'unlinked', '8件': 'conflicts' },
  },
  { tables: bureau, text: '新收涉信息公开复议1件，上年结转2件，共3件。', says: { '1件': 'unlinked', '3件': 'agrees' } },
  { tables: county, text: '县司法局全年办理政府信息公开类行政复议案件96件，纠错18件。', says: { '96件': 'unlinked', '18件': 'unlinked' } },
  { tables: county, text: '全县31家单位收到政府信息公开申请，33家单位为零申请。', says: { '31家': 'unlinked' } },
  { tables: quiet, text: '收到意见建议1284条，采纳316条，采纳率24.6%。', says: { '24.6%': 'agrees' } },
  { tables: quiet, text: '收到意见建议1284条，采纳316条，采纳率26.4%。', says: { '26.4%': 'conflicts' } },
  { tables: quiet, text: '组织新闻发布会64场（区政府新闻办48场，部门14场）。', says: { '64场': 'conflicts' } },

  // The fifth look: 69 ordinary sentences, precision 93 %, recall 90 %.
  {
    tables: bureau,
    text: '作出行政许可决定120件，行政处罚决定54件。',
    says: { '120件': 'agrees', '54件': 'conflicts' },
  },
  { tables: quiet, text: '通过网站发布信息122条，通过公众号发布信息356条，共发布信息478条。', says: { '478条': 'agrees' } },
  { tables: quiet, text: '通过网站发布信息122条，通过公众号发布信息356条，共发布信息487条。', says: { '487条': 'conflicts' } },
  { tables: quiet, text: '通过网站发布信息122条，通过公众号发布信息356条，全年共发布信息900条。', says: { '900条': 'unlinked' } },
  { tables: county, text: '各乡（镇）收到政府信息公开申请616件，县级部门收到668件。', says: { '616件': 'unlinked', '668件': 'unlinked' } },
  { tables: county, text: '各区（县）收到政府信息公开申请616件。', says: { '616件': 'unlinked' } },

  // The sixth look: 89 sentences, precision 91 %, recall 85 %.
  {
    tables: town,
    text: '镇政府共收到政府信息公开申请表10份，当面答复4份，书面答复6份。',
    says: { '10份': 'conflicts', '6份': 'unlinked' },
  },
  { tables: county, text: '县政府共收到政府信息公开申请1824件。', says: { '1824件': 'conflicts' } },
  { tables: county, text: '镇政府共收到政府信息公开申请14件。', says: { '14件': 'unlinked' } },
  { tables: county, text: '政府信息公开申请中，自然人申请达1208件。', says: { '1208件': 'agrees' } },
  { tables: county, text: '政府信息公开申请中，自然人申请达1108件。', says: { '1108件': 'conflicts' } },
  { tables: quiet, text: '受理12369举报5120件，办结5018件，办结率98.0%。', says: { '98.0%': 'agrees' } },
  { tables: quiet, text: '受理12369举报5120件，办结5018件，办结率99.8%。', says: { '99.8%': 'conflicts' } },
  {
    tables: bureau,
    section: 3,
    text: '我局对3件申请作出不予公开决定，对5件申请予以公开。',
    says: { '3件': 'conflicts', '5件': 'agrees' },
  },

  // The seventh look: 81 sentences, precision 88 %, recall 85 %.
  { tables: quiet, text: '发布动态1208条、公告76条，分别占94.1%和5.9%。', says: { '94.1%': 'unlinked', '5.9%': 'unlinked' } },
  {
    tables: bureau,
    text: '2023年办结政府信息公开行政复议3件，行政诉讼1件，另有1件诉讼尚未审结。',
    says: { '3件': 'agrees', '1件': 'agrees' },
  },
  { tables: county, text: '县政府及县政府办公室印发行政规范性文件7件，部门印发5件，合计12件。', says: { '7件': 'unlinked' } },
  { tables: county, text: '开展政府信息公开申请办理“回头看”，复核案卷180件，纠正不规范答复7件。', says: { '7件': 'unlinked' } },

  // Parts of the report itself are no cases.
  {
    tables: quiet,
    text: '本报告由总体情况、收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议、提起行政诉讼情况等六个部分组成。',
    says: { 六个: 'unlinked' },
  },
  { tables: quiet, text: '本报告包括政府信息公开行政复议、提起行政诉讼情况等6部分。', says: { '6部': 'unlinked' } },
];
