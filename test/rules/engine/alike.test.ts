import { describe, expect, test } from 'vitest';
import type { OtherReport } from '../../../lib/report/other-report';
import { type Alike, alikeIn, alikeVerdict } from '../../../lib/rules/engine/alike';
import { editionById } from '../../../lib/statute';
import { exampleReport } from '../example-report';

const edition = editionById('2021');
const message = { zh: '相同', en: 'the same' };
const OWN = '我街道（以社区为单位）逐户走访商铺与作坊，听取经营者对证照办理时限的看法。随后修订了窗口值守的轮换办法，让午间也有人应答。';
const BODIES = ['临河镇人民政府', '长坡镇人民政府', '石桥镇人民政府'];

const other = (name: string, improvements: string): OtherReport =>
  ({ name, body: name, year: 2023, edition, facts: {}, tables: {}, texts: { improvements }, sha256: name, from: null }) as OtherReport;
const report = exampleReport({
  edition: '2021',
  prose: { 5: [OWN, '此外还整理了档案室的旧卷，补登了缺页的目录，并请老同志辨认了手写的地名。'] },
});
const all = (book: readonly OtherReport[]) => ({ book, lastYear: null, bodies: book, below: null });
const alike = (...texts: readonly string[]) => {
  const book = texts.map((text, nth) => other(BODIES[nth] ?? '', text));
  return alikeIn(report, 'improvements', book, all([])) ?? [];
};

test('the likest comes first, equals by their names', () => {
  const found = alike(OWN.slice(0, 40), OWN, OWN);
  expect(found.map((one) => one.other.name)).toEqual(['石桥镇人民政府', '长坡镇人民政府', '临河镇人民政府']);
  expect(found[0]?.share).toBeGreaterThan(found[2]?.share ?? 1);
  expect(found[0]?.section).toBe('improvements');
});

test('equals stand by their names, in whichever order they came', () => {
  const share = (names: readonly string[]) =>
    alikeIn(
      report,
      'improvements',
      names.map((name) => other(name, OWN)),
      all([]),
    )?.map((one) => one.other.name);
  expect(share(['乙镇', '丙镇', '甲镇'])).toEqual(['丙镇', '乙镇', '甲镇']);
  expect(share(['甲镇', '乙镇', '丙镇'])).toEqual(['丙镇', '乙镇', '甲镇']);
});

test('a section is named by its heading, else by what it is called', () => {
  const heading = (of: typeof report) =>
    alikeIn(of, 'improvements', [other('甲镇', OWN)], all([]))?.map((one) => [one.section, one.heading]);
  expect(heading(report)).toEqual([['improvements', report.sections[4]?.heading]]);
  expect(heading({ ...report, sections: [] })).toEqual([['improvements', 'improvements']]);
});

describe('a body’s own names are no words of its own', () => {
  // The same text, each in its own names.
  const text = (name: string) =>
    `${name}逐户走访商铺与作坊，听取经营者对证照办理时限的看法，${name}随后修订各窗口午间值守的轮换办法，${name}另请老同志辨认旧卷里手写的地名，${name}补登缺页的目录并重排了柜号，又在汛前查看七处涵洞与两座旧桥的栏杆。`;
  const compared = (issuer: string | null, own: string, body: string, its: string) => {
    const mine = exampleReport({ edition: '2021', prose: { 5: [text(own)] }, report: { issuer } });
    const [found] = alikeIn(mine, 'improvements', [other(body, text(its))], all([])) ?? [];
    return found?.passages.length;
  };
  test.each<[why: string, issuer: string | null, own: string, body: string, its: string, same: boolean]>([
    ['the name in whole', '青河县民政局', '青河县民政局', '长坡县财政局', '长坡县财政局', true],
    ['the unit alone', '青河县民政局', '民政局', '长坡县财政局', '财政局', true],
    ['its place', '青河县民政局', '青河县', '长坡县财政局', '长坡县', true],
    ['its place as it is called', '青河县民政局', '青河', '长坡县财政局', '长坡', true],
    ['two places of one name', '临江省临江市民政局', '临江市', '长坡县财政局', '长坡县', true],
    ['one name in whole, the other in part', '青河县民政局', '青河县民政局', '长坡县财政局', '长坡', true],
    ['another’s name', '青河县民政局', '石桥县民政局', '长坡县财政局', '长坡县财政局', false],
    ['another’s name in theirs', '青河县民政局', '青河县民政局', '长坡县财政局', '石桥县财政局', false],
    ['nobody’s', null, '青河县民政局', '长坡县财政局', '长坡县财政局', false],
    // A place of one character is a word like others.
    ['its kind of place', '县民政局', '县', '长坡县财政局', '长坡县', false],
  ])('%s', (_, issuer, own, body, its, same) => {
    // In one piece, or in the pieces between the names.
    expect(compared(issuer, own, body, its)).toBe(same ? 1 : 4);
  });
});

test('what has nothing in common is left out', () => {
  expect(alike('本镇开展河道清淤，疏通了七处涵洞，更换了破损的闸门，并在汛前演练了两次转移路线。')).toEqual([]);
});

test('a text too short to be anybody’s is not compared', () => {
  const short = exampleReport({ edition: '2021', prose: { 5: ['存在不足，今后改进。'] } });
  expect(alikeIn(short, 'improvements', [other('临河镇人民政府', '存在不足，今后改进。')], all([]))).toBeNull();
  expect(alikeIn(short, 'improvements', [], all([]))).toBeNull();
});

test('of eighty characters of its own it is compared, of one less it is not', () => {
  const of = (count: number) => {
    const text = Array.from({ length: count }, (_, nth) => String.fromCharCode(0x4e00 + 53 * nth)).join('');
    const short = exampleReport({ edition: '2021', prose: { 5: [`${text}，2023。`] } });
    return [[], [other('临河镇人民政府', text)]].map((others) => alikeIn(short, 'improvements', others, all([]))?.length ?? null);
  };
  expect(of(80)).toEqual([0, 1]);
  expect(of(79)).toEqual([null, null]);
});

test('what most bodies write is nobody’s own', () => {
  const book = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇'].map((name) => other(`${name}人民政府`, OWN));
  const found = alikeIn(report, 'improvements', book, all(book));
  expect(found === null || found.every(({ share }) => share < 0.2)).toBe(true);
});

const passages = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({ own: [3 + nth, 9 + nth] as const, other: [3 + nth, 9 + nth] as const, weight: 6 }));
const made = (more: Partial<Alike> = {}): Alike => ({
  share: 1,
  own: 100,
  passages: passages(1),
  other: other('临河镇人民政府', OWN),
  section: 'improvements',
  heading: '五',
  text: { text: OWN, placeOf: (start, end) => ({ kind: 'line', line: 1, span: [start, end] }) },
  ...more,
});

test('a finding tells its passages with the brackets that open them and the marks that close them', () => {
  // （以社区为单位）
  const at = OWN.indexOf('以社区');
  const one = made({ passages: [{ own: [at, at + 6], other: [0, 6], weight: 6 }] });
  expect(alikeVerdict(one, message)).toEqual({
    at: 'improvements',
    outcome: 'fail',
    place: { kind: 'line', line: 1, span: [at, at + 6] },
    places: [{ kind: 'line', line: 1, span: [at, at + 6] }],
    quote: '以社区为单位',
    message,
    passages: [{ of: '临河镇人民政府', own: '（以社区为单位）', other: '我街道（以社' }],
  });
});

test.each<[text: string, passage: string, told: string]>([
  ['《办法》。后', '办法', '《办法》。'],
  ['“办法”，后', '办法', '“办法”，'],
  ['(办法)；后', '办法', '(办法)；'],
  ['（办法）。”后', '办法', '（办法）。'],
  ['前办法后', '办法', '办法'],
  ['前（，办法后。', '办法', '办法'],
  ['办法', '办法', '办法'],
])('of “%s” the passage “%s” is told as “%s”', (text, passage, told) => {
  const start = text.indexOf(passage);
  const of = { text, placeOf: () => null };
  const span = [start, start + passage.length] as const;
  const { passages } = alikeVerdict(
    made({ text: of, passages: [{ own: span, other: span, weight: 9 }], other: other('甲镇', text) }),
    message,
  );
  expect(passages).toEqual([{ of: '甲镇', own: told, other: told }]);
});

test('of a report whose text was not kept nothing is shown beside it', () => {
  const { passages } = alikeVerdict(made({ section: 'overall' }), message);
  expect(passages).toEqual([{ of: '临河镇人民政府', own: OWN.slice(3, 9), other: '' }]);
});

test('eight passages of each report are told, in full as quoted up to a length', () => {
  const verdict = alikeVerdict(made({ passages: passages(9) }), message, [
    made({ passages: passages(2), other: other('石桥镇人民政府', '') }),
  ]);
  expect(verdict.passages?.map(({ of }) => of)).toEqual([...Array(8).fill('临河镇人民政府'), ...Array(2).fill('石桥镇人民政府')]);
  expect(verdict.places).toHaveLength(8);
  expect(verdict.passages?.at(-1)?.other).toBe('');
  const long = made({ text: { text: '字'.repeat(500), placeOf: () => null }, passages: [{ own: [0, 400], other: [0, 5], weight: 400 }] });
  expect(alikeVerdict(long, message)).toMatchObject({ quote: '字'.repeat(120), places: [] });
  expect(alikeVerdict(made({ passages: [] }), message)).toMatchObject({ place: null, quote: null, passages: [] });
});
