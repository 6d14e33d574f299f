import { describe, expect, test } from 'vitest';
import { whoseOf } from '../../../lib/audit/misfits-of';
import { cellText } from '../../../lib/document/cell-text';
import type { Document } from '../../../lib/document/document';
import type { GridCell } from '../../../lib/document/grid';
import type { Edition, TableForm } from '../../../lib/report/edition';
import { editions } from '../../../lib/statute';
import { drawForm } from '../../../lib/statute/drawn-form';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { bind } from '../../../lib/tables';
import { matchRow } from '../../../lib/tables/found/match';
import { layouts } from '../../../lib/tables/layouts';
import { printedMisfits } from '../../../lib/tables/printed/as-printed';
import { observe } from '../../../lib/tables/rows/observe';
import { blankForm } from '../../../lib/workbench/desk/blank-form';

const whose = whoseOf({ year: 2023, issuer: '临江市财政局' });

/** The blank form as a page prints it, each of its cells as `printed` has it. */
function pageOf(edition: Edition, printed: (text: string, form: TableForm, nth: number) => string): Document {
  const blank = blankForm(edition, { issuer: '临江市财政局', year: 2023 });
  const blocks = blank.blocks.map((block) => {
    const form = block.kind === 'grid' ? edition.tables[block.index] : undefined;
    if (block.kind !== 'grid' || !form) return block;
    const slots = drawForm(form).cells;
    const cells = block.cells.map((cell, nth) => {
      const raw = printed(slots[nth]?.path ? '1' : cell.raw, form, nth);
      return { ...cell, raw, text: cellText(raw), state: raw === '' ? ('blank' as const) : ('text' as const) };
    });
    return { ...block, cells };
  });
  return { ...blank, kind: 'html', blocks };
}

/** The same with each word of a header that goes over two rows above a blank cell. */
function partedIn(page: Document): Document {
  const blocks = page.blocks.map((block) => {
    if (block.kind !== 'grid') return block;
    const first = block.cells.find(({ raw }) => /^[\d-]/.test(raw))?.row ?? 0;
    const cells = block.cells.flatMap((cell): GridCell[] => {
      if (cell.rowSpan !== 2 || cell.row + 2 > first) return [cell];
      const blank = { ...cell, row: cell.row + 1, raw: '', text: '', state: 'blank' as const };
      return [cell, blank].map((one) => ({ ...one, rowSpan: 1 }));
    });
    return { ...block, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
  });
  return { ...page, blocks };
}

/** Which of the edition's tables are as the statute draws them, and what all that is printed in them says otherwise. */
function read(edition: Edition, page: Document) {
  const { asPrinted } = bind(page, edition, new Set());
  const drawn = asPrinted.tables.filter((one) => one.drawn >= 0).map(({ form }) => form.id);
  const looked = { ...asPrinted, tables: asPrinted.tables.map((one) => ({ ...one, drawn: -1 })) };
  return { drawn, misfits: printedMisfits(looked, whose) };
}

/** What each row is, and what it means: as the binder has it, and by all its words. */
function rowsAsForms(edition: Edition, page: Document) {
  const { rows, matches } = bind(page, edition, new Set()).asPrinted;
  return rows.map(({ of: _, ...row }, nth) => ({ row, match: matches[nth] }));
}

function rowsLookedAt(edition: Edition, page: Document) {
  const lexicon = lexiconOf(edition);
  return observe(page, lexicon, new Set(), layouts).map((row) => ({ row, match: matchRow(row, lexicon) }));
}

describe.each(editions.map((edition) => ({ edition, id: edition.id, all: edition.tables.map(({ id }) => id) })))(
  'the form of $id',
  ({ edition, all }) => {
    test('as it is drawn says nothing otherwise', () => {
      expect(
        read(
          edition,
          pageOf(edition, (text) => text),
        ),
      ).toEqual({ drawn: all, misfits: [] });
      expect(
        read(
          edition,
          pageOf(edition, (text) => (text === '1' ? '-' : text)),
        ).drawn,
      ).toEqual(all);
    });

    test('with its tall headers parted says nothing otherwise', () => {
      const page = partedIn(pageOf(edition, (text) => text));
      expect(read(edition, page)).toEqual({ drawn: all, misfits: [] });
      expect(rowsAsForms(edition, page)).toEqual(rowsLookedAt(edition, page));
      expect(Object.values(bind(page, edition, new Set()).facts).every(({ raw }) => raw === '1')).toBe(true);
    });

    test.each(['', '1', '-', '12.5'])('its rows with %j are what they are looked at', (figure) => {
      const page = pageOf(edition, (text) => (text === '1' ? figure : text));
      expect(rowsAsForms(edition, page)).toEqual(rowsLookedAt(edition, page));
    });

    test('its rows with columns counted are what they are looked at', () => {
      const page = pageOf(edition, (text, form, nth) => (text === '1' ? String(drawForm(form).cells[nth]?.column ?? 0) : text));
      expect(rowsAsForms(edition, page)).toEqual(rowsLookedAt(edition, page));
    });

    const variants = edition.tables.flatMap((form) =>
      form.rows.flatMap(({ label, variants }) => variants.map((one) => [one.label, label])),
    );
    test.each(variants)('%s in place of %s says nothing otherwise', (variant, label) => {
      const page = pageOf(edition, (text) => (text === label ? (variant ?? '') : text));
      expect(rowsAsForms(edition, page)).toEqual(rowsLookedAt(edition, page));
      expect(read(edition, page)).toEqual({ drawn: all, misfits: [] });
    });

    test.each(edition.tables.map((form) => [form.id, form] as const))('any other word in %s is looked at', (id, form) => {
      drawForm(form).cells.forEach((_, at) => {
        const page = pageOf(edition, (text, own, nth) => (own === form && nth === at ? `${text}另` : text));
        expect(read(edition, page).drawn).not.toContain(id);
      });
    });
  },
);
