import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import type { Document } from '../../lib/document/document';
import type { Place } from '../../lib/document/place';
import type { EditionId } from '../../lib/report/edition';
import type { Finding } from '../../lib/report/outcome';
import { rules } from '../../lib/rules/engine/registry';
import { holdsIn } from '../../lib/rules/engine/scope';
import { readHtml } from '../../lib/sources/html';
import { editionById } from '../../lib/statute';
import { type HtmlStyle, renderHtml } from '../generator';
import { groundOf, type Planting } from './planted/planting';

const plantings = Object.values(import.meta.glob<readonly Planting[]>('./planted/*.ts', { eager: true, import: 'default' })).flatMap(
  (file) => file ?? [],
);
/** Each slip on a plain page, and on one more of these by turns. */
const styles: readonly HtmlStyle[] = ['word', 'nested', 'thead', 'flattened', 'wide'];
const both: readonly EditionId[] = ['2019', '2021'];

const ruleOf = ({ finding }: Planting) => finding.replace(/@.*/, '');
const listed = rules.flatMap(({ id, covers }) => covers.flatMap((name) => (name.startsWith('CHECK-') ? [[name, id] as const] : [])));

test.each(listed)('%s: a slip is planted for its rule, %s', (name, id) => {
  const own = plantings.filter(({ check }) => `CHECK-${check}` === name);
  expect(own.map(ruleOf), `${name} needs a planted slip that ${id} tells.`).toContain(id);
});

test('a slip is planted only in editions in which its rule holds', () => {
  const astray = plantings.filter((one) => {
    const rule = rules.find(({ id }) => id === ruleOf(one));
    return !rule || (one.editions ?? both).some((edition) => !holdsIn(rule, editionById(edition)));
  });
  expect(astray.map(({ slip, finding }) => `${finding}: ${slip}`)).toEqual([]);
});

const cases = plantings.flatMap((one, nth) =>
  (one.editions ?? both).flatMap((edition, at) => [
    [one.check, edition, 'inline' as const, one.slip, one] as const,
    [one.check, edition, styles[(nth + at) % styles.length] ?? 'word', one.slip, one] as const,
  ]),
);

describe('a slip in a whole page', () => {
  test.each(cases)('check %i, edition %s, %s: %s is told once, where it is, and nothing else', (_, edition, style, __, planting) => {
    const ground = groundOf(planting, edition);
    const before = judgedOnce(renderHtml(ground, style), planting);
    const planted = planting.plant?.(ground) ?? ground;
    const page = renderHtml(planted, style);
    const after = judged(planting.onPage?.(page, planted) ?? page, planting);
    const rule = ruleOf(planting);

    expect(told(before.findings.filter((one) => one.rule === rule)), 'the page without the slip').toEqual([]);
    const due = `${planting.as === 'style' ? 'notice fail style' : (planting.as ?? 'notice fail')} ${planting.finding}`;
    expect(without(told(after.findings), told(before.findings)), 'what the slip adds').toEqual([due]);
    expect(without(told(before.findings), told(after.findings)), 'what the slip takes away').toEqual([]);
    const [finding] = after.findings.filter((one) => `${one.rule}@${one.at}` === planting.finding);
    const { where } = planting;
    const isThere = (text: string) => (typeof where === 'string' ? text.includes(where) : where.test(text));
    expect(pointedAt(finding, after.document).filter(isThere), 'what it points at').not.toEqual([]);
  });
});

function judged(html: string, { localDays = {} }: Planting): { findings: readonly Finding[]; document: Document } {
  const url = 'http://www.example.gov.cn/zwgk/1.html';
  const document = readHtml(html, { name: url, url });
  return { document, findings: audit(document, { capturedAt: '2030-01-01T00:00:00Z', url, localDays }).findings };
}

/** Many slips stand on the same page: what is told about it without them is asked once. */
function judgedOnce(html: string, planting: Planting): ReturnType<typeof judged> {
  const key = `${JSON.stringify(planting.localDays ?? {})}${html}`;
  const known = grounds.get(key) ?? judged(html, planting);
  grounds.set(key, known);
  return known;
}
const grounds = new Map<string, ReturnType<typeof judged>>();

function told(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, outcome, style, rule, at }) => `${severity} ${outcome}${style ? ' style' : ''} ${rule}@${at}`).sort();
}

function without(these: readonly string[], those: readonly string[]): string[] {
  const left = [...those];
  return these.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The words of the text to which it points, and the cell that it names first; a date in a tag has no place, and is quoted. */
function pointedAt(finding: Finding | undefined, document: Document): string[] {
  if (!finding) return [];
  const words = finding.place ? wordsAt(finding.place, document) : (finding.quote ?? '');
  return [words, ...finding.cells.slice(0, 1)];
}

function wordsAt(place: Place, { blocks, links }: Document): string {
  if (place.kind !== 'dom') return '';
  const of = (other: Place) => other.kind === 'dom' && other.selector === place.selector && other.part === place.part;
  const paragraph = blocks.find((block) => block.kind === 'paragraph' && of(block.place));
  const link = links.find((one) => of(one.place));
  const text = paragraph?.kind === 'paragraph' ? paragraph.text : (link?.text ?? '');
  return place.span ? text.slice(...place.span) : text;
}
