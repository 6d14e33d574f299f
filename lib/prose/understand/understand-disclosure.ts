import type { Context } from '../frames/context';
import type { Frame } from '../frames/frame';
import type { Understood } from '../meanings/meaning';
import { DOCUMENT_UNITS } from '../tokens/units';
import { itemsChanged } from './items-changed';
import { understandDecisions } from './understand-decisions';
import { understandDocuments } from './understand-documents';
import { understandMoney } from './understand-money';

/** What a number counts in table two: documents, decisions, items, money. Null: nothing there. */
export function understandDisclosure(frame: Frame, unit: string | null, value: number, step: number, context: Context): Understood | null {
  const changed = itemsChanged(frame, unit, value, context);
  if (changed && (context.topic === 'decisions' || context.topic === 'money')) return changed;
  if (context.topic === 'money') return understandMoney(frame, unit, value, step, context);
  if (context.topic === 'documents' && DOCUMENT_UNITS.has(unit)) return understandDocuments(frame, context);
  return context.topic === 'decisions' ? understandDecisions(frame, unit, context) : null;
}
