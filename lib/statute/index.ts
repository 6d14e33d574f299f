import type { Edition, EditionId } from '../report/edition';

/** Every `edition-*.ts` of this folder, oldest first: a new edition is a new file. */
const files = import.meta.glob<Record<string, Edition>>('./edition-*.ts', { eager: true });

export const editions: readonly Edition[] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .sort((a, b) => a.years.from - b.years.from);

export function editionById(id: EditionId): Edition {
  const edition = editions.find((one) => one.id === id);
  if (!edition) throw new Error(`no edition ${id}`);
  return edition;
}

/** The edition that governs reports for this year; null before the first. */
export function editionForYear(year: number): Edition | null {
  return editions.find((one) => year >= one.years.from && (one.years.to === null || year <= one.years.to)) ?? null;
}
