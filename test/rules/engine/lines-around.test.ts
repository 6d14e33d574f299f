import { expect, test } from 'vitest';
import type { Report } from '../../../lib/report/report';
import { withLinesAround } from '../../../lib/rules/engine/lines-around';
import { exampleReport } from '../example-report';

const place = (line: number) => ({ kind: 'line', line, span: null }) as const;
const report = (texts: readonly string[], around: readonly string[] = [], unshown: readonly string[] = []): Report => {
  const made = exampleReport({ edition: '2021', prose: { 1: texts } });
  return {
    ...made,
    prose: made.prose
      .filter(({ isHeading }) => !isHeading)
      .map((one) => (unshown.includes(one.paragraph.text) ? { ...one, paragraph: { ...one.paragraph, unshown: true } } : one)),
    around: around.map((text, at) => ({ kind: 'paragraph', text, place: place(at + 1), heading: null, furniture: false })),
  };
};
const textsOf = ({ prose }: Report) => prose.map(({ paragraph }) => paragraph.text);

test('lines near a report stand before its text', () => {
  const { prose } = withLinesAround(report(['甲。', '乙。'], ['本文已废止', '下载']));
  expect(prose.map(({ paragraph }) => paragraph.text)).toEqual(['本文已废止', '下载', '甲。', '乙。']);
  expect(prose[1]).toMatchObject({ section: null, isHeading: false, paragraph: { place: place(2) } });
  expect(prose[2]?.section).toBe(1);
});

test.each<[why: string, of: Report, texts: readonly string[]]>([
  ['what the page does not show is left out', report(['甲。', '草案。', '乙。'], [], ['草案。']), ['甲。', '乙。']],
  ['so are the choices of a list', report(['甲。', '全部', '有效', '已失效', '乙。']), ['甲。', '乙。']],
  ['a choice alone stays', report(['甲。', '已失效', '乙。']), ['甲。', '已失效', '乙。']],
  ['with lines near it, too', report(['甲。', '草案。'], ['下载'], ['草案。']), ['下载', '甲。']],
])('%s', (_, of, texts) => {
  expect(textsOf(withLinesAround(of))).toEqual(texts);
});

test('without any of it the report is as it was', () => {
  const plain = report(['甲。', '乙。']);
  expect(withLinesAround(plain)).toBe(plain);
  const { around: _, ...bare } = plain;
  expect(withLinesAround(bare as Report)).toBe(bare);
});
