import { describe, expect, test } from 'vitest';
import type { Slot } from '../../../lib/report/edition';
import { editions } from '../../../lib/statute';
import { labelKey } from '../../../lib/statute/label';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { isAsForm } from '../../../lib/tables/columns/as-form';
import { readHeader } from '../../../lib/tables/columns/header-order';
import type { ObservedCell } from '../../../lib/tables/rows/observed-row';

const cell = (text: string, across: number, span = 1): ObservedCell => ({
  raw: text,
  text,
  kind: 'label',
  said: labelKey(text),
  place: { kind: 'line', line: 1, span: null },
  cell: { grid: 0, row: 0, column: across },
  confidence: 1,
  span,
  across,
});

/** The form's header: each group over its columns, each column's own name. */
function headerOf(slots: readonly Slot[]): ObservedCell[] {
  const groups = slots.flatMap(({ group }, at) => (group && slots[at - 1]?.group?.label !== group.label ? [{ group, at }] : []));
  return [
    ...groups.map(({ group, at }) => cell(group.label, at + 2, slots.filter((one) => one.group?.label === group.label).length)),
    ...slots.map(({ column }, at) => cell(column, at + 2)),
  ];
}

const forms = editions.flatMap((edition) =>
  edition.tables.flatMap((form) => {
    const slots = form.rows[0]?.slots ?? [];
    return form.corner === null && form.kind !== 'pairs' && slots.length > 1 ? [{ name: `${edition.id} ${form.id}`, edition, slots }] : [];
  }),
);

describe.each(forms)('a header of $name', ({ edition, slots }) => {
  const lexicon = lexiconOf(edition);
  const header = headerOf(slots);
  const [first, second] = [header.at(-slots.length), header.at(1 - slots.length)];
  if (!first || !second) throw new Error('a header of one column');

  test('as the form prints it has no other order', () => {
    expect(isAsForm(header, slots, lexicon)).toBe(true);
    expect(readHeader(header, slots, lexicon)?.order).toEqual(slots.map((_, at) => at));
    expect(isAsForm([...header].reverse(), slots, lexicon)).toBe(true);
  });
  test('with two names in each other’s place is looked at', () => {
    const swapped = header.map((one) =>
      one === first ? { ...second, across: first.across } : one === second ? { ...first, across: second.across } : one,
    );
    expect(isAsForm(swapped, slots, lexicon)).toBe(false);
  });
  test('with a name missing, printed twice, or a column of its own is looked at', () => {
    expect(
      isAsForm(
        header.filter((one) => one !== second),
        slots,
        lexicon,
      ),
    ).toBe(false);
    expect(isAsForm([...header, cell(first.text, slots.length + 2)], slots, lexicon)).toBe(false);
    expect(isAsForm([...header, cell('同比增减', slots.length + 2)], slots, lexicon)).toBe(false);
  });
  const groups = header.slice(0, header.length - slots.length);
  test.runIf(groups.length > 1)('with its groups in another order is looked at', () => {
    const [one, other] = groups;
    if (!one || !other) throw new Error('no groups');
    const named = (of: ObservedCell, { text, said }: ObservedCell): ObservedCell => ({ ...of, text, said });
    const swapped = header.map((of) => (of === one ? named(one, other) : of === other ? named(other, one) : of));
    expect(isAsForm(swapped, slots, lexicon)).toBe(false);
  });
});
