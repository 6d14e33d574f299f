import { type Amount, missingAmount, parseAmount, plainDigits } from '../report/amount';
import type { Slot, TableId } from '../report/edition';
import type { Fact } from '../report/fact';
import type { ObservedCell } from './rows/observed-row';

/** A reading on which nothing may fail. */
const UNCERTAIN = 0.5;

/** So sure is recognition of a figure whose place is a guess. */
const GUESSED = 0.4;

/** How a row was bound to its line item. */
export interface BoundRow {
  readonly table: TableId;
  /** False when the cell was placed by arbitration or by its neighbours only. */
  readonly certain: boolean;
  /** Which row it stands in was told by its neighbours, or by a part of its label. */
  readonly isGuess: boolean;
  /** False for sources where a strange text may be damage rather than print. */
  readonly faithful: boolean;
  /** True for sources whose words and figures stand together only by where they are drawn, unless lines part them into cells. */
  readonly drawn: boolean;
}

/** A slot's fact from the cell bound to it; missing when there is none. `headerUnit` is the unit that the printed column header gives. */
export function factOf(slot: Slot, cell: ObservedCell | null, headerUnit: string | null, bound: BoundRow): Fact {
  const { table, certain, isGuess, faithful, drawn } = bound;
  // Nearly every cell holds digits alone: no amount is made of them to be copied.
  const digits = cell && cell.confidence > 0 ? plainDigits(cell.raw) : -1;
  const amount =
    digits >= 0
      ? anyNumber
      : cell && cell.confidence > 0
        ? parseAmount(cell.raw, slot.kind)
        : cell
          ? { ...missingAmount, state: 'unreadable' as const }
          : missingAmount;
  const unit = slot.kind === 'money' && amount.state === 'number' ? (amount.unit ?? headerUnit ?? slot.unit) : amount.unit;
  const doubtful =
    !certain ||
    (drawn && cell !== null && cell.cell === null) ||
    (cell !== null && cell.confidence < UNCERTAIN) ||
    (amount.state === 'unreadable' && !faithful);
  // Written out: this runs two hundred times a report, and a spread of a shared shape is several times slower.
  const fact: Fact = {
    raw: cell?.raw ?? '',
    state: amount.state,
    value: digits >= 0 ? digits : amount.value,
    unit,
    note: amount.note,
    decimals: amount.decimals,
    flaw: amount.flaw,
    path: slot.path,
    label: slot.label,
    table,
    kind: slot.kind,
    place: cell?.place ?? null,
    cell: cell?.cell ?? null,
    confidence: doubtful ? UNCERTAIN : 1,
    unread: cell?.unread ?? null,
  };
  if (cell?.recognised === undefined && !cell?.confirmed) return fact;
  return {
    ...fact,
    // However well a figure was recognised: whoever looks at the picture sees whether it stands there.
    ...(cell.recognised === undefined ? {} : { recognised: certain && !isGuess ? cell.recognised : Math.min(cell.recognised, GUESSED) }),
    ...(cell.confirmed ? { confirmed: true } : {}),
  };
}

/** A number without unit, note and decimals; which one is told apart from it. */
const anyNumber: Amount = { ...missingAmount, state: 'number' };
