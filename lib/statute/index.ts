import type { Edition, EditionId } from '../report/edition';
import { editionInForce, type Statute, statuteOf } from './statute';

/** Every `edition-*.ts` of this folder, oldest first: a new edition is a new file. */
const files = import.meta.glob<Edition>('./edition-*.ts', { eager: true, import: 'default' });

export const editions: readonly Edition[] = Object.values(files).sort((a, b) => a.years.from - b.years.from);

/** The folder's editions together: what the core reads by unless it is told otherwise. */
export const statute: Statute = statuteOf(editions);

export function editionById(id: EditionId): Edition {
  const edition = editions.find((one) => one.id === id);
  if (!edition) throw new Error(`no edition ${id}`);
  return edition;
}

/** The edition of the first form that governs reports for this year; null before the first. */
export function editionForYear(year: number): Edition | null {
  const [form] = statute.forms;
  return form ? editionInForce(form, year) : null;
}
