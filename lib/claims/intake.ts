import type { Binding, Scene } from './binding';
import { ALL_APPLICANTS, intakeMeanings, type Meaning, requestsMeaning } from './cells';
import { isForeignApplication, isRequestObject, namesRequest } from './topics';
import { REACHES } from './years';

/** 新收, 收到, 受理, 办理, 答复, 办结, or the bare 依申请公开13件. */
export function bindIntake(scene: Scene, named: boolean): Binding | null {
  const { mention, passage } = scene;
  const follows = mention.post;
  const front = /^(?:共计?|共有|合计|总计|一共|累计|总数为?|分别|为|是|有|达到?|数量为?|:)*$/.test(mention.pre) ? mention.gap : mention.pre;
  const clause = front.slice(Math.max(front.lastIndexOf('。'), front.lastIndexOf('；'), front.lastIndexOf(';')) + 1);
  if (SUM.test(mention.pre) && scene.topic === 'requests') {
    // 新收13件，上年结转2件，合计15件: the sum of the two.
    const before = passage.text.slice(mention.sentence[0], mention.start);
    if (!/收/.test(before) || !/结转|转结/.test(before) || /下年|下一年|办结|答复/.test(before)) return null;
    return intake(
      'requests received and carried in',
      intakeMeanings(ALL_APPLICANTS).filter((_, index) => index === 1 || index === 3),
    );
  }
  const own = ownShare(scene) ?? reached(scene) ?? answeredBehind(scene);
  if (own) return own;
  const verb = Array.from(clause.matchAll(VERB)).at(-1);
  const object = clause.slice(verb ? verb.index + verb[0].length : 0);
  const requestFollows = POST_REQUEST.test(follows) && (namesRequest(follows) || scene.topic === 'requests');
  if (isForeignApplication(clause) || isForeignApplication(follows)) return null;
  if (verb) {
    if (!isRequestObject(object.replace(/[，,：:]/g, ''))) return null;
    if (follows !== '' && !requestFollows && !isRequestObject(follows.slice(0, 4)) && !HARMLESS_AFTER.test(follows)) return null;
    if (!named && !requestFollows && scene.topic !== 'requests') return null;
  } else if (
    !(BARE.test(mention.pre) && namesRequest(mention.pre)) &&
    !(
      requestFollows &&
      /^(?:20\d\d年度?|全年|本年度?|我[局镇街县区市][^，,]{0,6}|共计?|合计|总计|累计|有|的)*$/.test(mention.pre) &&
      namesRequest(follows)
    )
  ) {
    return null;
  }
  const isResult = verb ? /办结|答复|回复|办毕|完毕|完成|反馈|审结/.test(verb[0] + object) : false;
  const isNew = /新收|新增|新接|新受理|新申请|新提出/.test(clause);
  const after = passage.text.slice(mention.unitEnd, mention.unitEnd + 24);
  const includes = after.includes('转') && INCLUDES_CARRIED.test(after);
  const excludes = after.includes('转') && EXCLUDES_CARRIED.test(after);
  if (isNew && !isResult) return intake('requests newly received', [requestsMeaning(['newlyReceived'])]);
  if (isResult) return intake('requests answered', [requestsMeaning(['resultTotal'])]);
  const all = intakeMeanings(ALL_APPLICANTS);
  if (excludes) return intake('requests received', all.slice(0, 1));
  // None received says nothing of what was left from last year and answered.
  if (mention.value === 0) return intake('requests received', all.slice(0, 2));
  return intake('requests received', includes ? all.slice(1) : all);
}

/** 县政府收到96件，我镇3件: what was said of others holds of us. */
function ownShare({ mention, passage, topic }: Scene): Binding | null {
  if (topic !== 'requests' || !/^(?:其中)?[我本](?:[局镇乡街道县区市办委院厅站所部校]{1,2}|单位|机关|部门)$/.test(mention.pre)) return null;
  const before = passage.text.slice(mention.sentence[0], mention.start);
  return /(?:收到|受理|接收)[^，,。；;]*\d/.test(before) && namesRequest(before) && !/答复|办结/.test(before)
    ? intake('requests received', intakeMeanings(ALL_APPLICANTS))
    : null;
}

/** 14件答复中，予以公开5件; 14件办结件均在期限内答复. */
function answeredBehind({ mention, topic }: Scene): Binding | null {
  return topic === 'requests' &&
    /^(?:全部)?$/.test(mention.pre) &&
    /^(?:的?已?(?:办结|答复)(?:件|的?申请)?中$|(?:已)?办结件|答复[均都]|申请的(?:答复|办理)结[论果])/.test(mention.post)
    ? intake('requests answered', [requestsMeaning(['resultTotal'])])
    : null;
}

/** 申请量由2022年的20件降至13件. */
function reached({ mention, passage, topic }: Scene): Binding | null {
  if (topic !== 'requests' || !REACHES.test(mention.pre)) return null;
  const clause = passage.text.slice(mention.clause[0], mention.start);
  return /(?:申请|申请公开|依申请公开)(?:件|受理|收件)?(?:的)?(?:总?数量?|总?量)[^，,]{0,3}[由从自]/.test(clause)
    ? intake('requests received', intakeMeanings(ALL_APPLICANTS))
    : null;
}

function intake(subject: string, meanings: readonly Meaning[]): Binding {
  return { subject, family: 'requests', meanings, doubt: null };
}

const VERB =
  /(?:新)?(?:收到|接收到|接收|接到|收悉|受理|承办|登记|办理(?:完毕|完成|结束|答复)?|处理(?:完毕|完成)?|办结|答复|回复|办毕|反馈|提出|提交|(?<![接签征吸回])收办?(?![费取集录入]))(?:了|并答复|并办结|并办理)?/g;
const SUM = /^(?:两项|以上)?(?:合计|共计|总计)(?:为|达)?$/;
const POST_REQUEST =
  /^(?:的|有效|书面|群众|公民|关于|要求|各类)*(?:政府信息依申请公开|依申请|(?:申请|要求)?公开|(?:政府|政务)信息|信息公开|申请)/;
const HARMLESS_AFTER = /^(?:全部|均|都|已|，|其中|含|包括|占|并|且|同比|较|比|比上年|以内)/;
const INCLUDES_CARRIED = /^[，,]?\(?(?:其中)?(?:含|包含|包括|其中)[^，,。；;]{0,10}(?:结转|转结|转至|转入)/;
const EXCLUDES_CARRIED = /^[，,]?\(?(?:不含|不包括|未含)[^，,。；;]{0,8}(?:结转|转结)/;
/** 依申请公开13件: the object alone, right before the number. */
export const BARE =
  /(?:依申请公开(?:政府信息|信息)?(?:申请|事项|办件|件|案件)?|(?:信息的?公开的?申请)|公开申请|申请公开(?:政府)?信息(?:的?(?:要求|申请|事项))?|公开政府信息的?(?:要求|申请))(?:件|信息数|数量|总数|总量|数|量|事项|书|表|案件)*(?:共计?|共有|合计|总计|累计|为|是|有|达|:|的)*$/;
