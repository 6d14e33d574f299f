import type { Text } from '../report/text';
import { A_DIFFERENCE, A_PART, ANOTHER_BODY, ANOTHER_YEAR, aside, type Binding, type Scene } from './binding';
import { namesOtherBody, speaksOfWiderArea } from './bodies';
import { groupsIn, groupsNamed, type RemedyGroup } from './remedy-groups';
import { jointCase, meaningsOf } from './remedy-meanings';
import { isDifference } from './scope';
import { CASE_UNITS, REMEDY_OUTCOMES } from './subjects';
import { isOtherYear, REACHES } from './years';

/** Reads a number as a count of reviews or lawsuits: table four. Null: it is none. */
export function bindRemedy(scene: Scene): Binding | null {
  const { mention, passage, topic } = scene;
  if (!CASE_UNITS.has(mention.unit)) return null;
  const tail = passage.text.slice(mention.unitEnd).match(/^(?:20\d\d年|[^，,。；;:()\d])*/)?.[0] ?? '';
  const silent =
    /(?:^|[^，,。])(?:有|共|发生|发生了|收到|引发|产生)$|^(?:其中|共计?|共有|合计|总计|政府信息公开|信息公开|涉及?|类|均|全部|有|为|是|已|被|对|另有|结果|的|:|、|和|及|与|各|发生|发生了|收到|受理|办理|产生|引发|涉及|应对|案件|数量|总数)*$/.test(
      mention.pre,
    ) || REACHES.test(mention.pre);
  const front = groupsNamed(mention);
  const named = front.length > 0 ? front : silent || OUTCOME_BEFORE.test(mention.pre) ? groupsIn(tail) : [];
  const words = `${mention.pre}#${tail.slice(0, 12)}`;
  // 、 and the next number end what may be said of this one: 其他2件、尚未审结1件.
  const outcome =
    REMEDY_OUTCOMES.find((one) => one.words.test(mention.pre)) ??
    (mention.runsOn ? undefined : REMEDY_OUTCOMES.find((one) => one.words.test(mention.post.slice(0, 12))));
  // 复议5件，其中维持3件: the groups come from before.
  const inherits = named.length === 0 && topic === 'remedies' && (outcome !== undefined || silent);
  // 复议3件、诉讼2件，共计5件: the sum of all that the sentence names.
  const summed = inherits && SUM.test(mention.pre) ? groupsIn(passage.text.slice(mention.sentence[0], mention.start)) : [];
  const groups = (named.length > 0 ? named : summed.length > 0 ? summed : inherits ? scene.groups : []) as readonly RemedyGroup[];
  if (groups.length === 0) return null;
  if (NOT_A_CASE.test(words) || UNRELATED.test(passage.text.slice(mention.unitEnd, mention.sentence[1])))
    return { ...aside('remedies', 'remedies', { zh: '不是案件数', en: 'not a number of cases' }), groups };
  if (front.length > 0 && front.length < named.length + 1 && PERSONS.test(tail)) return null;
  const lone = outcome === undefined && named.length === 0 && inherits && !silent;
  if (lone) return null;

  const subject = `${groups.includes('review') ? 'reviews' : ''}${groups.includes('review') && groups.length > 1 ? ' and ' : ''}${groups.some((one) => one !== 'review') ? 'lawsuits' : ''}${outcome ? ` ${outcome.en}` : ''}`;
  const carry = { groups };
  if (isDifference(mention.gap)) return { ...aside(subject, 'remedies', A_DIFFERENCE), ...carry };
  const clause = passage.text.slice(mention.clause[0], mention.clause[1]);
  const mixed = speaksOfAnotherYear(scene, clause);
  if (mixed === 'only') return { ...aside(subject, 'remedies', ANOTHER_YEAR), ...carry };
  if (/一审|二审|再审|上诉|本级|下级|各部门|单位/.test(mention.pre)) return { ...aside(subject, 'remedies', A_PART), ...carry };

  const sentence = passage.text.slice(mention.sentence[0], mention.clause[1]);
  if (namesOtherBody(clause.split(/办理|受理|审理|收到|承办|审结/)[0] ?? '', scene.report.issuer))
    return { ...aside(subject, 'remedies', ANOTHER_BODY), groups: [] };
  const cause = /因([^，,。；;]{2,20}?)(?:而|被)?(?:引发|引起|被)/.exec(mention.pre)?.[1];
  if (cause && !/信息公开|政务公开|申请|答复/.test(cause)) return { ...aside(subject, 'remedies', A_PART), ...carry };
  if (/作为复议机关/.test(sentence) || /复议(?:机关|机构)[^，,。；;]{0,8}(?:受理|审理|办理|审结)/.test(clause)) {
    return {
      ...aside(subject, 'remedies', { zh: '说的是作为复议机关办理的案件', en: 'cases that it decided as the reviewing body' }),
      groups: [],
    };
  }
  const tied = TIED.test(passage.text) || TIED.test(passage.heading) || passage.section === 4 || passage.section === 3;
  if (!tied && /受理|审理|审结|办理|承办|代理/.test(words)) {
    return { ...aside(subject, 'remedies', { zh: '未说明是政府信息公开引起的', en: 'not said to concern disclosure' }), ...carry };
  }
  // 各类复议案件47件，其中涉及信息公开3件: cases of every kind.
  const since = Math.max(
    mention.sentence[0],
    passage.text.lastIndexOf('；', mention.start) + 1,
    passage.text.lastIndexOf(';', mention.start) + 1,
  );
  if (!TIED.test(passage.text.slice(since, mention.clause[1])) && ALL_KINDS.test(passage.text.slice(mention.unitEnd, mention.sentence[1])))
    return { ...aside(subject, 'remedies', { zh: '说的是各类案件', en: 'speaks of cases of every kind' }), ...carry };
  const columns = outcome?.columns ?? ['total'];
  const isOneCourt = inherits && summed.length === 0 && groups.length === 1 && groups[0] !== 'review';
  const meanings = [
    ...meaningsOf(groups, columns, /[各]$|各(?:为|有|是)?$/.test(mention.pre)),
    // 直接起诉3件、复议后起诉2件；已审结4件: of both, now that both were told.
    ...(isOneCourt ? meaningsOf(['litigationDirect', 'litigationAfterReview'], columns, false) : []),
    // 复议3件，诉讼2件，已结4件: perhaps of all that the sentence names.
    ...(inherits && (outcome?.en === 'closed' || outcome?.en === 'pending')
      ? meaningsOf(groupsIn(passage.text.slice(mention.sentence[0], mention.start)), columns, false)
      : []),
  ];
  const joint = jointCase(scene.report, groups, tail, mention.value);
  return {
    subject,
    family: 'remedies',
    ...(outcome ? { rule: 'claim-remedies' } : {}),
    meanings: joint ?? meanings,
    // 新收1件，上年结转2件: the table counts both.
    ...(speaksOfWiderArea(scene) ||
    /另[有外]/.test(passage.text.slice(mention.unitEnd, mention.sentence[1])) ||
    /新收|新增|上年|结转/.test(mention.pre)
      ? { loose: true }
      : {}),
    doubt: joint
      ? SAME_CASE
      : mixed === 'also'
        ? OTHER_YEAR
        : !tied
          ? UNTIED
          : outcome?.soft
            ? { zh: '这种结果可能计入其他列', en: 'this result may be counted in another column' }
            : null,
    ...carry,
  };
}

function speaksOfAnotherYear(scene: Scene, clause: string): 'only' | 'also' | null {
  const { year } = scene.report;
  if (isOtherYear(scene) && !/针对|因|涉及|关于|引发|引起/.test(clause)) return 'only';
  const years = Array.from(clause.matchAll(/(20\d\d)年/g), (match) => Number(match[1]));
  if (years.some((one) => year !== null && one !== year) || /上年|去年|往年|以前年度|历史/.test(clause)) return 'also';
  return null;
}

export const OTHER_YEAR: Text = { zh: '可能指其他年度的案件', en: 'it may mean a case of another year' };

const SAME_CASE: Text = {
  zh: '文中把复议和诉讼并提，可能是同一案件，也可能指其他年度的案件',
  en: 'review and lawsuit are told together: it may be one case, or a case of another year',
};
const UNTIED: Text = { zh: '文中未说明是政府信息公开引起的', en: 'the text does not say that it concerns disclosure' };
const TIED = /信息公开|政务公开|依申请|申请公开|公开申请/;
const UNRELATED = /无关|(?:未|不|非)(?:涉及|属于|涉)?(?:政府|政务)?信息公开/;
const ALL_KINDS = /其中[^。；;]{0,12}(?:信息公开|政务公开|依申请)/;
const OUTCOME_BEFORE = /(?:被|予以|结果|获|得到)?(?:维持|纠正|纠错)(?:的|了)?$/;
const NOT_A_CASE =
  /其[他它](?:领域|方面|类|行政)|(?:全部|所有)(?:行政)?(?:复议|诉讼|应诉)|占[^，,。；;]*(?:总[数量]|全部)|培训|通知|文书|材料|答复书|意见书|负责人出庭|出庭|天|参加|旁听|典型|案例|座谈/;
const SUM = /^(?:两项|二者|以上)?(?:合计|共计|总计)(?:为|达|有)?$/;
const PERSONS = /^(?:人|名)/;
