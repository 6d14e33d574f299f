import type { Sentence } from '../sentence';
import { bureau, quiet } from '../tables';

/** Lists whose items make up their whole. */
export const sentences: readonly Sentence[] = [
  // By subject.
  {
    tuned: true,
    tables: bureau,
    text: '通过门户网站主动公开政府信息412条，其中机构职能类12条、政务动态类380条、财政信息类20条。',
    says: { '412条': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '通过门户网站主动公开政府信息412条，包括机构职能类12条、政务动态类350条、财政信息类20条。',
    says: { '412条': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '通过门户网站主动公开政府信息300条，其中机构职能类12条、政务动态类280条、财政信息类20条。',
    says: { '300条': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '主动公开信息72条，其中包括机构职能类3条、政务动态类36条、公开指南1条等。',
    says: { '72条': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '全年通过门户网站发布信息1,520条，其中：政务动态1,203条；通知公告217条；政策文件100条。',
    says: { '1,520条': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '全年通过门户网站发布信息1,520条，包括：政务动态1,203条；通知公告217条；政策文件10条。',
    says: { '1,520条': 'conflicts' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '2023年公开各类信息2425条，其中部门动态272条（图片103条、视频169条）、通知608条、公告615条、政策930条。',
    says: { '2425条': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '全年公开信息314条，3条为机构概况、2条为法规文件、1条为规划、308条为工作动态。',
    says: { '314条': 'unlinked' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '全年公开1499条，其中机构改革1303条、财政信息172条、重点领域24条；微信发布1453条，其中要闻966条、通知67条、民生81条、普法182条、服务61条、互动96条。',
    says: { '1499条': 'agrees', '1453条': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '全年公开1499条，其中机构改革1303条、财政信息172条、重点领域44条；微信发布1453条，其中要闻966条、通知67条、民生81条、普法182条、服务61条、互动96条。',
    says: { '1499条': 'conflicts', '1453条': 'agrees' },
  },
  {
    tuned: false,
    tables: quiet,
    text: '全年累计公开信息216条，其中党建类45条、民生类88条、环保类83条；通过公众号发布135条。',
    says: { '216条': 'agrees', '135条': 'unlinked' },
  },
  {
    tuned: false,
    tables: quiet,
    text: '全年累计公开信息216条，其中党建类45条、民生类98条、环保类83条；通过公众号发布135条。',
    says: { '216条': 'conflicts' },
  },
  { tuned: false, tables: quiet, text: '街道全年共发布信息185条：党建动态61条、民生服务74条、通知公告50条。', says: { '185条': 'agrees' } },
  {
    tuned: false,
    tables: quiet,
    text: '街道全年共发布信息185条：党建动态61条、民生服务47条、通知公告50条。',
    says: { '185条': 'conflicts' },
  },
  // By channel, by kind.
  { tuned: true, tables: quiet, text: '主动公开政府信息217条，其中网站125条，公众号92条。', says: { '217条': 'agrees' } },
  {
    tuned: true,
    tables: quiet,
    text: '主动公开政府信息271条，其中网站125条，公众号92条，公示栏14条，广播5条。',
    says: { '271条': 'agrees' },
  },
  { tuned: false, tables: quiet, text: '发布各类信息共计620条：网站310条，微信210条，公示栏100条。', says: { '620条': 'agrees' } },
  { tuned: false, tables: quiet, text: '发布各类信息共计620条：网站310条，微信201条，公示栏100条。', says: { '620条': 'conflicts' } },
  { tuned: true, tables: quiet, text: '微信公众号推送图文220篇，其中原创96篇，转载124篇，阅读量超过3万次。', says: { '220篇': 'agrees' } },
  {
    tuned: true,
    tables: quiet,
    text: '微信公众号推送图文220篇，其中原创96篇，转载142篇，阅读量超过3万次。',
    says: { '220篇': 'conflicts' },
  },
  { tuned: true, tables: quiet, text: '全年制作公开政务信息共24条（其中视频4条、图文19条、音频1条）。', says: { '24条': 'agrees' } },
  { tuned: true, tables: quiet, text: '开展培训2次，参训人员85人次，其中线上40人次，线下45人次。', says: { '85人次': 'agrees' } },
  { tuned: true, tables: quiet, text: '公开政府文件84件（区政府令2件、区政发31件、区政办发51件）。', says: { '84件': 'agrees' } },
  { tuned: true, tables: quiet, text: '公开政府文件86件（区政府令2件、区政发31件、区政办发51件）。', says: { '86件': 'conflicts' } },
  { tuned: true, tables: quiet, text: '组织新闻发布会64场（区政府新闻办48场，部门14场）。', says: { '64场': 'conflicts' } },
  {
    tuned: false,
    tables: quiet,
    text: '办理12345热线转办件1020件，其中咨询类560件、投诉类310件、求助类150件，办结率99.2%。',
    says: { '1020件': 'agrees' },
  },
  // What makes up no whole.
  { tuned: true, tables: bureau, text: '公开政府信息100条，其中主动公开90条，依申请公开10条。', says: {} },
  { tuned: true, tables: bureau, text: '发布信息300条，其中原创200条，被省级媒体采用150条。', says: {} },
  { tuned: true, tables: quiet, text: '举办政府开放日活动4场，其中线下活动2场，参与群众320人。', says: {} },
  { tuned: true, tables: quiet, text: '办理热线工单862件（跨年4件、延期31件）。', says: { '862件': 'unlinked' } },
  // 即 names all parts, 即时 one manner of several.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，即时答复5件、当日答复3件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，即自然人10件、企业2件、法律服务机构3件。',
    says: { '3件': 'conflicts' },
  },
  // Names that begin so.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，即来即办5件、限时办结3件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，即墨区5件、胶州市3件。', says: { '13件': 'agrees' } },
  // Another point ends the list of the one in front.
  {
    tuned: true,
    tables: bureau,
    text: '一是不予公开的2件中，有1件涉及过程性信息，说理不够；二是重复申请仍有1件；三是补正告知3件。',
    says: {},
  },
  // Other years in a bracket are no parts.
  { tuned: true, tables: bureau, text: '2023年新收政府信息公开申请13件（2021年8件、2022年9件）。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '2023年新收政府信息公开申请13件（上半年8件、下半年9件）。', says: { '13件': 'conflicts' } },
  // Behind a full stop 其中 divides what the channels in front were told of.
  {
    tuned: true,
    tables: bureau,
    text: '共受理政府信息公开申请13件，通过网站申请9件，书面申请4件。其中局机关收到申请8件，下属各单位收到申请15件。',
    says: { '13件': 'conflicts' },
  },
  // Sorted by one point, whatever the kinds are called.
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，按申请内容分为四类：参保缴费类5件、药品目录类3件、基金监管类2件、其他类4件。',
    says: { '13件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，按申请内容分为四类：参保缴费类5件、药品目录类3件、基金监管类2件、其他类3件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，按申请渠道分为网络5件、信函3件、当面4件。',
    says: { '13件': 'conflicts' },
  },
  // No word sorts them, and they are divided all the same.
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，以网络申请6件，信函申请8件。',
    says: { '13件': 'conflicts' },
  },
  // What was carried in is added to what came in; what is told of both is no list of it.
  { tuned: true, tables: bureau, text: '依申请公开13件。连同结转2件，均在年内办理。其中土地类申请6件，规划类申请4件。', says: {} },
  // Channels have too much, whatever the results behind them come to.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中网络申请7件、信函申请4件、当面申请2件，均按期答复，予以公开5件、部分公开2件、不予公开2件、无法提供3件、不予处理1件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中网络申请9件、信函申请6件、当面申请1件，均按期答复，予以公开5件、部分公开2件、不予公开2件、无法提供3件、不予处理1件。',
    says: { '13件': 'conflicts' },
  },
  // Channels told in a sentence of their own divide what came in; they may leave some out.
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，其中企业申请2件。以网络形式提出7件，以信函形式提出6件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，其中企业申请2件。以网络形式提出7件，以信函形式提出5件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，其中企业申请2件。以网络形式提出7件，以信函形式提出9件。',
    says: { '13件': 'conflicts' },
  },
  // Those that came in with the year have come some way, too.
  { tuned: true, tables: bureau, text: '全年收到政府信息公开申请13件。以网络形式提出7件，以信函形式提出8件。', says: { '13件': 'agrees' } },
  // Ways in are brothers, told behind commas, too.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中现场递交2件，邮寄7件，网络提交4件；除1件申请人撤回外，均出具答复书。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中现场递交2件，邮寄7件，网络提交8件；除1件申请人撤回外，均出具答复书。',
    says: { '13件': 'conflicts' },
  },
  // What an area received adds up what its bodies did.
  {
    tuned: true,
    tables: quiet,
    text: '市级单位受理热线工单88件，同比增长4.8%；区县单位受理热线工单370件，同比增长6%，全市合计受理458件。',
    says: { '458件': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '市级单位受理热线工单88件，同比增长4.8%；区县单位受理热线工单370件，同比增长6%，全市合计受理478件。',
    says: { '478件': 'conflicts' },
  },
  // Parts that are named in front of them all, and their sum told again.
  {
    tuned: true,
    tables: quiet,
    text: '受理热线工单72件，其中治安类、交通类、户籍类分别为38件、23件、11件，共72件。',
    says: { '72件': 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '受理热线工单72件，其中治安类、交通类、户籍类分别为38件、23件、14件，共72件。',
    says: { '72件': 'conflicts' },
  },
];
