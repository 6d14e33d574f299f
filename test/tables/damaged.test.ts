import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import type { EditionId } from '../../lib/report/edition';
import { readText } from '../../lib/sources/text';
import { type MadeReport, makeReport, withBlanks } from '../generator';
import { damages } from '../generator/render-damaged';

const seeds = [0, 2, 5];
const read = (text: string) => audit(readText(text, { name: 'x.txt' }), { capturedAt: '2026-01-01T00:00:00Z', file: 'x.txt' });

/** Cells with another value than is printed, or with one where nothing is. */
function wrong(made: MadeReport, { report }: ReturnType<typeof read>): string[] {
  return Object.values(report?.facts ?? {}).flatMap(({ path, value, state }) => {
    const printed = made.printed[path] ?? '';
    const isNothing = printed === '' || printed === '-';
    const isRight = value === null ? isNothing || state !== 'blank' : !isNothing && value === made.truth[path];
    return isRight ? [] : [`${path}: printed “${printed}”, read ${value ?? state}`];
  });
}

const kinds = <Kind extends string>(all: Readonly<Record<Kind, (report: MadeReport) => string>>) =>
  Object.entries(all) as [Kind, (report: MadeReport) => string][];

describe.each(['2019', '2021'] as const)('edition %s', (edition: EditionId) => {
  test.each(kinds(damages))('%s: every cell, and nothing to say', (_, damage) => {
    for (const seed of seeds) {
      const made = makeReport(seed, edition);
      const one = read(damage(made));
      expect(wrong(made, one)).toEqual([]);
      expect(one.detection.kind).toBe('report');
      expect(Object.values(one.report?.tables ?? {}).map(({ read, of }) => of - read)).toEqual([0, 0, 0]);
      expect(one.findings.map(({ message }) => message.zh)).toEqual([]);
    }
  });

  test.each(kinds(damages))('%s, blank cells among them: what is read is right', (_, damage) => {
    for (const seed of seeds) {
      const made = withBlanks(makeReport(seed, edition), 'zeros');
      const one = read(damage(made));
      expect(wrong(made, one)).toEqual([]);
      expect(one.detection.kind).toBe('report');
      expect(one.findings.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'error')).toEqual([]);
    }
  });
});
