import { OTHER_YEAR } from './remedies';
import { groupsIn } from './remedy-groups';
import { meaningsOf } from './remedy-meanings';
import { each, type Setting, type Statement } from './statement';

/** 未发生行政复议, 无行政诉讼, 行政复议均未发生, 未被复议纠错. */
export function noRemedies({ passage }: Setting): Statement[] {
  return each(passage.text, ['复议', '诉讼', '起诉'], [NO_REMEDIES, REMEDIES_NONE], (words) => {
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

/** 均获维持: nothing corrected, ended otherwise or pending. */
export function allUpheld({ passage }: Setting): Statement[] {
  return each(passage.text, ['维持'], [ALL_UPHELD], (_words, start) => {
    const sentence = passage.text.slice(Math.max(passage.text.lastIndexOf('。', start), passage.text.lastIndexOf('；', start)) + 1, start);
    const groups = groupsIn(sentence);
    if (groups.length === 0) return null;
    // 复议5件、诉讼2件，均维持: all; 诉讼2件均维持: the one named last without a comma.
    const clause = sentence.slice(Math.max(sentence.lastIndexOf('，'), sentence.lastIndexOf(',')) + 1);
    const own = groupsIn(clause);
    // 已审结的2件均维持: of those that are decided.
    const isDecided = /[已经]?(?:审结|办结|结案|作出)/.test(clause) || /未审结|未结|在审|审理中/.test(passage.text.slice(start));
    if (own.length === 0 && /\d/.test(clause) && !isDecided) return null;
    return {
      subject: 'all upheld',
      rule: 'claim-remedies',
      family: 'remedies',
      meanings: meaningsOf(own.length > 0 ? own : groups, isDecided ? ['corrected', 'other'] : ['corrected', 'other', 'pending'], false),
      doubt: /20\d\d年度?[^，,。；;]{0,12}(?:申请|案件)|上年|往年/.test(sentence) ? OTHER_YEAR : null,
      groups,
    };
  });
}

const NO_REMEDIES =
  /(?:(?:未|没有|没|从未|尚未)(?:有|曾)?(?:发生|出现|产生|收到|接到|被|因|涉及|引发|引起|存在|受理|办理|提起)|没有|无(?!法|正当|关|偿|论|效|需|不|障碍)|零|不存在)[^，,。；;:]{0,44}?(?:复议|诉讼|起诉)[^，,。；;]{0,30}/g;
const REMEDIES_NONE =
  /(?:行政)?(?:复议|诉讼)[^，,。；;\d]{0,14}?(?:均?为零|均无|均未(?:发生|出现|产生)|未(?:发生|出现|产生)|没有发生|无发生|:无|为无|[案件]无)(?=[，,。；;)]|$)/g;
const ALL_UPHELD =
  /(?:均|全部|都)(?:已)?(?:为|获|被|予以|予|得到|是|以)?(?:复议机关|人民法院|法院)?(?:结果)?(?:决定|判决)?(?:予以)?维持|维持率(?:为|达到?)?100%/g;
const CAUSED_BY_FAULT = /不当|不规范|违规|违法|不及时|超期|逾期|失误|泄密|不力/;
