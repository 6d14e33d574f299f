import type { Context } from '../frames/context';
import type { Frame } from '../frames/frame';
import { disclosure } from '../meanings/disclosure';
import { aside, reasons, type Understood } from '../meanings/meaning';
import { CASE_UNITS, MONEY } from '../tokens/units';
import { inEdition } from './cells';

/** What a number states of fees and procurement: money, or how many. Null: nothing there. */
export function understandMoney(frame: Frame, unit: string | null, value: number, step: number, context: Context): Understood | null {
  const things = new Set<string>(
    frame.things.some((thing) => MONEY_THINGS.has(thing)) ? frame.things : [...frame.things, ...context.sentenceThings],
  );
  if (things.has('disclosureFee')) return aside('documents', 'information fee', reasons.notCounted);
  // 采购项目3个, in a sentence that tells fees, too.
  const isBought = frame.acts.includes('collect') && !frame.things.includes('fees');
  const row = isBought || things.has('procurement') ? 'procurement' : things.has('fees') ? 'fees' : null;
  if (!row) return null;
  if (row === 'fees' && ITEM_UNITS.has(unit)) {
    const columns = frame.times.includes('last') ? ['itemsPrevious'] : ['itemsPrevious', 'itemsChange'];
    const known = inEdition(context.report, [disclosure(['fees'], columns)]);
    return known.length > 0
      ? { family: 'documents', subject: 'fee items', meanings: known, role: 'whole', doubt: null, because: null }
      : aside('documents', 'fee items', reasons.notInEdition);
  }
  if (row === 'procurement' && CASE_UNITS.has(unit) && unit !== null) {
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
  const yuan = unit === null ? undefined : MONEY[unit];
  const path = `disclosure.${row}.amount`;
  if (yuan === undefined || !(path in context.report.facts)) return null;
  const slotUnit = context.report.facts[path]?.unit ?? (row === 'fees' ? '万元' : null);
  const scale = slotUnit === null ? undefined : MONEY[slotUnit];
  // 2736740元 where the form asks 万元, and the very digits stand in the table: the clerk's unit is told elsewhere.
  const isAsPrinted = context.report.amount([path]).value === value;
  const factor = isAsPrinted ? 1 : yuan / (scale ?? yuan);
  return {
    family: 'documents',
    subject: row === 'fees' ? 'fees collected' : 'procurement amount',
    meanings: [disclosure([row], ['amount'])],
    role: 'whole',
    doubt: null,
    // Without a unit in the table only the same digits can be said to agree.
    ...(scale === undefined ? { loose: true } : {}),
    value: Number((value * factor).toFixed(6)),
    step: step * factor,
    because: null,
  };
}

/** 收费信息1条 is what was published of them. */
const ITEM_UNITS: ReadonlySet<string | null> = new Set(['项', '个', '件', '种', '类', '次']);
const MONEY_THINGS: ReadonlySet<string> = new Set(['procurement', 'fees', 'disclosureFee']);
