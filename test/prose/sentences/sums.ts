import type { Sentence } from '../sentence';
import { bureau, county2020, quiet } from '../tables';

/** Sums told after their parts. */
export const sentences: readonly Sentence[] = [
  // The list's total and the table agree on another number.
  {
    tuned: true,
    tables: county2020,
    text: '全年主动公开政府信息1214条，其中规范性文件114条，其他信息1200条。',
    says: { '1214条': 'conflicts', '114条': 'conflicts' },
  },
  // A list that is not complete tells nothing of its parts.
  {
    tuned: true,
    tables: county2020,
    text: '全年主动公开政府信息1214条，其中规范性文件13条，其他信息1200条。',
    says: { '13条': 'unlinked' },
  },
  {
    tuned: true,
    tables: county2020,
    text: '全年主动公开政府信息1314条，其中规范性文件114条，其他信息1200条。',
    says: { '114条': 'unlinked' },
  },
  { tuned: true, tables: quiet, text: '通过网站公开520条，公众号公开340条，合计860条。', says: { '860条': 'agrees' } },
  { tuned: true, tables: quiet, text: '通过网站公开520条，公众号公开340条，合计880条。', says: { '880条': 'conflicts' } },
  { tuned: true, tables: quiet, text: '网站公开520条，公众号公开340条、转载60条，共计860条。', says: { '860条': 'agrees' } },
  { tuned: true, tables: quiet, text: '通过网站发布信息122条，通过公众号发布信息356条，共发布信息478条。', says: { '478条': 'agrees' } },
  { tuned: true, tables: quiet, text: '通过网站发布信息122条，通过公众号发布信息356条，共发布信息487条。', says: { '487条': 'conflicts' } },
  {
    tuned: true,
    tables: quiet,
    text: '通过网站发布信息122条，通过公众号发布信息356条，全年共发布信息900条。',
    says: { '900条': 'unlinked' },
  },
  // How many are added up is said.
  {
    tuned: true,
    tables: quiet,
    text: '通过网站公开520条，同比增加40条，公众号公开340条（含转载60条），两者合计880条。',
    says: { '880条': 'conflicts' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '通过网站公开520条，公众号公开340条（含转载60条），公告栏公开12条，三者共计872条。',
    says: { '872条': 'agrees' },
  },
  // What is left of a whole.
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，予以公开5件，其余9件均已依法答复。',
    says: { '14件': 'agrees', '5件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办结政府信息公开申请14件，予以公开5件，其余8件均已依法答复。',
    says: { '14件': 'agrees', '5件': 'agrees', '8件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，办结14件，其余1件结转下年度。', says: { '1件': 'agrees' } },
  // Of bodies and quarters.
  { tuned: true, tables: quiet, text: '一季度公开信息13条，二季度公开信息5条，全年共计20条。', says: { '20条': 'conflicts' } },
  { tuned: true, tables: quiet, text: '全年网站520条，公众号340条，全街道合计860条。', says: { '860条': 'agrees' } },
  // Of all numbers in front only the last are added up.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，予以公开5件，部分公开2件，两项合计7件。',
    says: { '7件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，予以公开5件，部分公开2件，合计7件。', says: { '7件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，予以公开5件，部分公开2件，两项合计9件。', says: { '9件': 'conflicts' } },
  // What is added stands with its own number.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。上述13件申请加上2022年结转的2件，共15件。',
    says: { '13件': 'agrees', '15件': 'agrees' },
  },
  // What is added up right behind is a part, whatever is said of whose it is.
  { tuned: true, tables: bureau, text: '代市局办理政府信息公开申请9件，以本局名义办理申请4件，共计13件。', says: { '13件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '代市局办理政府信息公开申请9件，以本局名义办理申请8件，共计17件。',
    says: { '17件': 'agrees', '8件': 'conflicts' },
  },
  // Halves and quarters make a year.
  { tuned: true, tables: quiet, text: '上半年发布动态46条，下半年发布动态44条，全年发布90条。', says: { '90条': 'agrees' } },
  { tuned: true, tables: quiet, text: '上半年发布动态46条，下半年发布动态44条，全年发布98条。', says: { '98条': 'conflicts' } },
  { tuned: true, tables: quiet, text: '四个季度分别发布动态20条、24条、22条、24条，全年90条。', says: { '90条': 'agrees' } },
  { tuned: true, tables: quiet, text: '四个季度分别发布动态20条、24条、22条、24条，全年96条。', says: { '96条': 'conflicts' } },
  // A part of the year is left out.
  { tuned: true, tables: quiet, text: '上半年发布动态46条，三季度发布动态21条，全年发布90条。', says: { '90条': 'unlinked' } },
  // A row of numbers added up, and its sum as a part.
  {
    tuned: true,
    tables: quiet,
    text: '5个镇热线工单分别为31件、28件、17件、14件、20件，共110件，县直部门46件，合计156件。',
    says: { '110件': 'agrees', '156件': 'agrees' },
  },
  { tuned: true, tables: quiet, text: '5个镇热线工单分别为31件、28件、17件、14件、20件，共104件。', says: { '104件': 'conflicts' } },
  {
    tuned: true,
    tables: quiet,
    text: '5个镇热线工单分别为31件、28件、17件、14件、20件，共110件，县直部门46件，合计166件。',
    says: { '166件': 'conflicts' },
  },
  // Two that stand together.
  {
    tuned: true,
    tables: quiet,
    text: '办理建议28件、提案37件，共65件；走访企业12家、农户30户，共96次。',
    says: { '65件': 'agrees', '96次': 'unlinked' },
  },
  { tuned: true, tables: quiet, text: '办理建议28件、提案37件，共67件。', says: { '67件': 'conflicts' } },
  // What was answered, by whom.
  { tuned: true, tables: quiet, text: '以政府名义答复工单48件，以部门名义答复工单13件，合计61件。', says: { '61件': 'agrees' } },
  { tuned: true, tables: quiet, text: '以政府名义答复工单48件，以部门名义答复工单13件，合计71件。', says: { '71件': 'conflicts' } },
  // Several years.
  { tuned: true, tables: quiet, text: '2021年发布动态75条，2022年发布80条，2023年发布90条，三年合计245条。', says: { '245条': 'agrees' } },
  {
    tuned: true,
    tables: quiet,
    text: '2021年发布动态75条，2022年发布80条，2023年发布90条，三年合计255条。',
    says: { '255条': 'conflicts' },
  },
  { tuned: true, tables: quiet, text: '发布动态90条、公告20条、解读12条，三年合计380条。', says: { '380条': 'unlinked' } },
  // Each in the bracket behind its name.
  {
    tuned: true,
    tables: quiet,
    text: '点击排名前三的为招聘公告（420次）、办事指南（310次）、征地公告（70次），三类合计800次。',
    says: { '800次': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '点击排名前三的为招聘公告（420次）、办事指南（310次）、征地公告（70次），三类合计900次。',
    says: { '900次': 'conflicts' },
  },
  { tuned: true, tables: quiet, text: '依次为县教育局（41条）、县水利局（23条）、城关镇（17条），合计81条。', says: { '81条': 'agrees' } },
  {
    tuned: true,
    tables: quiet,
    text: '依次为县教育局（41条）、县水利局（23条）、城关镇（17条），合计91条。',
    says: { '91条': 'conflicts' },
  },
  // What came in is none of its own results.
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，办理结果为：予以公开5件，部分公开2件，不予公开2件，合计9件。',
    says: { '9件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，办理结果为：予以公开5件，部分公开2件，不予公开2件，合计11件。',
    says: { '11件': 'conflicts' },
  },
  // What a list tells of its own parts together is none of them.
  {
    tuned: true,
    tables: bureau,
    text: '新收政府信息公开申请13件，其中维修类5件、质量类4件、棚改类2件，前三类共11件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '新收政府信息公开申请13件，其中维修类5件、质量类9件、棚改类2件，前三类共16件。',
    says: { '13件': 'conflicts' },
  },
  // What another stretch counts is no part.
  {
    tuned: true,
    tables: bureau,
    text: '设政府信息公开申请受理点18处，配备人员36名；受理网上申请9件、线下申请4件，共计13件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '设政府信息公开申请受理点18处，配备人员36名；受理网上申请9件、线下申请4件，共计15件。',
    says: { '15件': 'conflicts' },
  },
  { tuned: true, tables: quiet, text: '发布动态，城关镇24条、东山镇12条、西河镇11条，三家合计47条。', says: { '47条': 'agrees' } },
  { tuned: true, tables: quiet, text: '发布动态，城关镇24条、东山镇12条、西河镇11条，三家合计49条。', says: { '49条': 'conflicts' } },
  // How many bodies is no part of what they received.
  {
    tuned: true,
    tables: bureau,
    text: '局机关收到政府信息公开申请9件，局属12个单位收到4件，合计13件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '局机关收到政府信息公开申请9件，局属12个单位收到4件，合计33件。',
    says: { '33件': 'conflicts' },
  },
  // Bodies of every kind.
  { tuned: true, tables: quiet, text: '发布动态，县本级24条，乡镇12条，县直部门11条，共47条。', says: { '47条': 'agrees' } },
  { tuned: true, tables: quiet, text: '发布动态，县本级24条，乡镇12条，县直部门11条，共77条。', says: { '77条': 'conflicts' } },
  // Decisions of each kind of procedure.
  {
    tuned: true,
    tables: bureau,
    text: '一般程序案件14件、简易程序案件31件，共作出行政处罚决定45件。',
    says: { '45件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '一般程序案件17件、简易程序案件31件，共作出行政处罚决定45件。',
    says: { '45件': 'conflicts' },
  },
];
