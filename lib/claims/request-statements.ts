import type { Text } from '../report/text';
import { intakeMeanings, type Meaning, requestsMeaning, resultCells } from './cells';
import { each, lastMark, type Setting, type Statement } from './statement';
import { APPLICANTS } from './subjects';
import { isRequestObject, namesRequest, openingTopic, topicAt } from './topics';

/** 未收到政府信息公开申请, 无依申请公开事项, 零申请. */
export function noRequests(setting: Setting): Statement[] {
  const { passage, hits } = setting;
  return each(passage.text, ['申请'], [NO_REQUESTS, REQUESTS_NONE], (words, start, match) => {
    const filler = match[2] ?? '';
    const rest = match[4] ?? '';
    const isPost = match[5] !== undefined;
    if (!isPost && (NOT_THE_OBJECT.test(filler) || !AFTER_REQUEST.test(rest))) return null;
    // 33家单位为零申请.
    if (/\d[家个]/.test(passage.text.slice(lastMark(passage.text, start) + 1, start))) return null;
    if (/复议|诉讼/.test(words) || (CHANNEL.test(filler) && !/等|各|、/.test(filler))) return null;
    const topic = topicAt(hits, start, openingTopic(passage));
    if (!namesRequest(words) && topic !== 'requests') return null;
    const columns = APPLICANTS.find(
      (one) => one.words.test(filler) && !/公民[^，]*(?:法人|组织)|个人[^，]*(?:单位|企业|法人)|自然人[^，]*法人/.test(filler),
    )?.columns;
    const meanings = /受理|办理/.test(words) ? intakeMeanings(columns) : [requestsMeaning(['newlyReceived'], columns)];
    return { subject: 'no requests received', family: 'requests', meanings, doubt: null };
  });
}

/** 已全部办结, 均已答复, 办结率100%: nothing carried out, unless it only says "in time". */
export function allFinished(setting: Setting): Statement[] {
  const { passage, hits } = setting;
  return each(
    passage.text,
    ['办结', '办理完', '处理完', '完成办理', '办毕', '答复', '回复'],
    [ALL_FINISHED, ALL_ANSWERED],
    (words, start, _match, end) => {
      const clauseStart = lastMark(passage.text, start) + 1;
      const context = passage.text.slice(clauseStart, start);
      if (topicAt(hits, start, openingTopic(passage)) !== 'requests') return null;
      if (
        /复议|诉讼|起诉/.test(words) ||
        (!isRequestObject(context.replace(/\d+|[件宗条份起]|所有|对|上述|以上|收到|截至|年底|目前/g, '')) && !namesRequest(context))
      )
        return null;
      const around = passage.text.slice(Math.max(clauseStart, start - 6), end + 8);
      // Answered in time: what is not yet due may be carried over.
      if (/按时|按期|及时|法定|时限|期限|规定时间|限期|时间内|工作日内/.test(around)) return null;
      // 均按规定答复或结转: the two of them together are all.
      if (/^(?:或|和|及|、|以及|并)(?:按[^，,。；;]{0,4})?(?:结转|转结|转入|转下|正在|在办)/.test(passage.text.slice(end))) return null;
      // 到期的14件均已办结: of those alone.
      if (setting.saysCarriedOut || /(?:到期|应[办答]|已[受办]|办结|其中)[^，,]{0,6}\d/.test(context)) return null;
      // 答复率100%, 均依法答复 are also told of what was due by the year's end.
      const isDue = /答复率|(?:书面|依法|依规|规定|规范|妥善|认真)[^，,]*答复/.test(words);
      return {
        subject: isDue ? 'requests answered as due' : 'all requests finished',
        family: 'requests',
        rule: 'claim-requests-received',
        meanings: [requestsMeaning(['carriedOut'])],
        doubt: isDue ? ONLY_DUE : null,
      };
    },
  );
}

/** 无上年结转, 无结转下年度. */
export function noCarry(setting: Setting): Statement[] {
  const { passage, report } = setting;
  return each(passage.text, ['结转', '转结', '跨年'], [NO_CARRY], (words) => {
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

/** 全部予以公开, of the requests of the same sentence. */
export function allGranted(setting: Setting): Statement[] {
  const { passage, hits, report } = setting;
  return each(passage.text, ['予以', '同意', '给予'], [ALL_GRANTED], (_words, start) => {
    const sentence = passage.text.slice(passage.text.lastIndexOf('。', start) + 1, start);
    if (!namesRequest(sentence) || !/\d/.test(passage.text)) return null;
    if (topicAt(hits, start, openingTopic(passage)) !== 'requests') return null;
    const cells = ['partiallyGranted', 'denied', 'unable', 'notProcessed', 'otherHandling'].flatMap((row) => resultCells(report, row));
    return {
      subject: 'all requests granted',
      family: 'outcomes',
      meanings: [{ name: { zh: '予以公开以外的办理结果', en: 'results other than granted' }, cells }],
      doubt: null,
    };
  });
}

const ONLY_DUE: Text = { zh: '可能只说已到期的申请', en: 'it may speak only of what was due' };
const NONE = '(?:未|没有|没|从未|尚未|无(?!法|正当|关|偿|论|效|需|不|障碍)|零)';
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
const NO_CARRY =
  /(?:零|无(?!法)|没有|不存在|未有|未(?:发生|产生|形成|出现)|没)[^，,。；;:\d]{0,12}?(?:结转|转结|跨年)[^，,。；;:\d]{0,14}/g;
const ALL_GRANTED = /(?:全部|均|都)(?:已|已经|依法)?(?:予以|同意|给予)(?:了)?公开/g;
