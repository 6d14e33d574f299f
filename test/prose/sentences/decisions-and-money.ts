import type { Sentence } from '../sentence';
import { bureau, bureau2020, city, county, county2020, quiet } from '../tables';

/** Licences, penalties, procurement, fees. */
export const sentences: readonly Sentence[] = [
  // Its whole trade is no part of what a body decides; one of its trades may be.
  {
    tuned: true,
    tables: { ...bureau, issuer: '云溪县卫生健康局' },
    text: '全年卫生健康领域行政处罚54件、行政许可120件。',
    says: { '54件': 'conflicts', '120件': 'agrees' },
  },
  { tuned: true, tables: { ...bureau, issuer: '云溪县文化旅游体育局' }, text: '全年体育领域行政处罚4件。', says: { '4件': 'agrees' } },
  // Of those shown there may be fewer than were decided on, and hardly more.
  { tuned: true, tables: bureau, text: '行政处罚案件18件均在网上公示。', says: { '18件': 'agrees' } },
  { tuned: true, tables: bureau, text: '行政处罚案件81件均按规定公开。', says: { '81件': 'doubtful' } },
  { tuned: true, tables: bureau, text: '全年作出行政处罚18件，均在网上公示。', says: { '18件': 'conflicts' } },
  // Decisions.
  { tuned: true, tables: bureau, text: '全年作出行政许可决定120件、行政处罚决定54件。', says: { '120件': 'agrees', '54件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '作出行政许可决定120件，行政处罚决定54件。', says: { '120件': 'agrees', '54件': 'conflicts' } },
  { tuned: false, tables: bureau, text: '受理行政许可申请120件，作出行政许可决定120件。', says: { '120件': 'agrees' } },
  {
    tuned: false,
    tables: bureau,
    text: '受理行政许可申请150件，作出行政许可决定102件。',
    says: { '150件': 'unlinked', '102件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '办理行政许可事项512件，均在网上公示。', says: { '512件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '网上公示行政处罚决定书38份。', says: { '38份': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年共作出行政处罚决定45起，罚没金额31.6万元。',
    says: { '45起': 'agrees', '31.6万元': 'unlinked' },
  },
  // Licences of one kind, whatever it is called.
  {
    tuned: true,
    tables: bureau,
    text: '行政许可共11个事项，其中林木采伐许可证共办理66件、植物检疫证书办理54件。',
    says: { '66件': 'agrees', '54件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '行政许可共11个事项，其中林木采伐许可证共办理266件、植物检疫证书办理154件。',
    says: { '266件': 'doubtful', '154件': 'doubtful' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '行政许可共11个事项，其中网上咨询件办理2660件。',
    says: { '2660件': 'unlinked' },
  },
  // Procurement.
  { tuned: true, tables: bureau2020, text: '政府集中采购项目38个，采购总金额64.5万元。', says: { '38个': 'agrees', '64.5万元': 'agrees' } },
  {
    tuned: true,
    tables: bureau2020,
    text: '政府集中采购项目36个，采购总金额645000元。',
    says: { '36个': 'conflicts', '645000元': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau2020,
    text: '全年实施政府集中采购项目38个，采购总金额46.5万元。',
    says: { '38个': 'agrees', '46.5万元': 'conflicts' },
  },
  // Fees.
  { tuned: true, tables: bureau, text: '本年度收取行政事业性收费3.2万元。', says: { '3.2万元': 'agrees' } },
  { tuned: true, tables: bureau, text: '本年度收取行政事业性收费23万元。', says: { '23万元': 'conflicts' } },
  { tuned: true, tables: bureau, text: '全年行政事业性收费金额为32000元。', says: { '32000元': 'agrees' } },
  { tuned: true, tables: bureau, text: '本机关未收取任何行政事业性收费。', says: { 未收取任何行政事业性收费: 'conflicts' } },
  { tuned: true, tables: bureau, section: 6, text: '2023年度我局未收取信息处理费。', says: {} },
  // One kind of procedure only.
  { tuned: true, tables: bureau, text: '全年作出行政许可120件、一般程序行政处罚6件。', says: { '120件': 'agrees', '6件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，没有向申请人收取任何费用。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年未收取任何费用。', says: { 未收取任何费用: 'unlinked' } },
  // What is shown of them is hardly more than there are; pages and items of a list may be.
  { tuned: true, tables: bureau, text: '全年主动公开行政许可120件、行政处罚45件。', says: { '120件': 'agrees', '45件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年主动公开行政许可310件、行政处罚32件。', says: { '310件': 'doubtful', '32件': 'agrees' } },
  { tuned: true, tables: bureau, text: '公示行政处罚75起。', says: { '75起': 'doubtful' } },
  { tuned: true, tables: bureau, text: '网站公开行政许可210条、行政处罚75条。', says: { '210条': 'unlinked', '75条': 'unlinked' } },
  {
    tuned: true,
    tables: bureau,
    text: '公布权力清单，公开行政许可215项、行政处罚375项。',
    says: { '215项': 'unlinked', '375项': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '通过国家企业信用信息公示系统公示行政许可120件。', says: { '120件': 'agrees' } },
  // What was published in the sentence in front is divided by one that begins with 其中.
  {
    tuned: true,
    tables: bureau,
    text: '全年主动公开政府信息260条。其中规范性文件1件、行政许可97项、行政处罚36项。',
    says: { '1件': 'unlinked', '97项': 'agrees', '36项': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年主动公开政府信息260条，作出行政许可决定120件。其中，行政处罚54件。',
    says: { '120件': 'agrees', '54件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '依法作出的45件行政处罚决定全部对外公示。', says: { '45件': 'agrees' } },
  { tuned: true, tables: bureau, text: '依法作出的54件行政处罚决定全部对外公示。', says: { '54件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '各行政执法机关作出行政处罚54件。', says: { '54件': 'conflicts' } },
  // The table says it to its own last digit; the clerk's unit.
  { tuned: true, tables: bureau, text: '全年行政事业性收费32,000元。', says: { '32,000元': 'agrees' } },
  { tuned: true, tables: city, text: '全年行政事业性收费386.164万元。', says: { '386.164万元': 'agrees' } },
  { tuned: true, tables: city, text: '全年行政事业性收费386.264万元。', says: { '386.264万元': 'conflicts' } },
  { tuned: true, tables: city, text: '全年收费人民币3861600元，均为行政事业性收费。', says: { '3861600元': 'agrees' } },
  { tuned: true, tables: city, text: '全年收费8361600元，均为行政事业性收费。', says: { '8361600元': 'conflicts' } },
  { tuned: true, tables: city, text: '全年收费41万元。', says: { '41万元': 'unlinked' } },
  // Ways in which a licence is decided on: each some of them.
  {
    tuned: true,
    tables: bureau,
    text: '受理行政许可申请126件，准予许可117件，不予许可2件，撤销许可1件。',
    says: { '126件': 'unlinked', '117件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '全年准予行政许可120件。', says: { '120件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年准予行政许可210件。', says: { '210件': 'doubtful' } },
  // The row's own name speaks of items.
  {
    tuned: true,
    tables: {
      ...county2020,
      facts: { ...county2020.facts, 'disclosure.otherServices.itemsPrevious': 28, 'disclosure.otherServices.decisions': 706 },
    },
    text: '行政许可决定数量23106项，其他对外管理服务事项706项。',
    says: { '23106项': 'agrees', '706项': 'agrees' },
  },
  {
    tuned: true,
    tables: {
      ...county2020,
      facts: { ...county2020.facts, 'disclosure.otherServices.itemsPrevious': 28, 'disclosure.otherServices.decisions': 706 },
    },
    text: '其他对外管理服务事项760项。',
    says: { '760项': 'conflicts' },
  },
  // Kinds of it.
  { tuned: true, tables: bureau, text: '收取计量检定费、特种设备检验费等行政事业性收费3.2万元。', says: { '3.2万元': 'agrees' } },
  { tuned: true, tables: bureau, text: '办理行政许可120件，查处林业行政案件24件。', says: { '120件': 'agrees', '24件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '开展打假专项行动4次，全年作出行政处罚决定35件。', says: { '35件': 'doubtful' } },
  { tuned: true, tables: bureau, text: '全年开展打假专项行动，作出行政处罚决定35件。', says: { '35件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收取不动产登记费等行政事业性收费4.2万元。', says: { '4.2万元': 'conflicts' } },
  { tuned: true, tables: bureau, text: '收取不动产登记收费1.1万元。', says: { '1.1万元': 'unlinked' } },
  { tuned: true, tables: bureau, text: '收取计量检定费、特种设备检验费等行政事业性收费32万元。', says: { '32万元': 'conflicts' } },
  // What may be asked for, not what was decided.
  { tuned: true, tables: bureau, text: '2023年我局行政许可共11个事项。', says: { '11个': 'unlinked' } },
  // Papers of licences may be the licences.
  {
    tuned: true,
    tables: bureau,
    text: '主动公开行政许可文件150件，行政处罚文件45件。',
    says: { '150件': 'unlinked', '45件': 'agrees' },
  },
  // Published with what was bought, whoever decided on it.
  {
    tuned: true,
    tables: bureau,
    text: '全年发布采购项目信息80条，其中采购公告74条，质疑处理决定5条，行政强制决定1条。',
    says: { '1条': 'unlinked' },
  },
  // One of what is listed is the table's, and the other is not.
  {
    tuned: true,
    tables: bureau,
    text: '全年主动公开政府信息300件。其中，行政处罚54件，行政许可120件。',
    says: { '54件': 'doubtful', '120件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年主动公开政府信息300件。其中，行政处罚40件，行政许可120件。',
    says: { '120件': 'agrees' },
  },
  // What a list of powers holds.
  {
    tuned: true,
    tables: bureau,
    text: '调整权责清单，行政许可25项、行政处罚300项。',
    says: { '25项': 'unlinked', '300项': 'unlinked' },
  },
  // Cases of which not every one ends in a decision.
  {
    tuned: true,
    tables: bureau,
    text: '办理行政处罚案件48件，其中作出处罚决定45件，不予处罚3件。',
    says: { '48件': 'agrees', '45件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '办理行政处罚案件48件。',
    says: { '48件': 'conflicts' },
  },
  // 行政处理 is another power than 行政处罚.
  { tuned: true, tables: bureau, text: '全年作出行政处罚决定45件、行政处理决定140件。', says: { '45件': 'agrees', '140件': 'unlinked' } },
  // Pages, whatever the whole is called and wherever it stands.
  {
    tuned: true,
    tables: bureau,
    text: '累计公开政府信息200余条。其中公开征求意见5条，政策文件公开33件，行政许可、行政处罚处理决定274条，工作情况19条。',
    says: { '274条': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '累计公开政府信息200条，其中行政处罚决定74条，工作情况19条。', says: { '74条': 'unlinked' } },
  { tuned: true, tables: bureau, text: '全年作出行政处罚处理决定74条。', says: { '74条': 'conflicts' } },
  // Other decisions than those told right in front, and no requests.
  { tuned: true, tables: bureau, text: '全年作出行政处罚决定45件、处理决定15件。', says: { '45件': 'agrees', '15件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '全年作出行政处罚决定46件、处理决定15件。', says: { '46件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '以上是对13件政府信息公开申请的处理情况。审批类决定（用地预审）57件。',
    says: { '57件': 'unlinked' },
  },
  // What cases cost is nothing that was collected.
  {
    tuned: true,
    tables: bureau,
    text: '全年诉讼费用支出500元，应诉费用900元，行政事业性收费3.2万元。',
    says: { '500元': 'unlinked', '900元': 'unlinked', '3.2万元': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收取行政事业性收费5.2万元。',
    says: { '5.2万元': 'conflicts' },
  },
  // Parts of a number that is none of the table’s.
  {
    tuned: true,
    tables: bureau,
    text: '公开采矿许可信息66条（新核发12条、变更40条、注销14条）。',
    says: { '66条': 'agrees', '12条': 'unlinked' },
  },
  // Two of several kinds, named by the way.
  { tuned: true, tables: bureau, text: '作出行政许可决定120件（其中“容缺受理”38件、“当场办”40件）。', says: { '120件': 'agrees' } },
  // Not one was handled.
  { tuned: true, tables: bureau, text: '全年未办理行政许可事项。', says: { 全年未办理行政许可事项: 'conflicts' } },
  { tuned: true, tables: quiet, text: '全年未办理行政许可事项。', says: { 全年未办理行政许可事项: 'agrees' } },
  { tuned: true, tables: bureau, text: '督促未办理行政许可的企业补办手续，部分企业未办理行政许可。', says: {} },
  { tuned: true, tables: bureau, text: '未办理行政许可的，责令限期补办。', says: {} },
  { tuned: true, tables: bureau, text: '年底尚有未办理行政许可3件。', says: { '3件': 'unlinked' } },
  // All that a list is said to be of.
  {
    tuned: true,
    tables: county,
    text: '全年收取行政事业性收费：登记费3000万元、开垦费1068.2万元，共计4068.2万元。',
    says: { '4068.2万元': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '全年收取行政事业性收费：登记费3000万元、开垦费1168.2万元，共计4168.2万元。',
    says: { '4168.2万元': 'conflicts' },
  },
  {
    tuned: true,
    tables: county,
    text: '全年行政事业性收费4068.2万元、罚没收入30万元，合计4098.2万元。',
    says: { '4068.2万元': 'agrees' },
  },
  // Requests about penalties, and how those ended.
  {
    tuned: true,
    tables: bureau,
    text: '申请涉及行政处罚类2件、规划类11件；2件处罚类均属行政执法案卷，不予公开。',
    says: {},
  },
  // Coercion as the tax bureaus call it.
  { tuned: true, tables: city, text: '强制执行措施1187件。', says: { '1187件': 'agrees' } },
  { tuned: true, tables: city, text: '强制执行措施1178件。', says: { '1178件': 'conflicts' } },
];
