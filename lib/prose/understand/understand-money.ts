import type { Context } from '../frames/context';
import type { Frame } from '../frames/frame';
import { disclosure } from '../meanings/disclosure';
import { aside, reasons, type Understood } from '../meanings/meaning';
import { namesGroup } from '../meanings/remedies';
import { CASE_UNITS, MONEY } from '../tokens/units';
import { inEdition } from './cells';
import { comesFrom, isChangedBehind, tellsItemsNow } from './items-changed';

/** What a number states of fees and procurement: money, or how many. Null: nothing there. */
export function understandMoney(frame: Frame, unit: string | null, value: number, step: number, context: Context): Understood | null {
  const things = new Set<string>(
    frame.things.some((thing) => MONEY_THINGS.has(thing)) ? frame.things : [...frame.things, ...context.sentenceThings],
  );
  if (things.has('disclosureFee')) return aside('documents', 'information fee', reasons.notCounted);
  // 诉讼费用500元: what cases cost is nothing that was collected.
  if (namesGroup(frame.things)) return aside('remedies', 'costs', reasons.notCounted);
  // 采购项目3个, in a sentence that tells fees, too.
  const isBought = frame.acts.includes('collect') && !frame.things.includes('fees');
  const isCharged = frame.acts.includes('charge') && frame.things.length === 0;
  const areItemsNow = tellsItemsNow(frame, unit, context);
  const row = isBought || things.has('procurement') ? 'procurement' : things.has('fees') || isCharged ? 'fees' : null;
  if (!row) return null;
  if (row === 'fees' && (ITEM_UNITS.has(unit) || areItemsNow)) {
    const columns =
      (frame.times.includes('last') || comesFrom(context)) && !areItemsNow ? ['itemsPrevious'] : ['itemsPrevious', 'itemsChange'];
    // 由24项减少3项: what they were, too.
    const base = isChangedBehind(context) ? [disclosure(['fees'], ['itemsPrevious'])] : [];
    const known = inEdition(context.report, [disclosure(['fees'], columns), ...base]);
    return known.length > 0
      ? { family: 'documents', subject: 'fee items', meanings: known, role: 'whole', doubt: null, because: null }
      : aside('documents', 'fee items', reasons.notInEdition);
  }
  // 集中采购项目为0.
  const isNought = unit === null && value === 0;
  if (
    row === 'procurement' &&
    CASE_UNITS.has(unit) &&
    !(PAGE_UNITS.has(unit) && frame.acts.length === 0) &&
    (unit !== null || (isNought && !things.has('amount')))
  ) {
    const known = inEdition(context.report, [disclosure(['procurement'], ['projects'])]);
    return known.length > 0
      ? {
          family: 'documents',
          subject: 'procurement projects',
          meanings: known,
          role: 'whole',
          doubt: null,
          because: null,
          // 采购信息30条 are so many pages.
          ...(things.has('information') ? { loose: true } : {}),
        }
      : aside('documents', 'procurement', reasons.notInEdition);
  }
  const yuan = isNought ? 1 : unit === null ? undefined : MONEY[unit];
  // 收费40万元、罚没收入30万元，合计70万元: of more than the fees, which were told.
  if (yuan !== undefined && frame.roles.has('sum') && frame.things.length === 0 && isToldBefore(context))
    return aside('documents', 'fees collected', reasons.notCounted);
  // 采购预算9100万元 is no amount spent.
  if (yuan !== undefined && frame.things.includes('information')) return aside('documents', 'budget', reasons.notCounted);
  const path = `disclosure.${row}.amount`;
  if (yuan === undefined || !(path in context.report.facts)) return null;
  const slotUnit = context.report.facts[path]?.unit ?? (row === 'fees' ? '万元' : null);
  const scale = slotUnit === null ? undefined : MONEY[slotUnit];
  // 2736740元 where the form asks 万元, and the very digits stand in the table: the clerk's unit is told elsewhere.
  const held = context.report.amount([path]).value;
  const isAsPrinted = held === value && (yuan === scale || value === 0 || value >= PLAINLY_YUAN);
  // 5000元 beside 5000 where 万元 is asked: one of them has the wrong unit.
  const isOtherUnit = held === value && !isAsPrinted && scale !== undefined;
  const factor = isAsPrinted ? 1 : yuan / (scale ?? yuan);
  return {
    family: 'documents',
    subject: row === 'fees' ? 'fees collected' : 'procurement amount',
    meanings: [disclosure([row], ['amount'])],
    role: 'whole',
    doubt: isOtherUnit ? OTHER_UNIT : null,
    // Without a unit in the table only the same digits can be said to agree.
    // 收费12.4万元 may be of any kind.
    ...(scale === undefined || (isCharged && !context.sentenceThings.has('fees')) ? { loose: true } : {}),
    value: atStepOf(held, Number((value * factor).toFixed(6))),
    step: step * factor,
    because: null,
  };
}

/** The amount is told in front, in the same stretch. */
function isToldBefore({ told, paragraph, index }: Context): boolean {
  const stretch = paragraph[index]?.figure.stretch;
  return told.slice(-NEAR).some(({ figure, understood }) => figure.stretch === stretch && AMOUNT.test(understood?.subject ?? ''));
}

const AMOUNT = /^(?:fees collected|procurement amount)$/;
/** So many numbers in front. */
const NEAR = 6;

/** 123,980元 beside 12.4万元: the table says it to its own last digit. */
function atStepOf(held: number | null, value: number): number {
  if (held === null || held === value) return value;
  const decimals = String(held).split('.')[1]?.length ?? 0;
  const isFiner = (String(value).split('.')[1]?.length ?? 0) > decimals;
  return isFiner && held >= TELLING && Number(value.toFixed(decimals)) === held ? held : value;
}

/** Any amount rounds to a single digit. */
const TELLING = 10;
/** So much is nobody's 万元. */
const PLAINLY_YUAN = 100_000;
const OTHER_UNIT = { zh: '数字与表格相同，单位不同', en: 'the same digits as the table, in another unit' };
/** 收费信息1条 is what was published of them. */
const ITEM_UNITS: ReadonlySet<string | null> = new Set(['项', '个', '件', '种', '类', '次']);
/** 政府采购69条, among what was put on the site: so many pages. */
const PAGE_UNITS: ReadonlySet<string | null> = new Set(['条', '份', '封', '条次', '条(次)']);
const MONEY_THINGS: ReadonlySet<string> = new Set(['procurement', 'fees', 'disclosureFee']);
