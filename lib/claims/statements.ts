import type { Text } from '../report/text';
import type { Binding } from './binding';
import { type Facts, intakeMeanings, type Meaning, requestsMeaning, resultCells } from './cells';
import type { Passage } from './passages';
import { groupsIn, meaningsOf, OTHER_YEAR } from './remedies';
import { APPLICANTS } from './subjects';
import { initialTopic, isRequestObject, namesRequest, type TopicHit, topicAt } from './topics';

/** A plain statement that says nothing, none or all: read as "these cells are zero". */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly binding: Binding;
}

interface Setting {
  readonly report: Facts;
  readonly passage: Passage;
  readonly hits: readonly TopicHit[];
  /** A number of the same passage already says that some were carried out. */
  readonly saysCarriedOut: boolean;
}

/** Every statement without a number of its own: 未收到申请, 未发生复议, 均获维持, 全部办结, 无结转, 未收取费用. */
export function readStatements(setting: Setting): Statement[] {
  const { text } = setting.passage;
  if (!ANY.test(text)) return [];
  const readers = [noRemedies, allUpheld, noRequests, allFinished, noCarry, noFees, allGranted];
  const found: Statement[] = [];
  for (const reader of readers) {
    for (const statement of reader(setting)) {
      if (speaksOfOtherYear(setting, statement.start) || isWish(setting.passage.text, statement)) continue;
      if (!found.some((one) => one.start < statement.end && statement.start < one.end)) found.push(statement);
    }
  }
  return found;
}

function noRemedies({ passage }: Setting): Statement[] {
  return each(passage.text, [NO_REMEDIES, REMEDIES_NONE], (words) => {
    const groups = groupsIn(words);
    if (groups.length === 0 || /\d/.test(words.replace(/20\d\d年度?/g, '')) || CAUSED_BY_FAULT.test(words)) return null;
    const corrected = /纠错|纠正|败诉|撤销|确认违法|责令/.test(words);
    const pending = /未审结|未结/.test(words.slice(2));
    const columns = corrected ? ['corrected'] : pending ? ['pending'] : ['total'];
    const meanings = meaningsOf(groups, columns, false);
    return {
      subject: `no remedies${corrected ? ' corrected' : ''}`,
      family: 'remedies',
      meanings,
      doubt: /20\d\d年/.test(words) ? OTHER_YEAR : null,
      ...(columns[0] === 'total' ? {} : { rule: 'claim-remedies' }),
      groups,
    };
  });
}

function allUpheld({ passage }: Setting): Statement[] {
  return each(passage.text, [ALL_UPHELD], (_words, start) => {
    const sentence = passage.text.slice(Math.max(passage.text.lastIndexOf('。', start), passage.text.lastIndexOf('；', start)) + 1, start);
    const groups = groupsIn(sentence);
    if (groups.length === 0) return null;
    // 复议5件、诉讼2件，均维持: all; 诉讼2件均维持: the one named last without a comma.
    const own = groupsIn(sentence.slice(Math.max(sentence.lastIndexOf('，'), sentence.lastIndexOf(',')) + 1));
    return {
      subject: 'all upheld',
      rule: 'claim-remedies',
      family: 'remedies',
      meanings: meaningsOf(own.length > 0 ? own : groups, ['corrected', 'other', 'pending'], false),
      doubt: /20\d\d年度?[^，,。；;]{0,12}(?:申请|案件)|上年|往年/.test(sentence) ? OTHER_YEAR : null,
      groups,
    };
  });
}

function noRequests(setting: Setting): Statement[] {
  const { passage, hits } = setting;
  return each(passage.text, [NO_REQUESTS, REQUESTS_NONE], (words, start, match) => {
    const filler = match[2] ?? '';
    const rest = match[4] ?? '';
    const isPost = match[5] !== undefined;
    if (!isPost && (NOT_THE_OBJECT.test(filler) || !AFTER_REQUEST.test(rest))) return null;
    if (/复议|诉讼/.test(words) || (CHANNEL.test(filler) && !/等|各|、/.test(filler))) return null;
    const topic = topicAt(hits, start, initialTopic(passage.heading, passage.section));
    if (!namesRequest(words) && topic !== 'requests') return null;
    const columns = APPLICANTS.find(
      (one) => one.words.test(filler) && !/公民[^，]*(?:法人|组织)|个人[^，]*(?:单位|企业|法人)|自然人[^，]*法人/.test(filler),
    )?.columns;
    const meanings = /受理|办理/.test(words) ? intakeMeanings(columns) : [requestsMeaning(['newlyReceived'], columns)];
    return { subject: 'no requests received', family: 'requests', meanings, doubt: null };
  });
}

function allFinished(setting: Setting): Statement[] {
  const { passage, hits } = setting;
  return each(passage.text, [ALL_FINISHED, ALL_ANSWERED], (words, start, _match, end) => {
    const clauseStart = lastMark(passage.text, start) + 1;
    const context = passage.text.slice(clauseStart, start);
    if (topicAt(hits, start, initialTopic(passage.heading, passage.section)) !== 'requests') return null;
    if (
      /复议|诉讼|起诉/.test(words) ||
      (!isRequestObject(context.replace(/\d+|[件宗条份起]|所有|对|上述|以上|收到|截至|年底|目前/g, '')) && !namesRequest(context))
    )
      return null;
    const around = passage.text.slice(Math.max(clauseStart, start - 6), end + 8);
    // Answered in time: what is not yet due may be carried over.
    if (/按时|按期|及时|法定|时限|期限|规定时间|限期|时间内|工作日内/.test(around)) return null;
    if (setting.saysCarriedOut) return null;
    return {
      subject: 'all requests finished',
      family: 'requests',
      rule: 'claim-requests-received',
      meanings: [requestsMeaning(['carriedOut'])],
      doubt: null,
    };
  });
}

function noCarry(setting: Setting): Statement[] {
  const { passage, report } = setting;
  return each(passage.text, [NO_CARRY], (words) => {
    const previous = new RegExp(`上年|上一年|去年|往年|${report.year === null ? '#' : report.year - 1}`).test(words);
    const next = new RegExp(`下年|下一年|次年|明年|继续办理|${report.year === null ? '#' : report.year + 1}`).test(words);
    const meanings: Meaning[] =
      previous && next
        ? [requestsMeaning(['carriedIn', 'carriedOut'])]
        : previous
          ? [requestsMeaning(['carriedIn'])]
          : next
            ? [requestsMeaning(['carriedOut'])]
            : [requestsMeaning(['carriedIn']), requestsMeaning(['carriedOut'])];
    return { subject: 'nothing carried over', family: 'requests', rule: 'claim-requests-received', meanings, doubt: null };
  });
}

function noFees({ passage, report }: Setting): Statement[] {
  if (report.edition.id === '2019') return [];
  return each(passage.text, [NO_FEES], (words, start) => {
    const sentence = passage.text.slice(passage.text.lastIndexOf('。', start) + 1, start) + words;
    if (/信息处理费|检索|复制|邮寄|工本|缴纳/.test(words)) return null;
    const all = /行政事业性收费/.test(words);
    // The cell holds every administrative fee; a request answered free of charge says nothing about it.
    if (!all && /依申请|信息公开|提供(?:政府)?信息|申请人|申请/.test(sentence)) return null;
    const doubt: Text | null = all
      ? null
      : {
          zh: '表二的收费金额包括全部行政事业性收费，文中可能只指信息公开收费',
          en: 'the cell holds all administrative fees; the text may mean disclosure fees only',
        };
    const cell = { name: { zh: '行政事业性收费 本年收费金额', en: 'fees collected' }, cells: ['disclosure.fees.amount'] };
    return { subject: 'no fees collected', family: 'documents', meanings: [cell], doubt };
  });
}

function allGranted(setting: Setting): Statement[] {
  const { passage, hits, report } = setting;
  return each(passage.text, [ALL_GRANTED], (_words, start) => {
    const sentence = passage.text.slice(passage.text.lastIndexOf('。', start) + 1, start);
    if (!namesRequest(sentence) || !/\d/.test(sentence)) return null;
    if (topicAt(hits, start, initialTopic(passage.heading, passage.section)) !== 'requests') return null;
    const cells = ['partiallyGranted', 'denied', 'unable', 'notProcessed', 'otherHandling'].flatMap((row) => resultCells(report, row));
    return {
      subject: 'all requests granted',
      family: 'outcomes',
      meanings: [{ name: { zh: '予以公开以外的办理结果', en: 'results other than granted' }, cells }],
      doubt: null,
    };
  });
}

function each(
  text: string,
  patterns: readonly RegExp[],
  bind: (words: string, start: number, match: RegExpExecArray, end: number) => Binding | null,
): Statement[] {
  const found: Statement[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const binding = bind(match[0], match.index, match as RegExpExecArray, end);
      if (binding) found.push({ start: match.index, end, binding });
    }
  }
  return found;
}

function speaksOfOtherYear({ passage, report }: Setting, start: number): boolean {
  const sentence = passage.text.slice(passage.text.lastIndexOf('。', start) + 1, start);
  const last = Array.from(sentence.replace(/《[^》]*》/g, '').matchAll(/(20\d\d)年|去年|上一年度?(?!结转)|往年/g)).at(-1);
  return last !== undefined && (last[1] === undefined || (report.year !== null && Number(last[1]) !== report.year));
}

/** 确保全部办结, 如未收到: a wish or a condition states nothing. */
function isWish(text: string, { start, end }: Statement): boolean {
  const lead = text.slice(lastMark(text, start) + 1, start);
  return (
    /确保|力争|努力|要求|应当|必须|将|推动|督促|避免|防止|杜绝|如果?|若|凡|对$|针对/.test(lead) || /^的[，,]/.test(text.slice(end, end + 2))
  );
}

function lastMark(text: string, before: number): number {
  for (let i = before - 1; i >= 0; i--) if (/[，,。；;:：]/.test(text[i] ?? '')) return i;
  return -1;
}

const ANY = /[未无没零均全都率]/;
const NONE = '(?:未|没有|没|从未|尚未|无(?!法|正当|关|偿|论|效|需|不|障碍)|零)';
const NO_REMEDIES = new RegExp(
  `(?:(?:未|没有|没|从未|尚未)(?:有|曾)?(?:发生|出现|产生|收到|接到|被|因|涉及|引发|引起|存在|受理|办理|提起)|没有|无(?!法|正当|关|偿|论|效|需|不|障碍)|零|不存在)[^，,。；;:]{0,44}?(?:复议|诉讼|起诉)[^，,。；;]{0,30}`,
  'g',
);
const REMEDIES_NONE =
  /(?:行政)?(?:复议|诉讼)[^，,。；;\d]{0,14}?(?:均?为零|均无|均未(?:发生|出现|产生)|未(?:发生|出现|产生)|没有发生|无发生|:无|为无|[案件]无)(?=[，,。；;)]|$)/g;
const ALL_UPHELD =
  /(?:均|全部|都)(?:已)?(?:为|获|被|予以|予|得到|是|以)?(?:复议机关|人民法院|法院)?(?:结果)?(?:决定|判决)?(?:予以)?维持|维持率(?:为|达到?)?100%/g;
const REQUEST = '依申请公开|(?:政府|政务)?信息的?公开的?申请|公开申请|申请公开|公开(?:政府|政务)?信息的?(?:申请|要求|请求)|依申请|申请';
const NO_REQUESTS = new RegExp(
  `(${NONE}(?:收到|接到|接收到|接收|收悉|收|受理|发生|出现|产生|有|办理|新收|新增|人)*(?:过)?)([^，,。；;:\\d]{0,30}?)(${REQUEST})([^，,。；;]{0,20})`,
  'g',
);
const REQUESTS_NONE =
  /()()(依申请公开|信息公开申请|公开申请)([^，,。；;\d]{0,8}?)(均?为零|均无|:无|为无|未收到|没有收到|[件项]无)(?=[，,。；;)]|$)/g;
const NOT_THE_OBJECT = /复议|诉讼|投诉|举报|收费|费用|因|引|超期|逾期|不|违|泄|培训|救助|许可|补贴|建议|发现|出错|失误/;
const AFTER_REQUEST =
  /^(?:政府信息|信息|公开|的|申请|事项|要求|请求|件|案件|信件|书|表|情况|情形|数量|工作|业务|事宜|诉求|来件|相关|和|及|、|办理|结转)*(?:$|\()/;
const CHANNEL = /网络|网上|在线|当面|现场|信函|邮寄|电子邮件|邮箱|传真/;
const ALL_FINISHED =
  /(?:全部|均|都|已全|全数|悉数)(?:已)?[^，,。；;:\d]{0,12}?(?:办结|办理完毕|办理完成|办理完结|处理完毕|完成办理|办毕)|办结率(?:均?达到?|均?为)?(?:100%|百分之百)/g;
const ALL_ANSWERED =
  /(?:全部|均|都)(?:已|得到|予以)?[^，,。；;:\d]{0,12}?(?:答复|回复)(?!意见|质量|书|内容)|答复率(?:均?达到?|均?为)?(?:100%|百分之百)/g;
const NO_CARRY = /(?:无(?!法)|没有|不存在|未有|未发生|没)[^，,。；;:\d]{0,12}?(?:结转|转结|跨年)[^，,。；;:\d]{0,14}/g;
const NO_FEES =
  /(?:未|没有|无(?!正当|法))(?:收取|产生|发生|涉及|征收|收|有)?[^，,。；;:\d无未]{0,14}?(?:费用|行政事业性收费|收费(?!标准|项目|通知)|信息处理费)/g;
const ALL_GRANTED = /(?:全部|均|都)(?:已|已经|依法)?(?:予以|同意|给予)(?:了)?公开/g;
const CAUSED_BY_FAULT = /不当|不规范|违规|违法|不及时|超期|逾期|失误|泄密|不力/;
