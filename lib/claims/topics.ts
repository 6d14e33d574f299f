import type { Passage } from '../prose/passages';

/** What a stretch of prose is about: only requests, remedies and documents can be set against the tables. */
export type Topic = 'requests' | 'remedies' | 'documents' | 'other';

export interface TopicHit {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
}

/** Every word that says what is being counted, in order. */
export function readTopics(text: string): TopicHit[] {
  return Array.from(text.matchAll(TOPIC), (match) => ({
    topic: match[1] ? ('remedies' as const) : match[2] ? ('requests' as const) : match[3] ? ('documents' as const) : ('other' as const),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The topic that holds at an offset: the last word before it, else the sub-heading's, else the section's. */
export function topicAt(hits: readonly TopicHit[], offset: number, otherwise: Topic | null): Topic | null {
  let topic = otherwise;
  for (const hit of hits) {
    if (hit.end > offset) break;
    topic = hit.topic;
  }
  return topic;
}

/** What a passage is about before its first word says so: by its sub-heading, its section, or what it says of bare 申请. */
export function openingTopic({ heading, section, text }: Pick<Passage, 'heading' | 'section' | 'text'>): Topic | null {
  const last = heading === '' ? undefined : readTopics(heading).at(-1)?.topic;
  if (last) return last;
  if (section === 3) return 'requests';
  if (section === 4) return 'remedies';
  const isImplied = text.includes('申请') ? IMPLIED.test(text) && !isForeignApplication(text) : listsOutcomes(text);
  return isImplied ? 'requests' : null;
}

/** 予以公开5件，部分公开2件，无法提供3件: three groups of the form, counted, can be of nothing else. */
function listsOutcomes(text: string): boolean {
  return new Set(Array.from(text.matchAll(COUNTED_OUTCOME), (match) => match[1])).size >= 3;
}

/** A request of another kind: 许可申请, 不动产登记申请, 复议申请. */
export function isForeignApplication(words: string): boolean {
  return FOREIGN_APPLICATION.test(words);
}

/** True when nothing but words for a disclosure request is left: the object of 收到, 受理, 答复. */
export function isRequestObject(words: string): boolean {
  return words.replace(REQUEST_WORDS, '') === '';
}

/** Names a disclosure request outright. */
export function namesRequest(words: string): boolean {
  return NAMES_REQUEST.test(words);
}

const TOPIC =
  /(行政复议|复议|行政诉讼|诉讼|起诉|应诉|被诉)|(依申请(?:公开)?(?:办理|办件|件|信息)?|信息的?公开的?申请|公开(?:政府|政务)?信息的?(?:申请|要求|请求)|申请公开|公开申请)|(规范性文件|规章)|(建议|提案|12345|热线|信箱|问政|留言|来信|来电|来访|咨询|投诉|举报|诉求|工单|培训|会议|座谈|政务服务|办件|舆情|征集|解读|新闻|稿件|文章|视频|图文|粉丝|阅读|浏览|访问|点击|公报|许可|处罚|行政强制|采购|主动公开|发布|推送|刊发|编发|信访|救助|补贴|补助|活动|调研|检查|审查|考核)/g;

const REQUEST_WORDS =
  /合计|一共|共|累计|各类|各种|各|的|了|到|有|为|是|达|约|近|计|总|本年度?|全年|当年|今年|年度|年内|政府|政务|信息|依申请|公开|申请表|申请书|申请人|申请|事项|请求|要求|人民群众|群众|公民|社会公众|公众|市民|企业|法人|其他组织|和|或者|或|及|、|自然人|案件|案|宗|件|书面|全部|有效|材料|信件|来件|邮件|其|所有|量|完毕|完成|办件|办理|处理|受理|线上|线下|网上|网络|当面|现场|信函|邮寄|提出|提交|:|数|依法|按时|按期|按规定|及时|规范|已|均|予以|给予|进行|情况|"|“|”/g;
/** What becomes of disclosure requests alone. */
const IMPLIED = /(?:予以|部分|不予|同意)公开|新收[^，,。；;\d]{0,4}申请|申请[^。]{0,24}(?:结转|转结)/;
/** Documents are classed as 不予公开 too: alone it does not tell. */
const COUNTED_OUTCOME = /(予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理)的?(?:信息|申请)?(?:共|有|为)?\d+[件宗]/g;
const FOREIGN_APPLICATION =
  /(?:许可|(?:不动产|婚姻|设立|权属|户口|商事|产权|法人|注销)登记|救助|补助|补贴|贷款|低保|入学|入园|住房|公租房|复议|赔偿|仲裁|鉴定|认定|调解|职称|专利|商标|审批|备案|修复|援助|验收|入党|资助|创业|用地|办证|保障|理赔|退税|转学|变更|听证)[^，,。；;]{0,4}申请/;
const NAMES_REQUEST = /依申请|信息的?公开的?申请|公开(?:政府|政务)?信息的?(?:申请|要求|请求)|申请公开|公开申请/;
