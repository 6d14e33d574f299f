import type { ClaimSubject } from '../../report/claim-subject';
import type { Context, Neighbour } from '../frames/context';
import type { Frame } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import type { Act } from '../lexicon/sense';
import { DECISION_ROWS, disclosure } from '../meanings/disclosure';
import { aside, reasons, type Understood } from '../meanings/meaning';
import { CASE_UNITS, DECISION_UNITS, ITEM_UNITS } from '../tokens/units';
import { inEdition } from './cells';
import { comesFrom, isChangedBehind, tellsItemsNow, tellsItemsThen } from './items-changed';

/** What a number of licences, penalties, coercions or other services states: decisions, or items. Null: nothing there. */
export function understandDecisions(frame: Frame, unit: string | null, context: Context): Understood | null {
  if (!CASE_UNITS.has(unit)) return null;
  const named = [...new Set(frame.things.flatMap((thing) => DECISION_ROWS[thing] ?? []))];
  const isTold =
    named.length > 0 ||
    followsItems(frame, unit, context) ||
    frame.things.includes('decisions') ||
    // 查处林业行政案件24件: cases of its own, and no more of what was told in front.
    (frame.acts.includes('decide') && frame.isPart !== 'subject') ||
    frame.acts.includes('permit');
  const areItemsNow = named.length === 0 && tellsItemsNow(frame, unit, context);
  const wereItems = tellsItemsThen(frame, unit, context);
  const rows = named.length > 0 ? named : context.decision && (isTold || areItemsNow || wereItems) ? [context.decision] : [];
  if (rows.length === 0) return null;
  const subject = `${rows.join(' and ')} decisions` as const;
  // 未办理行政许可3件: those that are still in hand.
  if (frame.acts.includes('unfinished')) return aside('documents', subject, reasons.notCounted);
  if (named.length === 0 && areBesideDecisions(frame, context)) return aside('documents', subject, reasons.notCounted);
  if (
    frame.things.includes('application') ||
    frame.things.includes('request') ||
    frame.acts.some((act) => act === 'receive' || act === 'accept')
  )
    return aside('documents', subject, reasons.notCounted);
  // 3件处罚类均属执法案卷: requests about them, and how those ended.
  if (isRefusedBehind(context)) return aside('documents', subject, reasons.notCounted);
  if (holdsOthers(rows, context)) return aside('documents', subject, reasons.notCounted);
  // 公开行政许可3项、行政处罚8项: what was published of them, which may be all.
  const arePages = (frame.acts.length === 0 || areOnlyNamed(frame)) && isOfPages(unit, context);
  const isPublished =
    arePages ||
    frame.acts.some((act) => act === 'publish' || act === 'newlyPublic') ||
    isShownBehind(frame, context) ||
    (frame.acts.length === 0 && lastActs(context).includes('publish') && !lastActs(context).includes('decide'));
  // 行政处罚信息40条: as many decisions at least, wherever it was published.
  const isInformation = frame.things.includes('information') || frame.things.includes('documents');
  if (isInformation && (frame.things.includes('items') || frame.things.includes('foreign') || frame.roles.has('etc')))
    return aside('documents', subject, reasons.notCounted);
  // 行政许可项目6项: projects are bought, of licences they are items.
  // 行政强制6项, where the form has items: perhaps those.
  const mayBeItems = ITEM_UNITS.has(unit) && !tellsDecisions(frame);
  const areItems = rows[0] === 'otherServices' && mayBeItems;
  if (frame.things.includes('items') || isOfItems(context) || frame.things.includes('projects') || areItems || areItemsNow || wereItems) {
    const isLast = !areItemsNow && (frame.times.includes('last') || comesFrom(context));
    const stock = disclosure(rows, isLast ? ['itemsPrevious'] : ['itemsPrevious', 'itemsChange']);
    // 其他对外管理服务事项7006项: the row's own name speaks of items, what is counted may be the decisions.
    const isNameAlone = areItems && !frame.things.includes('items') && !frame.things.includes('projects');
    // 新增公开行政许可事项1项: what came, or what was shown for the first time.
    const isNew = frame.acts.includes('newlyPublic');
    const base = isChangedBehind(context) ? [disclosure(rows, ['itemsPrevious'])] : [];
    const readings = isNew
      ? [disclosure(rows, ['itemsChange'])]
      : [stock, ...base, ...(isNameAlone ? [disclosure(rows, ['decisions'])] : [])];
    const known = inEdition(context.report, readings);
    if (known.length === 0) return itemsAsDecisions(rows, subject, unit, context);
    return {
      family: 'documents',
      subject: `${rows.join(' and ')} items`,
      meanings: areHandled(frame, unit) ? [...known, disclosure(rows, ['decisions'])] : known,
      role: 'whole',
      doubt: null,
      because: null,
      loose: isNew,
      // 公开行政许可事项1项: perhaps not all that there are.
      ...(isPublished && !isNew && !frame.acts.includes('inForce') ? { isAtMost: true } : {}),
    };
  }
  const items = mayBeItems ? [disclosure(rows, ['itemsPrevious']), disclosure(rows, ['itemsPrevious', 'itemsChange'])] : [];
  const known = inEdition(context.report, [disclosure(rows, ['decisions']), ...items]);
  if (known.length === 0) return aside('documents', subject, reasons.notInEdition);
  // 公示行政处罚40条, 采取行政强制措施6次: of what else than decisions, is open.
  const isOddUnit = !DECISION_UNITS.has(unit) && !tellsDecisions(frame);
  // 调整权责清单，行政许可25项、行政处罚300项: of what the list holds.
  const isOfList = mayBeItems && context.sentenceThings.has('foreign');
  // 公开行政许可3件: no more than were decided on; 3项 may be of the list of powers, which the form of 2019 has too, 3条 are pages.
  const isCapped =
    isPublished &&
    !arePages &&
    !frame.roles.has('among') &&
    (CASES.has(unit) || (tellsDecisions(frame) && frame.acts.length > 0) || known.length > 1);
  return {
    family: 'documents',
    subject,
    meanings: known,
    role: 'whole',
    doubt: isCapped ? AS_PUBLISHED : null,
    because: null,
    // 听证处罚案件5件, 案卷评查中处罚案件30件: some that more was done with.
    ...((isPublished && !isCapped) ||
    frame.things.includes('foreign') ||
    frame.acts.includes('new') ||
    isOddUnit ||
    isInformation ||
    isOfList ||
    isDivided(frame, context)
      ? { loose: true }
      : {}),
    ...((isPublished || isInformation || frame.acts.includes('permit')) && !frame.things.includes('foreign') ? { isAtMost: true } : {}),
  };
}

const isRefusedBehind = ({ paragraph, index }: Context) =>
  paragraph[index]?.figure.after.some((token) => token.kind === 'word' && token.sense.startsWith('row:denied')) === true;

/** 对外管理服务事项9312项，其中行政许可1124项: services of every kind. */
function holdsOthers(rows: readonly string[], { sentence, index }: Context): boolean {
  const next = neighbourAt(sentence, index + 1)?.frame;
  const named = next?.roles.has('among') ? next.things.flatMap((thing) => DECISION_ROWS[thing] ?? []) : [];
  return rows.join() === 'otherServices' && named.some((row) => row !== 'otherServices');
}

/** 作出处罚决定9件、处理决定15件: other decisions than those told right in front. */
function areBesideDecisions({ things, roles }: Frame, { told, paragraph, index }: Context): boolean {
  const last = told.at(-1);
  return (
    things.includes('decisions') &&
    !roles.has('among') &&
    paragraph[index]?.figure.joint === '、' &&
    last?.frame.things.includes('decisions') === true &&
    (last.understood?.meanings.length ?? 0) > 0
  );
}

/** 行政许可事项27项，办理734件: the items of one row were told right in front, and what was done about them follows. */
function followsItems({ acts, things, rows, unknown }: Frame, unit: string | null, { told, sentence }: Context): boolean {
  const last = told.at(-1);
  const isDone = acts.length === 1 && (acts[0] === 'handle' || acts[0] === 'answer') && things.length + rows.length + unknown.length === 0;
  return (
    isDone &&
    CASES.has(unit) &&
    last?.figure.sentence === sentence[0]?.figure.sentence &&
    / items(?: changed)?$/.test(last?.understood?.subject ?? '')
  );
}

/** 全年办结许可事项97件: what was done about them, so often. */
const areHandled = ({ acts }: Frame, unit: string | null) =>
  CASES.has(unit) && acts.some((act) => act === 'answer' || act === 'handle' || act === 'decide');

/** 行政处罚案件5件均按要求公示: no word says what was decided, and of those shown there may be no more. */
function isShownBehind({ acts, roles }: Frame, { paragraph, index }: Context): boolean {
  const after = paragraph[index]?.figure.after ?? [];
  return acts.length === 0 && !roles.has('sum') && after.some((token) => token.kind === 'word' && token.sense === 'act:publish');
}

/** 办理行政处罚案件48件，其中作出处罚决定45件: not every case ends in a decision. */
function isDivided(frame: Frame, { sentence, index }: Context): boolean {
  return !tellsDecisions(frame) && sentence.some((one) => one.index > index && one.frame.roles.has('among') && tellsDecisions(one.frame));
}

/** 行政许可共11个事项. */
function isOfItems({ paragraph, index }: Context): boolean {
  const behind = paragraph[index]?.figure.after[0];
  return behind?.kind === 'word' && behind.sense === 'thing:items';
}

/**
 * 发布信息80条，其中采购公告38条、投诉处理决定5条、行政处罚决定1条: pages are counted, whatever else the words between them may mean. A sentence
 * that has 其中 goes on with the one before it.
 */
function isOfPages(unit: string | null, { sentence, paragraph, index }: Context): boolean {
  const isPages = ({ frame: { things, acts } }: Neighbour) =>
    things.includes('information') && (acts.includes('publish') || acts.includes('totalPublic'));
  const goesOn = sentence.some((one) => one.index <= index && one.frame.roles.has('among'));
  const whole = goesOn ? paragraph[(sentence[0]?.index ?? 0) - 1] : undefined;
  const front = sentence.filter((one) => one.index < index);
  return unit === '条' && (whole ? [whole, ...front] : front).some((one) => one.figure.count.unit === unit && isPages(one));
}

/** 行政许可处理决定: no act of its own. */
const areOnlyNamed = ({ things, acts }: Frame) => things.includes('decisions') && acts.every((act) => act === 'handle');

const tellsDecisions = ({ things, acts }: Frame) => things.includes('decisions') || acts.includes('decide') || acts.includes('permit');

/** 办结行政许可事项1324件, where the form has no items: may be the decisions. */
function itemsAsDecisions(rows: readonly string[], subject: ClaimSubject, unit: string | null, context: Context): Understood {
  const known = inEdition(context.report, [disclosure(rows, ['decisions'])]);
  if (known.length === 0 || unit === '项' || unit === '个') return aside('documents', subject, reasons.notInEdition);
  return { family: 'documents', subject, meanings: known, role: 'whole', doubt: null, because: null, loose: true };
}

/**
 * Acts of the nearest number in front that has any, in the same sentence: 作出许可4件、处罚3件 were both made. A sentence that begins with 其中
 * goes on with the one before it: 公开信息80条。其中行政许可40项.
 */
function lastActs({ sentence, paragraph, index }: Context): readonly Act[] {
  const beside = sentence[0]?.frame.roles.has('among') ? paragraph : sentence;
  return beside.findLast((one) => one.index < index && one.frame.acts.length > 0)?.frame.acts ?? [];
}

/** Units in which nothing but decisions is counted. */
const CASES: ReadonlySet<string | null> = new Set(['件', '起', '宗']);
const AS_PUBLISHED = { zh: '公开的可能不限于本年决定', en: 'what was published may be of other years, too' };
