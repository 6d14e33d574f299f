import type { Document } from '../../document/document';
import { rememberLatest } from '../../document/remember';
import { allSteps, type Steps } from '../../document/steps';
import type { Edition, TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import { labelKey } from '../../statute/label';
import { lexiconOf } from '../../statute/lexicon';
import type { AlignedRow } from '../found/align';
import { otherCaption } from '../notes/other-caption';
import { sideNotes } from '../notes/side-notes';
import type { ObservedRow } from '../rows/observed-row';
import type { RowMatch } from '../rows/row-match';
import { addedRows } from './added-rows';
import { askewMisfits } from './askew-rows';
import type { Whose } from './captions';
import { errataBeside } from './errata';
import { foreignCopies } from './foreign-copies';
import { otherCopies, outsideOf, scatteredCopies } from './other-copies';
import { headerMisfits } from './printed-headers';
import { labelMisfits } from './printed-labels';

/** The tables as they were found, with all that is printed in and around them. */
export interface AsPrinted {
  readonly document: Document;
  readonly edition: Edition;
  readonly rows: readonly ObservedRow[];
  readonly matches: readonly RowMatch[];
  readonly faithful: boolean;
  /** Blocks that hold the report's own headings. */
  readonly headings: ReadonlySet<number>;
  /** Blocks of grids that are another year's. */
  readonly others: ReadonlySet<number>;
  readonly tables: readonly PrintedTable[];
}

interface PrintedTable {
  readonly form: TableForm;
  readonly pairs: readonly AlignedRow[];
  /** The same before values were put under their own headers. */
  readonly asFound: readonly AlignedRow[];
  readonly blocks: ReadonlySet<number>;
  /** The block that prints it as the statute draws it, which says nothing else; -1 where none does. */
  readonly drawn: number;
}

/** What headers, labels and notes say otherwise than the form. Apart from binding: the first marks do not wait for it. */
export function printedMisfits(asPrinted: AsPrinted, whose: Whose): Misfit[] {
  return allSteps(printedInSteps(asPrinted, whose));
}

/** The same, step by step. */
export function* printedInSteps(
  { document, edition, rows, matches, faithful, tables, headings, others }: AsPrinted,
  whose: Whose,
): Steps<Misfit[]> {
  const lexicon = lexiconOf(edition);
  const isLabel = (text: string) => {
    const { key } = labelKey(text);
    return lexicon.items.has(key) || lexicon.captions.has(key);
  };
  const outside = outsideOf(document, tables);
  const used = new Set(tables.flatMap(({ blocks }) => [...blocks]));
  const found: Misfit[] = [];
  for (const table of tables) {
    const { form, pairs, asFound, blocks, drawn } = table;
    yield;
    found.push(...otherCopies(form, rows, matches, asFound, others, drawn));
    yield;
    // What a conversion to text made of labels says nothing about the page.
    if (faithful && drawn < 0) {
      found.push(...headerMisfits(form, pairs, rows, lexicon));
      yield;
      found.push(...addedRows(form, asFound, rows, matches, takenIn(tables)));
      found.push(...labelMisfits(form, pairs, rows, matches, lexicon));
      yield;
      found.push(...askewMisfits(form, pairs, document));
      yield;
    }
    found.push(...otherCaption(form, edition.tables, { document, blocks, headings }));
    found.push(
      ...foreignCopies(
        form,
        asFound.map(({ row }) => row),
        document,
        used,
      ),
    );
    if (table === tables[0]) found.push(...errataBeside(form, document, used));
    found.push(...sideNotes(form, { document, blocks, drawn, headings, isLabel, whose }));
    if (!outside) continue;
    yield;
    found.push(...scatteredCopies(document, table, outside));
  }
  return found;
}

/** The rows of all tables, asked for where one is not as the statute draws it. */
const takenIn = rememberLatest((tables: AsPrinted['tables']): ReadonlySet<ObservedRow> => {
  const taken = new Set<ObservedRow>();
  for (const { asFound } of tables) for (const { row } of asFound) taken.add(row);
  return taken;
});
