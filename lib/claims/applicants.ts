import type { Binding, Scene } from './binding';
import { intakeMeanings, requestsMeaning } from './cells';
import { APPLICANTS } from './subjects';

/** 自然人10件, 法人或其他组织3件: the columns of table three. */
export function bindApplicant(scene: Scene): Binding | null {
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

const APPLICANT_PATTERNS = APPLICANTS.map(({ words, columns }) => ({
  columns,
  words: { before: new RegExp(`(?:${words.source})$`), after: new RegExp(`^(?:申请)?(?:为|是|系|由|来自)(?:${words.source})`) },
}));
const APPLICANT_TAIL = /(?:名义|身份|达到?|提出|提交|申请|的|类|政府信息公开|信息公开|公开|共计?|共有|有|为|是|占|数量|:|")+$/;
