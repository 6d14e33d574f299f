import { A_DIFFERENCE, aside, type Binding, type Scene } from './binding';
import { speaksOfWiderArea } from './bodies';
import { ALL_APPLICANTS, intakeMeanings, type Meaning, requestsMeaning } from './cells';
import { bindOutcome } from './outcomes';
import { isDifference, ONE_CHANNEL, outOfScope } from './scope';
import { APPLICANTS, CASE_UNITS } from './subjects';
import { isForeignApplication, isRequestObject, namesRequest } from './topics';
import { REACHES } from './years';

/** Reads a number as a count of disclosure requests: table three. Null: it is none. */
export function bindRequests(scene: Scene): Binding | null {
  const { mention, topic } = scene;
  if (!CASE_UNITS.has(mention.unit)) return null;
  const words = `${mention.pre}#${mention.post}`;
  const named = namesRequest(mention.gap) || namesRequest(mention.post);
  if (topic !== 'requests' && !named) return null;
  if (/复议|诉讼|起诉/.test(words)) return null;
  const sentence = scene.passage.text.slice(mention.sentence[0], mention.sentence[1]);
  // 印发文件64件，其中主动公开51件、依申请公开8件、不予公开5件: how documents are classed, not what became of requests.
  const published = /主动公开[^，,。；;、]{0,12}\d+(条|件|项|份)/.exec(sentence);
  if (published && /公文|文件|发文|属性/.test(sentence)) return null;
  // 公开信息100条，其中主动公开90条、依申请公开10条: items, not requests.
  if (published?.[1] === mention.unit && BARE.test(mention.pre)) return null;
  if (mention.unit === null && !/[:为是]$|^\D*$/.test(mention.pre)) return null;
  const found = bindOutcome(scene) ?? bindApplicant(scene) ?? bindCarry(scene) ?? bindIntake(scene, named);
  if (!found || found.aside) return found;
  const reason = outOfScope(scene);
  if (reason === ONE_CHANNEL && named && found.meanings.length > 0 && !speaksOfWiderArea(scene)) return { ...found, atMost: reason };
  if (reason) return aside(found.subject, found.family, reason);
  return speaksOfWiderArea(scene) ? { ...found, loose: true } : found;
}

function bindApplicant(scene: Scene): Binding | null {
  const { mention } = scene;
  const head = mention.pre.replace(APPLICANT_TAIL, '');
  // 新收申请13件（自然人10件…）: the bracket speaks of what stands before it.
  const ahead = scene.passage.text.slice(Math.max(mention.clause[0] - 24, mention.sentence[0]), mention.start);
  const sentence = scene.passage.text.slice(mention.sentence[0], mention.start);
  const isNew =
    /新收|新增/.test(mention.pre) ||
    (/新收/.test(sentence) && !/结转|转结|办结|答复|办理|受理|(?<!新)收到/.test(sentence)) ||
    (mention.bracket !== null && /新收|新增/.test(ahead) && !/结转/.test(ahead));
  // 公民、法人或者其他组织 names everyone.
  if (/(?:公民|自然人|个人)(?:、|和|或者?|及|与)/.test(head)) return null;
  for (const { words, columns } of APPLICANT_PATTERNS) {
    const before = words.before.test(head);
    const after = /^(?:其中|共|有|:|、)*$/.test(mention.pre) && words.after.test(mention.post);
    if (!before && !after) continue;
    const meanings = isNew ? [requestsMeaning(['newlyReceived'], columns)] : intakeMeanings(columns);
    return { subject: `requests by ${columns.length > 1 ? 'organisations' : columns[0]}`, family: 'requests', meanings, doubt: null };
  }
  return null;
}

/** 上年结转, 结转下年, and the bare 结转 that may be either. */
function bindCarry(scene: Scene): Binding | null {
  const { mention, report } = scene;
  const before = mention.pre;
  const after = mention.post;
  // The words in front decide; those behind count only when the front says nothing of its own.
  const candidates = /新收|收到|结转|转结|转至|转入|结存|遗留|办理|未办结|在办/.test(before) ? [before] : [before, after];
  for (const words of candidates) {
    const mayCarry = /[转结延移留跨续承]|[下次明翌]一?[年度]|20\d\d/.test(words);
    const isIn = mayCarry && carryPatterns(report.year).carriedIn.test(words);
    const isOut = mayCarry && carryPatterns(report.year).carriedOut.test(words);
    if (isIn !== isOut) {
      const row = isIn ? 'carriedIn' : 'carriedOut';
      return carried(isIn ? 'requests carried in' : 'requests carried out', [requestsMeaning([row])], mention.gap);
    }
    if (!isIn && /(?:结转|转结)[^，,。；;]{0,3}$/.test(words)) {
      return carried('requests carried over', [requestsMeaning(['carriedIn']), requestsMeaning(['carriedOut'])], mention.gap);
    }
    if (UNFINISHED.test(words)) {
      return {
        ...carried('requests not yet answered', [requestsMeaning(['carriedOut'])], mention.gap),
        doubt: { zh: '在办数的统计时点可能不同', en: 'the count may have been taken on another day' },
      };
    }
  }
  return null;
}

/** 2022年结转 means carried in when 2022 is the year before. Compiled once for each year. */
function carryPatterns(year: number | null): { readonly carriedIn: RegExp; readonly carriedOut: RegExp } {
  const known = compiled.get(year);
  if (known) return known;
  const named = (of: number) => (year === null ? '20\\d\\d' : String(year + of));
  const patterns = {
    carriedIn: new RegExp(CARRIED_IN.replaceAll('PREVIOUS', named(-1)).replaceAll('CURRENT', named(0))),
    carriedOut: new RegExp(CARRIED_OUT.replaceAll('NEXT', named(1))),
  };
  compiled.set(year, patterns);
  return patterns;
}

function carried(subject: string, meanings: readonly Meaning[], gap: string): Binding {
  if (isDifference(gap)) return aside(subject, 'requests', A_DIFFERENCE);
  return { subject, family: 'requests', meanings, doubt: null, rule: 'claim-requests-received' };
}

/** 新收, 收到, 受理, 办理, 答复, 办结, or the bare 依申请公开13件. */
function bindIntake(scene: Scene, named: boolean): Binding | null {
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
    /^(?:的?已?(?:办结|答复)(?:件|的?申请)?中$|(?:已)?办结件|答复[均都])/.test(mention.post)
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

const compiled = new Map<number | null, { readonly carriedIn: RegExp; readonly carriedOut: RegExp }>();
const APPLICANT_PATTERNS = APPLICANTS.map(({ words, columns }) => ({
  columns,
  words: { before: new RegExp(`(?:${words.source})$`), after: new RegExp(`^(?:申请)?(?:为|是|系|由|来自)(?:${words.source})`) },
}));
const APPLICANT_TAIL = /(?:名义|身份|达到?|提出|提交|申请|的|类|政府信息公开|信息公开|公开|共计?|共有|有|为|是|占|数量|:|")+$/;
const CARRIED_IN =
  '(?:上年度?|上一年度?|去年|往年|上期|PREVIOUS年?度?)[^，,。；;]{0,10}(?:结转|转结|转至|转入|转来|结存|遗留|跨年|未办结)|(?:结转|转结|接转|承接|延续|遗留)(?:自|于|了|的)?(?:上年|上一年|去年|往年|PREVIOUS)|(?:结转|转结|转)(?:至|到|入)(?:本年|今年|CURRENT年)';
const CARRIED_OUT =
  '(?:结转|转结|转|接转|顺延|延续|延|移)(?:至|到|入|到了|为)?(?:下年|下一年|下一度|明年|次年|翌年|NEXT)|(?:下年度?|下一年度?|次年|明年|NEXT年度?)[^，,。；;]{0,8}(?:结转|转结|继续|办理|答复)|继续办理$|跨年度?(?:办理|结转)';
const UNFINISHED = /(?:尚|还)?(?:未|没有)(?:办结|答复|办理完|到期)|正在办理|在办(?![结理])|待办|办理中|尚在/;
const VERB =
  /(?:新)?(?:收到|接收到|接收|接到|收悉|受理|承办|登记|办理(?:完毕|完成|结束|答复)?|处理(?:完毕|完成)?|办结|答复|回复|办毕|反馈|提出|提交|(?<![接签征吸回])收办?(?![费取集录入]))(?:了|并答复|并办结|并办理)?/g;
const BARE =
  /(?:依申请公开(?:政府信息|信息)?(?:申请|事项|办件|件|案件)?|(?:信息的?公开的?申请)|公开申请|申请公开(?:政府)?信息(?:的?(?:要求|申请|事项))?|公开政府信息的?(?:要求|申请))(?:件|信息数|数量|总数|总量|数|量|事项|书|表|案件)*(?:共计?|共有|合计|总计|累计|为|是|有|达|:|的)*$/;
const SUM = /^(?:两项|以上)?(?:合计|共计|总计)(?:为|达)?$/;
const POST_REQUEST =
  /^(?:的|有效|书面|群众|公民|关于|要求|各类)*(?:政府信息依申请公开|依申请|(?:申请|要求)?公开|(?:政府|政务)信息|信息公开|申请)/;
const HARMLESS_AFTER = /^(?:全部|均|都|已|，|其中|含|包括|占|并|且|同比|较|比|比上年|以内)/;
const INCLUDES_CARRIED = /^[，,]?\(?(?:其中)?(?:含|包含|包括|其中)[^，,。；;]{0,10}(?:结转|转结|转至|转入)/;
const EXCLUDES_CARRIED = /^[，,]?\(?(?:不含|不包括|未含)[^，,。；;]{0,8}(?:结转|转结)/;
