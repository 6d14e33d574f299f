import { rememberFor } from '../../document/remember';
import type { Amount } from '../../report/amount';
import { boundTable } from '../../report/bound-table';
import type { Slot, TableForm, ValueKind } from '../../report/edition';
import { type Fact, isBlank } from '../../report/fact';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import { printed } from '../../report/told/printed';
import { shownOtherwise } from '../../report/unread';
import { factAt } from './fact-at';
import type { Verdict } from './rule';
import { unusualCells } from './unusual-cells';
import { failIfSure, inapplicable, pass } from './verdicts';

/**
 * One verdict per cell of a table: does it print the kind of value that the column takes? `at` is the path, without the table unless
 * it is to be named. Where
 * many cells of the report cannot be read, a letter stands for a digit throughout or the page draws its figures otherwise: that is one review.
 */
export function valueKindChecks(report: Report, form: TableForm, named: boolean): Verdict[] {
  if (!boundTable(report, form.id).found)
    return [inapplicable(form.id, '没有读到这张表，未核对', 'the table was not found, so this was not checked')];
  const passes = passesIn(form, named);
  const verdicts: Verdict[] = [...passes];
  const { blank, odd } = unusualCells(report, form);
  for (const { nth } of blank) verdicts[nth] = { at: passes[nth]?.at ?? '', outcome: 'inapplicable', reason: notEntered };
  for (const { slot, nth } of odd) verdicts[nth] = valueKindCheck(report, form.name, slot, named);
  const unread = odd.filter(({ fact }) => isUnreadable(fact));
  if (unread.length === 0 || countUnreadable(report) < MANY) return verdicts;
  const together = new Set(unread.map(({ nth }) => nth));
  return [
    ...verdicts.filter((_, nth) => !together.has(nth)),
    unreadVerdict(
      report,
      form,
      unread.map(({ slot }) => slot),
      named,
    ),
  ];
}

const slotsOf = (form: TableForm): readonly Slot[] => form.rows.flatMap((row) => row.slots);

/** The passes of all its cells: nearly every cell of every report passes. */
export function passesIn(form: TableForm, named: boolean): readonly Verdict[] {
  return named ? passesByPath(form) : passesWithin(form);
}

const passesByPath = rememberFor((form: TableForm) => slotsOf(form).map(({ path }) => pass(path)));
const passesWithin = rememberFor((form: TableForm) => slotsOf(form).map((slot) => pass(withinTable(slot))));

const withinTable = ({ path }: Slot): string => path.slice(path.indexOf('.') + 1);

/** True for `--253`, `+ -5` and for a plus in a column that counts: told by one rule of its own. */
export function hasOddSign(fact: Fact): boolean {
  if (fact.flaw === 'sign') return true;
  return fact.kind !== 'signed' && fact.raw !== '' && PLUS.test(fact.raw);
}

function isUnreadable(fact: Fact): boolean {
  return fact.state === 'unreadable' && !hasOddSign(fact);
}

function countUnreadable(report: Report): number {
  const unread = (form: TableForm) => unusualCells(report, form).odd.filter(({ fact }) => isUnreadable(fact));
  return report.edition.tables.reduce((sum, form) => sum + unread(form).length, 0);
}

function unreadVerdict(report: Report, form: TableForm, slots: readonly Slot[], named: boolean): Verdict {
  const facts = slots.map(({ path }) => factAt(report, path));
  const shown = [...new Set(facts.map(({ raw }) => printed(raw)))].slice(0, 3);
  const why = facts.find(({ unread: one }) => one)?.unread;
  return {
    at: named ? `${form.id}.unreadable` : 'unreadable',
    outcome: 'review',
    reason: { zh: '填有内容，但读不出数字，请对照原文', en: 'something is printed that cannot be read as numbers: please compare' },
    message: why
      ? {
          zh: `${form.name}有 ${slots.length} 格，${shownOtherwise[why].zh}；这些格未核对。`,
          en: `${form.name}: ${slots.length} cells ${shownOtherwise[why].en}; they were not checked.`,
        }
      : {
          zh: `${form.name}有 ${slots.length} 格读不出数字，如${shown.map((raw) => `“${raw}”`).join('')}；这些格未核对。`,
          en: `${form.name}: ${slots.length} cells cannot be read as numbers, such as ${shown.map((raw) => `“${raw}”`).join(', ')}; they were not checked.`,
        },
    cells: slots.map(({ path }) => path),
    places: facts.flatMap(({ place }) => place ?? []),
  };
}

/** So many cells of a report are no single slips. */
const MANY = 6;

function valueKindCheck(report: Report, name: string, slot: Slot, named: boolean): Verdict {
  const fact = factAt(report, slot.path);
  const at = named ? slot.path : withinTable(slot);
  if (isBlank(fact)) return { at, outcome: 'inapplicable', reason: notEntered };
  if (fact.state === 'missing') return { at, outcome: 'inapplicable', reason: notRead };
  if (hasOddSign(fact)) return { at, outcome: 'inapplicable', reason: toldElsewhere };
  const wrong = whatIsWrong(fact, slot.kind);
  if (!wrong) return pass(at);
  const raw = printed(fact.raw);
  return failIfSure(fact.confidence === 1, {
    at,
    cells: [slot.path],
    message: {
      zh: `${name}“${slot.label}”${raw === '' ? '一格读不到文字' : `填报为“${raw}”`}，${wrong.zh}；此格应填${kinds[slot.kind].zh}。`,
      en: `${name} ${slot.label} shows ${raw === '' ? 'no text' : `“${raw}”`}, ${wrong.en}; the cell takes ${kinds[slot.kind].en}.`,
    },
    actual: fact.value,
  });
}

function whatIsWrong({ value, unread }: Amount & Pick<Fact, 'unread'>, kind: ValueKind): Text | null {
  if (unread) return shownOtherwise[unread];
  if (value === null) return { zh: '读不出数字', en: 'which cannot be read as a number' };
  if (kind !== 'money' && !Number.isInteger(value)) return { zh: '不是整数', en: 'not a whole number' };
  if (kind !== 'signed' && value < 0) return { zh: '是负数', en: 'a negative number' };
  return null;
}

const PLUS = /^\s*[+＋]/;
const kinds: Readonly<Record<ValueKind, Text>> = {
  count: { zh: '不小于 0 的整数', en: 'a whole number, 0 or more' },
  signed: { zh: '整数，减少用负数表示', en: 'a whole number, negative for a decrease' },
  money: { zh: '不小于 0 的金额', en: 'an amount, 0 or more' },
};
export const notEntered: Text = { zh: '未填，没有可核对的数字', en: 'nothing entered, so there is no figure to check' };
const notRead: Text = { zh: '没有读到此格', en: 'the cell was not read' };
const toldElsewhere: Text = { zh: '符号写法另有核对', en: 'its sign is checked apart' };
