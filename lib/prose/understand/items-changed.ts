import type { Context, Told } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import { DECISION_ROWS, disclosure } from '../meanings/disclosure';
import type { Understood } from '../meanings/meaning';
import type { Token } from '../tokens/tokens';
import { ITEM_UNITS } from '../tokens/units';

/** 行政许可事项上一年312项，本年减少18项: the form of 2019 has a column for what came and went. Null: no such change is told. */
export function itemsChanged(frame: Frame, unit: string | null, value: number, context: Context): Understood | null {
  const row = changedRow(frame, unit, context);
  if (row === null) return null;
  const change = disclosure([row], ['itemsChange']);
  // Some write 减18, some 18.
  const isMinus = context.report.amount(change.cells).value === -value;
  return {
    family: 'documents',
    subject: `${row} items changed`,
    meanings: [change],
    role: 'whole',
    doubt: AS_COUNTED,
    because: null,
    ...(isMinus ? { value: -value } : {}),
    // 取消2项、下放3项、承接1项: steps of it.
    loose: isOneStep(context),
  };
}

/** 事项由23项增加到27项, 上年312项，减少18项，现有294项: how many there are now, of the items told in front. */
export function tellsItemsNow({ things, acts, roles, times }: Frame, unit: string | null, { told, sentence }: Context): boolean {
  const last = told.at(-1);
  return (
    things.length === 0 &&
    ITEM_UNITS.has(unit) &&
    (acts.includes('inForce') || (roles.has('reaches') && !times.includes('last'))) &&
    last?.figure.sentence === sentence[0]?.figure.sentence &&
    ITEMS.test(last?.understood?.subject ?? '')
  );
}

/** 行政许可事项14项（上年15项、减1项）, 行政处罚上一年410项，本年增加9项: how many items there were. */
export function tellsItemsThen(
  { things, acts, roles, times }: Frame,
  unit: string | null,
  { told, paragraph, index, report }: Context,
): boolean {
  if (unit !== '项' || !times.includes('last') || acts.length > 0 || roles.has('compared') || !(HELD in report.facts)) return false;
  const bracketed = told[paragraph[index]?.figure.bracketOf ?? -1];
  return things.length === 0
    ? ITEMS.test(bracketed?.understood?.subject ?? '')
    : things.length === 1 && things.every((thing) => thing in DECISION_ROWS);
}

/** 强制事项上年61项，作出强制决定38件: what was decided is told of this year, whatever year the items in front were of. */
export function isBehindItems({ count, sentence }: Figure, last: Told | undefined): boolean {
  return last?.figure.sentence === sentence && ITEMS.test(last.understood?.subject ?? '') && count.unit !== '项';
}

/** Only the form of 2019 has them. */
const HELD = 'disclosure.licensing.itemsPrevious';

/** 由9件增至13件: the first of the two is another time's. */
export function comesFrom({ paragraph, index }: Context): boolean {
  const [own, next] = [paragraph[index], paragraph[index + 1]];
  return (
    own !== undefined &&
    next !== undefined &&
    next.figure.clause === own.figure.clause &&
    (own.figure.after.some((token) => token.kind === 'word' && token.sense === 'role:reaches') ||
      (next.frame.roles.has('reaches') && !own.frame.roles.has('reaches')))
  );
}

/** 行政处罚事项318项，增加15项; 由285项增加12项: what they were, or what they have come to. */
export function isChangedBehind({ paragraph, index }: Context): boolean {
  const [own, next] = [paragraph[index], paragraph[index + 1]];
  return (
    next?.figure.stretch === own?.figure.stretch &&
    next?.frame.roles.has('difference') === true &&
    !next.frame.roles.has('reaches') &&
    !next.frame.roles.has('compared') &&
    next.frame.things.length === 0 &&
    ITEM_UNITS.has(next.figure.count.unit)
  );
}

/** Another change is told beside it, in the same stretch. */
function isOneStep({ sentence, index }: Context): boolean {
  const own = neighbourAt(sentence, index)?.figure;
  return sentence.some(
    ({ index: at, figure, frame: { roles, acts, things } }) =>
      Math.abs(at - index) === 1 &&
      figure.stretch === own?.stretch &&
      ITEM_UNITS.has(figure.count.unit) &&
      !roles.has('reaches') &&
      (things.length === 0 || (at < index && own?.before.every(isNoThing) === true)) &&
      (roles.has('difference') || acts.some((act) => act === 'new' || act === 'repeal') || (figure.joint === '、' && at > index)),
  );
}

const isNoThing = (token: Token) => token.kind !== 'word' || !token.sense.startsWith('thing:');
const ITEMS = / items(?: changed)?$/;
/** The row whose items are said to be more or fewer; null where none is. */
export function changedRow(
  { roles, things, acts }: Frame,
  unit: string | null,
  { topic, decision, report, told, sentence }: Context,
): string | null {
  // 行政处罚事项新增10项.
  if (!(roles.has('difference') || acts.includes('new')) || roles.has('reaches') || !ITEM_UNITS.has(unit)) return null;
  const last = told.at(-1);
  const isBehindItems = last?.figure.sentence === sentence[0]?.figure.sentence && ITEMS.test(last?.understood?.subject ?? '');
  // 采购项目较上年减少3个: the form tells no change of those.
  if (things.includes('procurement')) return null;
  if (!isBehindItems && !things.includes('items') && !things.includes('projects') && !things.includes('fees')) return null;
  const named = things.flatMap((thing) => DECISION_ROWS[thing] ?? []);
  const row = topic === 'money' ? 'fees' : (named[0] ?? decision);
  return named.length < 2 && row !== null && `disclosure.${row}.itemsChange` in report.facts ? row : null;
}

const AS_COUNTED = { zh: '增减的项目可能另有算法', en: 'what came and went may be counted otherwise' };
