import { describe, expect, test } from 'vitest';
import { LABELS, TITLES } from '../../lib/recognise/glance';
import { isReportLikely } from '../../lib/recognise/likely';
import { findHeadings } from '../../lib/recognise/outline/outline';
import { parseTitle } from '../../lib/recognise/titles/title';
import { readText } from '../../lib/sources/text';
import { editions, statute } from '../../lib/statute';
import { glances } from '../../lib/statute/glance';
import { keyOf } from '../../lib/statute/label';
import { lexiconOf } from '../../lib/statute/lexicon';
import { editionInForce } from '../../lib/statute/statute';
import { instancesOf } from '../../lib/statute/sums';
import { hotlineForm } from './hotline-form';
import { thirdEdition } from './third-edition';

describe.each(editions.map((edition) => [edition.id, edition] as const))('edition %s', (_, edition) => {
  const items = edition.tables.flatMap(({ rows }) => rows);

  test('every variant of a label is told to be the label, and says where it was met', () => {
    for (const item of items)
      for (const { label, met } of item.variants) {
        expect(
          lexiconOf(edition)
            .items.get(keyOf(label))
            ?.map((one) => one.item),
          label,
        ).toContain(item);
        expect(met, label).not.toBe('');
      }
  });

  test('whatever names a column or a group of columns is known as a header', () => {
    const { captions } = lexiconOf(edition);
    for (const { slots } of items)
      for (const { column, group } of slots)
        for (const name of [column, ...(group ? [group.label] : [])]) expect([name, captions.has(keyOf(name))]).toEqual([name, true]);
  });

  test('every variant of a heading is told to be the section', () => {
    for (const section of edition.sections)
      for (const { label, met } of section.variants) {
        const [found] = findHeadings(readText(`${'一二三四五六'[section.number - 1]}、${label}\n\n正文。`, { name: null }), edition);
        expect([label, found?.section.id]).toEqual([label, section.id]);
        expect(met, label).not.toBe('');
      }
  });

  test('every path stands for one cell, and every sum for cells that there are', () => {
    const paths = items.flatMap(({ slots }) => slots.map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
    for (const sum of edition.sums) {
      const own = instancesOf(edition).filter((instance) => instance.sum === sum);
      expect(own.length, sum.id).toBeGreaterThan(0);
      for (const { equation } of own) expect([...equation.left, ...equation.right].filter((path) => !paths.includes(path))).toEqual([]);
    }
  });

  test('the detector knows its title, and each table that has telling labels', () => {
    const title = `青河县民政局${edition.years.from}年${edition.title.name.zh}`;
    expect(parseTitle(title, null, true)).toMatchObject({ form: edition.form, issuer: '青河县民政局', year: edition.years.from });
    expect(isReportLikely({ titles: [title], text: '' })).toBe(true);
    const text = items.map(({ label, caption }) => `${caption ?? ''} ${label}`).join(' ');
    expect(isReportLikely({ titles: [], text })).toBe(true);
  });
});

test('2019 adds up 7 + 7 + 23 columns and rows of table three and 3 groups of table four, 2021 two rows more', () => {
  expect(editions.map((edition) => [edition.id, instancesOf(edition).length])).toEqual([
    ['2019', 40],
    ['2021', 42],
  ]);
});

test('the detector’s words are the editions’, and each is a piece of what some edition prints', () => {
  expect(LABELS.map((label) => label.replace(/\[(.).*?]/g, '$1'))).toEqual(glances.labels);
  expect(TITLES).toHaveLength(glances.titles.length);
  const printed = editions
    .flatMap(({ tables }) => tables)
    .flatMap(({ captions, rows }) => [...captions, ...rows.flatMap(({ label, caption }) => [label, caption ?? ''])])
    .map((text) => text.replace(/[“”]/g, ''));
  expect(glances.labels.filter((label) => !printed.some((text) => text.includes(label)))).toEqual([]);
});

test('an edition in force ends where the next begins, whatever its file says', () => {
  const [form] = statute.forms;
  if (!form) throw new Error('there is a form');
  expect([2018, 2019, 2020, 2021, 2030].map((year) => editionInForce(form, year)?.id)).toEqual([undefined, '2019', '2019', '2021', '2021']);
});

test('a signed sum puts what is taken away on the total’s side, and still defines its total', () => {
  expect(instancesOf(hotlineForm).map(({ equation, defines }) => ({ ...equation, defines }))).toEqual([
    { at: 'received', left: ['calls.answered', 'calls.assigned'], right: ['calls.received'], defines: 'calls.received' },
    { at: 'open', left: ['calls.assigned'], right: ['calls.open', 'calls.finished'], defines: 'calls.open' },
  ]);
  expect(instancesOf(thirdEdition)).toHaveLength(43);
});
