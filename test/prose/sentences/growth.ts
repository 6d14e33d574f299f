import type { Sentence } from '../sentence';
import { bureau, county, county2020, quiet } from '../tables';

/** Growth and decline against another year. */
export const sentences: readonly Sentence[] = [
  // Of the requests.
  { tuned: true, tables: bureau, text: '2023年收到政府信息公开申请13件，较上年减少7件。', says: { '13件': 'agrees', '7件': 'unlinked' } },
  {
    tuned: true,
    tables: bureau,
    text: '2023年收到政府信息公开申请13件，较2022年的20件减少7件，同比下降35%。',
    says: { '13件': 'agrees', '7件': 'agrees', '35%': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2023年收到政府信息公开申请13件，较2022年的20件减少5件。',
    says: { '13件': 'agrees', '5件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，比去年多3件，比2021年少5件。',
    says: { '13件': 'agrees', '3件': 'unlinked', '5件': 'unlinked' },
  },
  { tuned: false, tables: bureau, text: '政府信息公开申请数量与上年（13件）持平，为13件。', says: {} },
  {
    tuned: true,
    tables: bureau,
    text: '全局政府信息公开申请数由2022年的20件降至2023年的13件。',
    says: { '20件': 'unlinked', '13件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开申请量由2022年的20件降至13件。', says: { '20件': 'unlinked', '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请量由2022年的20件降至16件。', says: { '20件': 'unlinked', '16件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开受理量从2022年的20件下降到2023年的13件。',
    says: { '20件': 'unlinked', '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开受理量从2022年的20件下降到2023年的16件。',
    says: { '20件': 'unlinked', '16件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开申请同比减少35%，由20件减至13件。', says: {} },
  {
    tuned: true,
    tables: county,
    text: '全县行政机关全年新收申请公开政府信息1284件，比上年1200件增加84件，增长7%。',
    says: { '1284件': 'agrees', '1200件': 'unlinked', '84件': 'agrees', '7%': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '全县行政机关全年新收申请公开政府信息1284件，比上年1200件增加84件，增长17%。',
    says: { '17%': 'conflicts' },
  },
  { tuned: false, tables: county, text: '全县共收到政府信息公开申请1284件，同比上升6.9%，人均办件量9.2件。', says: { '1284件': 'agrees' } },
  { tuned: true, tables: bureau, text: '行政复议、行政诉讼案件较上年减少3件。', says: {} },
  // Of other things.
  {
    tuned: true,
    tables: quiet,
    text: '网站共发布信息500条，较上年的400条增加100条，增幅25%。',
    says: { '100条': 'agrees', '25%': 'agrees' },
  },
  { tuned: true, tables: quiet, text: '网站共发布信息500条，较上年的400条增加200条。', says: { '200条': 'conflicts' } },
  { tuned: true, tables: bureau, text: '网站发布信息860条，同比增加60条，增幅7.5%。', says: { '7.5%': 'agrees' } },
  { tuned: true, tables: bureau, text: '网站发布信息860条，同比增加60条，增幅17.5%。', says: { '17.5%': 'conflicts' } },
  { tuned: true, tables: county, text: '热线工单由2023年的400件下降至310件，降幅22.5%。', says: { '22.5%': 'agrees' } },
  { tuned: true, tables: county, text: '热线工单由2023年的400件下降至310件，降幅25.5%。', says: { '25.5%': 'conflicts' } },
  { tuned: true, tables: quiet, text: '共公开信息220条，较上年的200条增加20条，增长10%。', says: { '10%': 'agrees' } },
  { tuned: true, tables: quiet, text: '信息发布量较上年的200条增加20条，增长10%。', says: { '10%': 'agrees' } },
  { tuned: true, tables: quiet, text: '信息发布量较上年的200条增加20条，增长12%。', says: { '12%': 'conflicts' } },
  { tuned: true, tables: quiet, text: '发布稿件435件，较上年增加31件，其中原创77件，增长12%。', says: { '12%': 'unlinked' } },
  {
    tuned: true,
    tables: quiet,
    text: '发布信息58条，较上年增加9条，同比增长18.37%；转载57条，较上年增加12条，同比增长26.67%。',
    says: { '18.37%': 'agrees', '26.67%': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '发布信息58条，较上年增加9条，同比增长13.87%；转载57条，较上年增加12条，同比增长26.67%。',
    says: { '13.87%': 'conflicts', '26.67%': 'agrees' },
  },
  // What a number of cases came down to is counted as what it came from.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政复议由7件降至4件，行政诉讼由5件降至2件。',
    says: { '7件': 'unlinked', '4件': 'conflicts', '5件': 'unlinked', '2件': 'agrees' },
  },
  // What another thing was last year is no base.
  { tuned: true, tables: county2020, text: '行政许可事项上一年为312项；行政处罚事项18项，增加3项。', says: { '3项': 'unlinked' } },
  // Past what a bracket tells of this year’s number; last year’s in a bracket behind.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件（自然人10件、企业2件、法律服务机构1件），较上年增加3件，增幅30%。',
    says: { '30%': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件（自然人10件、企业2件、法律服务机构1件），较上年增加3件，增幅36%。',
    says: { '36%': 'conflicts' },
  },
  { tuned: true, tables: quiet, text: '网站发布信息560条，同比上升12%（2022年为500条）。', says: { '12%': 'agrees' } },
  { tuned: true, tables: quiet, text: '网站发布信息560条，同比上升21%（2022年为500条）。', says: { '21%': 'conflicts' } },
  { tuned: true, tables: quiet, text: '网站发布信息560条，公众号阅读量同比上升21%（2022年为500条）。', says: {} },
  {
    tuned: true,
    tables: county2020,
    text: '县级行政许可事项上年为312项，承接3项、取消21项，净减少18项。',
    says: { '312项': 'agrees', '21项': 'unlinked' },
  },
  {
    tuned: true,
    tables: county2020,
    text: '行政许可事项由上年的312项调整为294项（取消20项、新增2项）。',
    says: { '294项': 'agrees', '20项': 'unlinked', '2项': 'unlinked' },
  },
  { tuned: true, tables: county2020, text: '行政许可事项由上年的312项调整为290项。', says: { '290项': 'conflicts' } },
  {
    tuned: true,
    tables: county2020,
    text: '行政许可事项上年为312项，下放9项、取消11项、承接2项，现有294项。',
    says: { '312项': 'agrees', '11项': 'unlinked' },
  },
  { tuned: true, tables: county2020, text: '行政许可事项上年为312项，减少18项，现有297项。', says: { '297项': 'conflicts' } },
  // Each stretch compares its own.
  {
    tuned: true,
    tables: quiet,
    text: '发布动态80条，较上年的64条增加16条；发布公告30条，较上年的36条减少6条。',
    says: { '16条': 'agrees', '6条': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '发布动态80条，较上年的64条增加16条；发布公告30条，较上年的36条减少9条。',
    says: { '16条': 'agrees', '9条': 'conflicts' },
  },
  { tuned: true, tables: quiet, text: '发布动态60条，比2022年少20条，减幅为25%。', says: { '25%': 'agrees' } },
  { tuned: true, tables: quiet, text: '发布动态60条，比2022年少20条，减幅为33%。', says: { '33%': 'conflicts' } },
  // 减少为, 增加为.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政复议由上年的8件减少为3件，降幅62.5%。',
    says: { '3件': 'agrees', '62.5%': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开行政复议由上年的8件减少为5件，降幅62.5%。', says: { '5件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政复议由上年的8件减少为3件，降幅52.5%。',
    says: { '3件': 'agrees', '52.5%': 'conflicts' },
  },
  // Of what was carried in and what came in together.
  { tuned: true, tables: bureau, text: '上年结转的2件和新收的13件政府信息公开申请中，予以公开5件，占33.3%。', says: { '33.3%': 'agrees' } },
  // The change of the other year is of that one and the year before it.
  {
    tuned: true,
    tables: quiet,
    text: '2023年发布动态60条，同比减少20条；2022年发布动态80条，同比增加15条。',
    says: { '15条': 'unlinked' },
  },
  { tuned: true, tables: quiet, text: '2023年发布动态60条；2022年发布动态80条，减少15条。', says: { '15条': 'conflicts' } },
  // Each year has its own change.
  {
    tuned: true,
    tables: quiet,
    text: '发布动态90条，比2022年的80条多10条，比2021年的75条多15条。',
    says: { '10条': 'agrees', '15条': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '发布动态90条，比2022年的80条多10条，比2021年的75条多25条。',
    says: { '10条': 'agrees', '25条': 'conflicts' },
  },
  // Points between two shares.
  {
    tuned: true,
    tables: quiet,
    text: '原文解读占38.6%，较上年的31.2%提高7.4个百分点；图文解读占比由40%下降到36%，下降4个百分点。',
    says: { '7.4个百分点': 'agrees', '4个百分点': 'agrees' },
  },
  { tuned: true, tables: quiet, text: '原文解读占38.6%，较上年的31.2%提高9.4个百分点。', says: { '9.4个百分点': 'conflicts' } },
  { tuned: true, tables: quiet, text: '图文解读占比由40%下降到36%，下降8个百分点。', says: { '8个百分点': 'conflicts' } },
  // Both years in the bracket behind.
  { tuned: true, tables: quiet, text: '动态发布量同比增长12.5%（2022年80条，2023年90条）。', says: { '12.5%': 'agrees' } },
  { tuned: true, tables: quiet, text: '动态发布量同比增长15.5%（2022年80条，2023年90条）。', says: { '15.5%': 'conflicts' } },
  // The own year stands again in the bracket.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件（2022年10件、2023年13件）。',
    says: { '13件': 'agrees', '10件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件（2022年10件、2023年12件）。',
    says: { '13件': 'agrees', '12件': 'conflicts' },
  },
  { tuned: true, tables: quiet, text: '网办率由84.3%提高到91.8%，提高7.5个百分点。', says: { '7.5个百分点': 'agrees' } },
  { tuned: true, tables: quiet, text: '网办率由84.3%提高到91.8%，提高9.5个百分点。', says: { '9.5个百分点': 'conflicts' } },
  // Last year’s number in the bracket behind the difference.
  { tuned: true, tables: quiet, text: '发布动态90条，较上年增加10条（2022年80条）。', says: { '10条': 'agrees' } },
  { tuned: true, tables: quiet, text: '发布动态90条，较上年增加20条（2022年80条）。', says: { '20条': 'conflicts' } },
  { tuned: true, tables: quiet, text: '发布动态90条，较上年增加10条（2021年72条、2022年80条）。', says: { '10条': 'unlinked' } },
  // So many times, or as many as, another year's.
  { tuned: true, tables: quiet, text: '发布动态90条，是2021年（30条）的3倍。', says: { '3倍': 'agrees', '30条': 'unlinked' } },
  { tuned: true, tables: quiet, text: '发布动态90条，是2021年（30条）的5倍。', says: { '5倍': 'conflicts' } },
  { tuned: true, tables: quiet, text: '发布动态90条，是2021年30条的2倍。', says: { '2倍': 'conflicts' } },
  { tuned: true, tables: quiet, text: '发布动态90条，与2022年的90条持平。', says: { '90条': 'agrees' } },
  { tuned: true, tables: quiet, text: '发布动态90条，与2022年的80条持平。', says: { '80条': 'conflicts' } },
  { tuned: true, tables: quiet, text: '发布动态90条，与2022年的88条基本持平。', says: { '88条': 'unlinked' } },
  {
    tuned: true,
    tables: quiet,
    text: '发布动态90条，与2022年度（90条）持平，较2021年度（120条）下降25%。',
    says: { '25%': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '发布动态90条，与2022年度（90条）持平，较2021年度（120条）下降35%。',
    says: { '35%': 'conflicts' },
  },
  // A twelfth of what the table has for the year.
  { tuned: true, tables: bureau, text: '全年收到政府信息公开申请13件，月均1.1件。', says: { '13件': 'agrees', '1.1件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年收到政府信息公开申请13件，月均2.3件。', says: { '2.3件': 'conflicts' } },
  // By how many there are.
  { tuned: true, tables: quiet, text: '编发公报6期，共印9000册，平均每期1500册。', says: { '1500册': 'agrees' } },
  { tuned: true, tables: quiet, text: '编发公报6期，共印9000册，平均每期1800册。', says: { '1800册': 'conflicts' } },
  { tuned: true, tables: quiet, text: '举办讲座2场、培训3场，参训300人次，平均每场60人次。', says: { '60人次': 'unlinked' } },
  // The way that years' numbers go.
  { tuned: true, tables: bureau, text: '2021年至2023年收到政府信息公开申请依次为7件、9件、13件，逐年上升。', says: { '9件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '2021年至2023年收到政府信息公开申请依次为7件、9件、13件，逐年下降。', says: { '9件': 'conflicts' } },
  { tuned: true, tables: quiet, text: '2021年发布动态70条，2022年发布90条，2023年发布85条，连年增长。', says: { '85条': 'conflicts' } },
  { tuned: true, tables: quiet, text: '2023年、2022年、2021年发布动态分别为90条、80条、70条，逐年上升。', says: { '80条': 'unlinked' } },
  { tuned: true, tables: bureau, text: '近三年政府信息公开申请分别为30件、21件、13件，持续上升。', says: { '21件': 'conflicts' } },
  { tuned: true, tables: quiet, text: '近三年发布动态分别为90条、80条、70条，持续上升。', says: { '80条': 'unlinked' } },
  // So many more, or so many that came in.
  { tuned: true, tables: bureau, text: '政府信息公开申请去年为10件，今年新增3件，增长30%。', says: { '3件': 'unlinked', '30%': 'agrees' } },
  // From one to the other, right in front of the change, whatever else the sentence tells.
  {
    tuned: true,
    tables: quiet,
    text: '动态由2022年的40条降至20条，带动总量由2022年的120条降至90条，降幅达25%。',
    says: { '25%': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '动态由2022年的40条降至20条，带动总量由2022年的120条降至90条，降幅达35%。',
    says: { '35%': 'conflicts' },
  },
  // From one to the other, right behind the change.
  { tuned: true, tables: quiet, text: '动态发布量同比增长25%，由2022年的72条增至90条。', says: { '25%': 'agrees' } },
  { tuned: true, tables: quiet, text: '动态发布量同比增长20%，由2022年的72条增至90条。', says: { '20%': 'conflicts' } },
  { tuned: true, tables: quiet, text: '拟发动态90条，发布88条，与2022年的90条持平。', says: { '90条': 'agrees' } },
  { tuned: true, tables: quiet, text: '拟发动态90条，发布84条，是2021年（30条）的3.0倍。', says: { '3.0倍': 'agrees' } },
  // Doubled, or grown so many times over.
  { tuned: true, tables: quiet, text: '发布动态90条，较2022年的45条翻了一番。', says: { 一番: 'agrees', '45条': 'unlinked' } },
  { tuned: true, tables: quiet, text: '发布动态90条，较2022年的60条翻了一番。', says: { 一番: 'conflicts' } },
  { tuned: true, tables: quiet, text: '动态由2021年的20条增至80条，两年翻了两番。', says: { 两番: 'agrees' } },
  { tuned: true, tables: quiet, text: '动态由2021年的20条增至60条，两年翻了两番。', says: { 两番: 'conflicts' } },
  { tuned: true, tables: quiet, text: '发布动态90条，上年46条，增长近一倍。', says: { 一倍: 'agrees' } },
  { tuned: true, tables: quiet, text: '发布动态90条，上年66条，增长近一倍。', says: { 一倍: 'conflicts' } },
  { tuned: true, tables: quiet, text: '发布动态由2022年的30条上升到90条，增长两倍。', says: { 两倍: 'agrees' } },
  { tuned: true, tables: quiet, text: '发布动态由2022年的30条上升到96条，增长两倍多。', says: { 两倍: 'agrees' } },
  { tuned: true, tables: quiet, text: '发布动态由2022年的30条上升到50条，增长两倍。', says: { 两倍: 'conflicts' } },
  { tuned: true, tables: quiet, text: '发布动态由2022年的30条上升到75条，增长1.5倍。', says: { '1.5倍': 'agrees' } },
  { tuned: true, tables: quiet, text: '发布动态由2022年的30条上升到55条，增长1.5倍。', says: { '1.5倍': 'conflicts' } },
  { tuned: true, tables: quiet, text: '发布动态90条，阅读量增长一倍，上年粉丝30人。', says: {} },
  { tuned: true, tables: quiet, text: '投诉件由2022年的40件减半至21件。', says: { '21件': 'agrees' } },
  { tuned: true, tables: quiet, text: '投诉件由2022年的40件减半至27件。', says: { '27件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引发的行政复议由2022年的6件减半到3件，行政诉讼2件。',
    says: { '6件': 'unlinked', '3件': 'agrees', '2件': 'agrees' },
  },
  // Each of several has its own change.
  {
    tuned: true,
    tables: quiet,
    text: '动态、公告分别为90条、36条，上年分别为75条、45条，同比分别增长20%、下降20%。',
    says: { '20%': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '动态、公告分别为90条、36条，上年分别为75条、30条，同比分别增长20%、25%。',
    says: { '20%': 'agrees', '25%': 'conflicts' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '发布动态90条（2022年75条）、公告36条（2022年30条），同比分别增长20%、20%。',
    says: { '20%': 'agrees' },
  },
  { tuned: true, tables: quiet, text: '发布动态90条、公告36条，同比分别增长20%、25%。', says: { '20%': 'unlinked', '25%': 'unlinked' } },
  // Last year’s number right behind the change.
  { tuned: true, tables: quiet, text: '发布动态90条，较上年增加15条，上年为75条。', says: { '15条': 'agrees' } },
  { tuned: true, tables: quiet, text: '发布动态90条，较上年增加25条，上年为75条。', says: { '25条': 'conflicts' } },
  { tuned: true, tables: quiet, text: '发布动态90条，较上年增加25条，上年公告为75条。', says: { '25条': 'unlinked' } },
  { tuned: true, tables: quiet, text: '发布动态90条，较上年增加25条，上年75条，较2021年增加9条。', says: { '25条': 'unlinked' } },
  // What is hoped for has no figures yet.
  { tuned: true, tables: bureau, section: 5, text: '计划将专栏由3个增至5个，争取申请量降低10%。', says: { '10%': 'unlinked' } },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，同上年相比增加3件，办结14件。',
    says: { '3件': 'unlinked', '14件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，同上年相比增加3件，办结24件。',
    says: { '3件': 'unlinked', '24件': 'conflicts' },
  },
  { tuned: true, tables: quiet, text: '动态发布量翻一番，由2022年的45条增加到90条。', says: { 一番: 'agrees' } },
  { tuned: true, tables: quiet, text: '动态发布量翻一番，由2022年的55条增加到90条。', says: { 一番: 'conflicts' } },
];
