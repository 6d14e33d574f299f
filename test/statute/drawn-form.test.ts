import { describe, expect, it } from 'vitest';
import { editions } from '../../lib/statute';
import { drawForm } from '../../lib/statute/drawn-form';
import { expand, layoutTable } from '../generator/layout';
import { makeReport } from '../generator/make-report';

describe.each(editions.map((edition) => [edition.id, edition] as const))('the form of %s', (id, edition) => {
  const report = makeReport(7, id);

  it.each(edition.tables.map((table) => [table.id, table] as const))('%s is drawn as the notice prints it', (_, table) => {
    const layout = layoutTable(report, table.id);
    const printed = expand(layout).flatMap((row, r) =>
      row.flatMap((one, c) => (one ? [[r, c, one.rowSpan, one.columnSpan, one.path ?? one.text]] : [])),
    );
    const drawn = drawForm(table);
    expect(drawn.cells.map((one) => [one.row, one.column, one.rowSpan, one.columnSpan, one.path ?? one.text])).toEqual(printed);
    expect([drawn.rows, drawn.columns]).toEqual([layout.rows.length, layout.columns]);
  });

  it('has a cell for every slot, once', () => {
    const paths = edition.tables.flatMap((table) => drawForm(table).cells.flatMap(({ path }) => path ?? []));
    expect(paths).toEqual(edition.tables.flatMap((table) => table.rows.flatMap(({ slots }) => slots.map(({ path }) => path))));
  });
});
