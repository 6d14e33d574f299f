import type { Text } from '../report/text';
import { A_DIFFERENCE, A_PART, ANOTHER_BODY, ANOTHER_YEAR, type Scene } from './binding';
import { namesOtherBody, withoutOwnName } from './bodies';
import { isOtherYear, isPartOfYear } from './years';

/** Why a number may not be set against the tables of this year and body; null when it may. */
export function outOfScope(scene: Scene): Text | null {
  const { mention, passage, report } = scene;
  if (isDifference(mention.gap)) return A_DIFFERENCE;
  if (isOtherYear(scene)) return ANOTHER_YEAR;
  const sentence = passage.text.slice(mention.sentence[0], mention.start);
  const clause = passage.text.slice(mention.clause[0], mention.start);
  // 不予公开45件，其中涉及国家秘密1件: a ground of the form, not a subject matter.
  const lead = /不予公开/.test(sentence) ? clause.replace(GROUND, '') : clause;
  if (isPartOfYear(sentence)) return { zh: '只说一段时间', en: 'speaks of a part of the year' };
  if (PART.test(lead)) return A_PART;
  const subject = lead.split(/收到|接到|接收|受理|办理|处理|答复|办结/)[0] ?? '';
  const pre = mention.pre.replace(/^、/, '');
  if (CHANNEL.test(pre) && !ALL_CHANNELS.test(pre)) return ONE_CHANNEL;
  if (/人民政府$/.test(report.issuer ?? '') && SUB_BODY.test(withoutOwnName(subject, report.issuer)) && !ALL_BODIES.test(subject)) {
    return { zh: '说的是其中一个单位', en: 'speaks of one of several bodies' };
  }
  if (namesOtherBody(subject, report.issuer)) return ANOTHER_BODY;
  return OWN_PART.test(subject) ? { zh: '说的是其中一个单位', en: 'speaks of one of several bodies' } : null;
}

/** `较上年增加`, `同比下降` right before the number. */
export function isDifference(gap: string): boolean {
  return DIFFERENCE.test(gap);
}

/** One way of handing in requests: a part of them all. */
export const ONE_CHANNEL: Text = { zh: '只说一种渠道', en: 'speaks of one channel' };

const DIFFERENCE =
  /(?:较|比|同比|环比)[^，,。；;]{0,12}$|(?:增加|增长|增多|减少|下降|上升|提高|降低|增幅|降幅|[比较][^，,。；;]{0,12}[多少])(?:了|约|近|到了)?$/;
const GROUND = /涉及(?=国家秘密|"?三安全|第三方合法权益|内部事务|过程性|行政执法案卷|行政查询)/g;
const PART =
  /协助|配合[^，,。；;]{0,16}(?:办理|答复)|当年(?:新收|收到|受理)[^，,。；;]{0,4}(?:当年)?(?:办结|答复)|涉及|关于|抽查|评查|复核|纠正|整改|通报|检查|模拟|演练|移交|延期|补正通知|征求第三方|听证|移送|转[办交送来]|逾期(?!未?不?补正|未按|不补正)|超期|(?<!举报投诉|信访举报投诉|投诉|大量反复|重复|各)类(?:政府信息公开)?(?:的)?(?:申请|信息)|其中(?:收到|接到|受理|办理)|同一|最多|最少|排名|排[在前]|居前|位列|前[\d三五十]+[位名家个]|受[^，,。；;]{0,12}委托|以(?!自然人|个人|公民|法人|企业|单位|组织)[^，,。；;]{0,12}名义|人均|日均|平均|受理点|窗口|站点/;
const CHANNEL =
  /网络|网上|互联网|在线|线上|当面|书面答复|口头|现场|信函|邮寄|寄送|信件|电子邮件|邮箱|邮件|传真|快递|邮政|窗口|微信|网站|平台|系统/;
/** 网络渠道 is one of them; 通过渠道 and 多渠道 leave open which. */
const ALL_CHANNELS = new RegExp(`等|、|各|多种|多渠道|(?<!${CHANNEL.source})渠道|线上线下|方式共`);
const SUB_BODY = /各[区县乡]|区县|县区|办公室|办公厅|府办|本级|部门|单位|乡镇|街道|局|委员会|[镇乡]政府|分局/;
const ALL_BODIES = /全[省市县区州盟旗镇乡]|各级|各单位|各部门|各乡镇|各地|我[省市县区州盟旗]/;
const OWN_PART = /下属|局属|所属|直属|(?:机关|政府|[省市县区局])本级|各科室|分局|派出所|层面|学校|医院/;
