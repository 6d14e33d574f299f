import type { Topic } from '../frames/context';
import type { Frame } from '../frames/frame';
import type { Thing } from '../lexicon/sense';
import type { Passage } from '../tokens/passages';
import type { Token } from '../tokens/tokens';

/** What naming a thing makes the talk be about; null changes nothing. */
export function topicOf(thing: Thing, topic: Topic | null): Topic | null {
  switch (thing) {
    case 'request':
      return 'requests';
    case 'application':
      return topic === 'decisions' ? topic : 'requests';
    case 'review':
    case 'litigation':
    case 'litigationDirect':
    case 'litigationAfterReview':
    case 'remedies':
      return 'remedies';
    case 'normativeDocs':
    case 'rules':
      return 'documents';
    case 'licensing':
    case 'penalty':
    case 'coercion':
    case 'otherServices':
      return 'decisions';
    case 'fees':
    case 'procurement':
    case 'disclosureFee':
      return 'money';
    case 'information':
    case 'foreign':
    case 'documents':
      return 'other';
    default:
      return topic;
  }
}

/** The topic of a number's own words: the thing named last that is more than 信息. */
export function ownTopic(frame: Frame, topic: Topic | null, isAboutDisclosure: boolean): Topic | null {
  // 因公开答复不当被责令重新答复1件: how a case ended, whatever it was about.
  const isReceipt = frame.acts.some((act) => act === 'receive' || act === 'accept' || act === 'new');
  if (
    frame.cases.some((end) => end !== 'other') &&
    frame.rows.length === 0 &&
    !isReceipt &&
    frame.things.every((thing) => thing === 'request' || thing === 'disclosure') &&
    frame.things.length > 0
  )
    return 'remedies';
  // 驳回10件、撤回申请2件: of those cases.
  if (topic === 'remedies' && frame.things.join() === 'application' && frame.rows.length > 0 && frame.rows.every(isWithdrawn)) return null;
  // What stands right in front of the number is what is counted: 群众诉求100件, but 因公开问题被申请复议3件.
  if (frame.things.at(-1) === 'foreign' && !namesRequests(frame) && frame.rows.length + frame.cases.length === 0) return 'other';
  // 市长信箱来件1820件, 受理建房申请45件: of another business.
  if (frame.things.at(-1) === 'application' && !frame.things.includes('request') && isElsewhere(frame, topic, isAboutDisclosure))
    return 'other';
  // 便民中心受理事项5200件: of whatever business.
  if (
    frame.rows.length === 0 &&
    frame.things.at(-1) === 'items' &&
    topic === 'requests' &&
    !frame.things.some((thing) => thing === 'request' || thing === 'application')
  )
    return 'other';
  // 现行有效文件57件: the act is one of the form's.
  if (
    frame.things.includes('documents') &&
    frame.things.at(-1) !== 'information' &&
    frame.acts.some((act) => act === 'inForce' || act === 'repeal')
  )
    return 'documents';
  // 其中涉及食品经营许可30件: what requests are about.
  const isAbout = topic === 'requests' && frame.acts.length > 0 && frame.acts.every((act) => act === 'cause');
  if (isAbout && frame.things.length > 0 && frame.things.every((thing) => topicOf(thing, null) === 'decisions')) return null;
  // 行政处罚信息40条, 行政许可文件40件.
  if (
    (frame.things.at(-1) === 'information' || frame.things.at(-1) === 'documents') &&
    !frame.roles.has('etc') &&
    frame.things.some((thing) => topicOf(thing, null) === 'decisions')
  )
    return 'decisions';
  // 政府集中采购信息30条.
  if (frame.things.at(-1) === 'information' && !frame.roles.has('etc') && frame.things.includes('procurement')) return 'money';
  // 作出政府信息公开申请答复41件: the answer by its whole name.
  if (frame.things.length === 0 && frame.words.some(namesAnswer)) return 'requests';
  // 作出不予公开答复9件: only requests are answered so.
  if (frame.things.length === 0 && frame.acts.includes('answer') && frame.rows.some(isRefusal)) return 'requests';
  let own: Topic | null = null;
  // 不动产登记申请3120件: of another business, unless requests are what the text is about.
  if (frame.isPart === 'subject' && topic !== 'requests' && frame.things.includes('application') && !frame.things.includes('request'))
    return 'other';
  for (const thing of frame.things) {
    const next = topicOf(thing, topic);
    // 不予公开信息3件: the row says what it is of.
    if (frame.rows.length + frame.cases.length > 0 && (thing === 'information' || thing === 'documents' || thing === 'foreign')) continue;
    if (thing !== 'foreign' && (next !== topic || NAMES.has(thing))) own = next;
  }
  return own;
}

const isRefusal = (row: string) => /^(?:denied|partiallyGranted)/.test(row);
const isWithdrawn = (row: string) => row.startsWith('otherHandling.other|');

/** 关于公开申请的咨询75次 counts what was asked about them. */
const namesRequests = ({ things, roles }: Frame) => things.includes('request') && !roles.has('about');

/** 作出政府信息公开答复: no other answer has so long a name. */
const namesAnswer = (token: Token) => token.kind === 'word' && token.sense === 'act:answer' && token.end - token.start > 8;

/** An 申请 or 来件 of something else, or where nothing was said of disclosure. */
function isElsewhere({ things }: Frame, topic: Topic | null, isAboutDisclosure: boolean): boolean {
  return things.at(-2) === 'foreign' || (!isAboutDisclosure && topic !== 'requests' && topic !== 'remedies');
}

const NAMES: ReadonlySet<Thing> = new Set([
  ...([
    'request',
    'application',
    'review',
    'litigation',
    'litigationDirect',
    'litigationAfterReview',
    'remedies',
    'normativeDocs',
  ] as const),
  ...([
    'rules',
    'licensing',
    'penalty',
    'coercion',
    'otherServices',
    'fees',
    'procurement',
    'disclosureFee',
    'information',
    'foreign',
    'documents',
  ] as const),
]);

/** What a passage is about before its first word says so: by its sub-heading, else its section. */
export function openingTopic(passage: Pick<Passage, 'section'>, heading: readonly Token[]): Topic | null {
  let topic: Topic | null = null;
  for (const token of heading)
    if (token.kind === 'word' && token.sense.startsWith('thing:')) topic = topicOf(token.sense.slice(6) as Thing, topic);
  if (topic && topic !== 'other') return topic;
  return passage.section === 3 ? 'requests' : passage.section === 4 ? 'remedies' : null;
}
