import type { Sentence } from '../sentence';
import { bureau, county, quiet, town } from '../tables';

/** Parts of the requests that no cell holds: channels, subjects, deadlines. A part agrees while it is no more than its whole. */
export const sentences: readonly Sentence[] = [
  // A theme among several.
  { tuned: true, tables: bureau, text: '全年收到21件涉及药械化方面的政府信息公开申请，均已办结。', says: { '21件': 'doubtful' } },
  // What they were about.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，涉及烂尾楼盘6件、行政许可4件、规范性文件3件。',
    says: { '13件': 'agrees', '6件': 'agrees', '4件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，主要涉及烂尾楼盘6件、行政许可40件。',
    says: { '6件': 'agrees', '40件': 'doubtful' },
  },
  // Channels.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中当面申请4件、信函申请3件、网络申请6件。',
    says: { '13件': 'agrees', '4件': 'agrees', '3件': 'agrees', '6件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '通过政府网站收到政府信息公开申请8件。', says: { '8件': 'agrees' } },
  { tuned: true, tables: bureau, text: '通过政府网站收到政府信息公开申请9件。', says: { '9件': 'agrees' } },
  {
    tuned: true,
    tables: quiet,
    text: '全年共收到依申请公开0件，其中书面申请0件、电话申请2件、网上申请0件。',
    says: { '2件': 'doubtful' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '收到政府信息公开申请0件。办理各类业务申请35件，其中网上申请20件、现场申请15件。',
    says: { '0件': 'agrees', '20件': 'unlinked', '15件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '我局收到19件公众通过“云溪惠民互动依申请公开栏目”提交的申请。', says: { '19件': 'doubtful' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年在云惠民政府门户网主动公开信息312条，办理政府信息公开申请19件。',
    says: { '19件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '通过政府网站收到政府信息公开申请19件。', says: { '19件': 'doubtful' } },
  { tuned: true, tables: quiet, text: '本年度收到线上依申请公开1件，已按程序办结。', says: { '1件': 'doubtful' } },
  { tuned: true, tables: bureau, text: '通过网络、信函、当面等渠道共收到政府信息公开申请18件。', says: { '18件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '收到申请人通过政府网站提交的申请7件、以信函方式提交的申请6件，共计13件政府信息公开申请。',
    says: { '13件': 'agrees', '7件': 'agrees', '6件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '全县政府信息公开申请当面提交210件、网络提交905件、信函提交169件。',
    says: { '210件': 'agrees', '905件': 'agrees', '169件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开方面，全年受理申请13件，其中通过网络渠道提出6件，信函渠道提出7件，均在法定期限内予以答复。',
    says: { '13件': 'agrees', '6件': 'agrees', '7件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '收到申请材料，其中通过网络渠道提出政府信息公开申请16件。', says: { '16件': 'doubtful' } },
  {
    tuned: true,
    tables: town,
    text: '镇政府共收到政府信息公开申请表10份，当面答复4份，书面答复6份。',
    says: { '10份': 'conflicts', '6份': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2023年我局收到政府信息公开申请13件，其中上级机关转办3件，直接收到10件。',
    says: { '13件': 'agrees', '10件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '我局收到政府信息公开申请18件，其中上级机关转办8件，直接收到10件。',
    says: { '18件': 'conflicts', '10件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '我局收到县政府办公室转办的政府信息公开申请4件。', says: {} },
  { tuned: true, tables: bureau, text: '未收到以传真方式提交的政府信息公开申请。', says: {} },
  // Subjects.
  { tuned: true, tables: bureau, text: '收到涉及征地拆迁的政府信息公开申请6件。', says: { '6件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到依申请公开政府信息13件，其中申请公开征地信息5件、规划信息4件、其他信息4件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，主要涉及征地补偿6件、规划许可4件、其他3件。',
    says: { '13件': 'agrees', '6件': 'agrees', '4件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开申请中重复申请较多，同一申请人最多提交4件。', says: { '4件': 'unlinked' } },
  // Ways and deadlines.
  { tuned: true, tables: bureau, text: '在政府信息公开申请办理中，召开会商会5次，征求第三方意见3次，延期答复2件，补正告知4件。', says: {} },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开办理中，因申请内容不明确发出补正通知8份，其中5件补正后继续办理、3件逾期未补正。',
    says: { '5件': 'unlinked', '3件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，按期答复11件，延期3件。', says: { '11件': 'agrees', '3件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年受理政府信息公开申请13件，其中网上申请13件，办结8件。',
    says: { '13件': 'agrees', '8件': 'conflicts' },
  },
  // What a list proves to be a part, whatever it is called.
  {
    tuned: true,
    tables: bureau,
    text: '我局共受理依申请公开13件，具体为采砂权登记类9件，滩涂出让类3件，古树名木1件。',
    says: { '13件': 'agrees', '9件': 'agrees', '3件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '共收到政府信息公开申请13件，其中通过服务站在线填报10件、线下来信或转交3件，均按时办结。',
    says: { 均按时办结: 'doubtful', '13件': 'agrees', '10件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年答复政府信息公开申请14件，予以公开5件，9件因其他缘由另作答复。',
    says: { '14件': 'agrees', '5件': 'agrees', '9件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '共受理依申请公开18件，具体为采砂权登记类9件，滩涂出让类8件，古树名木1件。',
    says: { '18件': 'conflicts' },
  },
  // In which row the form counts a clerk's own class is nobody's business.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中信息公开类9件、业务咨询类4件。',
    says: { '13件': 'agrees', '4件': 'agrees' },
  },
  // One channel, named by several words.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，通过局门户网站依申请公开系统登记的申请共9件。',
    says: { '13件': 'agrees', '9件': 'agrees' },
  },
  // A name in quotation marks says nothing, whatever its words.
  {
    tuned: true,
    tables: bureau,
    text: '共收到政府信息公开申请13件，其中通过“码上公开”平台受理9件。',
    says: { '13件': 'agrees', '9件': 'agrees' },
  },
  // Some that are told apart end with their stretch.
  {
    tuned: true,
    tables: bureau,
    text: '共收到政府信息公开申请13件，其中网络申请5件；予以公开9件，部分公开2件。',
    says: { '13件': 'agrees', '5件': 'agrees', '9件': 'conflicts', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '共收到政府信息公开申请13件，其中网络申请5件，予以公开2件。',
    says: { '13件': 'agrees', '5件': 'agrees', '2件': 'agrees' },
  },
  // What they asked for may be anything.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。从内容看，申请公开厂房检测记录的4件，申请公开堤坝加固许可证的2件。',
    says: { '4件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。从内容看，申请公开厂房检测记录的34件，申请公开堤坝加固许可证的2件。',
    says: { '34件': 'doubtful' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，3件为申请公开防空地下室等相关信息。',
    says: { '3件': 'agrees' },
  },
  // What they were given is counted, not what was asked.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，申请公开文件资料130份。',
    says: { '13件': 'agrees', '130份': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，申请公开的行政处罚决定书80份均已提供。',
    says: { '13件': 'agrees', '80份': 'unlinked' },
  },
  // What came in for others as well.
  {
    tuned: true,
    tables: bureau,
    text: '平台收到政府信息公开申请90件，均转相关单位办理。',
    says: { '90件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '平台收到政府信息公开申请90件，答复及时。',
    says: { '90件': 'doubtful' },
  },
  // A hotline takes calls about anything.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，12345热线办理400件。',
    says: { '13件': 'agrees', '400件': 'unlinked' },
  },
  // By what was asked about, in whatever words.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。从申请内容来看，水环境相关信息9件，大气污染源普查信息3件，其他信息1件。',
    says: { '9件': 'agrees', '3件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。从申请内容来看，水环境相关信息90件，大气污染源普查信息3件。',
    says: { '90件': 'doubtful' },
  },
  // All of it was told, the carry-in and what came by a channel: what follows is of all.
  {
    tuned: true,
    tables: bureau,
    text: '受理政府信息公开申请15件，其中上年结转2件，通过网络方式提交13件，答复14件，结转下年度1件。',
    says: { '15件': 'agrees', '2件': 'agrees', '13件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '受理政府信息公开申请15件，其中上年结转2件，通过网络方式提交13件，答复14件，结转下年度3件。',
    says: { '14件': 'agrees', '3件': 'conflicts' },
  },
  // All of them were told apart: what follows is of all again.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中网上申请11件，书面申请2件，予以公开4件。',
    says: { '13件': 'agrees', '11件': 'agrees', '2件': 'agrees', '4件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中网上申请11件，予以公开4件。',
    says: { '13件': 'agrees', '11件': 'agrees', '4件': 'agrees' },
  },
  // By some ways, and others beside them.
  {
    tuned: true,
    tables: bureau,
    text: '我局收到网上和邮寄政府信息公开申请共11件，收到上级转办政府信息公开申请2件，共计13件。',
    says: { '11件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '我局收到网上和邮寄政府信息公开申请共11件。', says: { '11件': 'conflicts' } },
];
