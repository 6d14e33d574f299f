import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../lib/report/report';
import { signedName, writtenName } from '../../../../lib/rules/engine/spots/stated-bodies';
import { exampleReport } from '../../example-report';

type Prose = Readonly<Record<number, readonly string[]>>;
const TITLE = '青河县民政局';
const report = (prose: Prose, source: Report['source'] = 'html') => ({ ...exampleReport({ edition: '2021', prose }), source });
const line = (at: number, span: readonly [number, number] | null = null) => ({ kind: 'line', line: at, span });

describe('the signature', () => {
  const signed = (signature: string | null, source?: Report['source'], prose: Prose = { 6: ['无。', signature ?? ''] }) =>
    signedName(report(prose, source), TITLE, signature);

  test('of another body is told where it stands', () => {
    expect(signed('青河县财政局')).toEqual({
      at: 'signature',
      outcome: 'fail',
      place: line(6501),
      quote: '青河县财政局',
      message: {
        zh: '标题中的机关为“青河县民政局”，落款为“青河县财政局”。',
        en: 'The title names 青河县民政局, the signature 青河县财政局.',
      },
    });
  });

  test('is found by its characters, whatever spaces part them; the last of several', () => {
    const place = (texts: readonly string[]) => signed('青河县财政局', undefined, { 6: texts }).place;
    expect(place(['青河县财政局', '无。', '青 河 县　财政局 ', '2023年1月5日'])).toEqual(line(6502));
    expect(place(['青河县财政局说明。', '青河县财政局'])).toEqual(line(6501));
    expect(place(['由青河县财政局负责。'])).toBeNull();
  });

  test.each<[signature: string]>([['青河县民政局'], ['县民政局'], ['本机关']])('%s is no other', (signature) => {
    expect(signed(signature)).toEqual({ at: 'signature', outcome: 'pass' });
  });

  test('that is not there is not judged', () => {
    expect(signed(null)).toEqual({
      at: 'signature',
      outcome: 'inapplicable',
      reason: { zh: '没有落款机关', en: 'there is no signature' },
    });
  });
});

describe('one character’s difference', () => {
  test.each<[source: Report['source'], signature: string, severity: string | undefined]>([
    ['pdf', '清河县民政局', 'notice'],
    ['text', '清河县民政局', 'notice'],
    ['image', '青溪县民政局', 'notice'],
    ['pdf', '清溪县民政局', undefined],
    ['pdf', '清河县民政局人事科', undefined],
    ['html', '清河县民政局', undefined],
    ['docx', '清河县民政局', undefined],
  ])('may be the conversion’s: %s, %s', (source, signature, severity) => {
    const verdict = signedName(report({}, source), TITLE, signature);
    expect(verdict.outcome).toBe('fail');
    expect(verdict.severity).toBe(severity);
  });

  test('of a name in the text too', () => {
    const prose = { 0: ['本报告由清河县民政局编制。'] };
    expect(writtenName(report(prose, 'pdf'), TITLE)).toMatchObject({ outcome: 'fail', severity: 'notice' });
    expect(writtenName(report(prose), TITLE)).not.toHaveProperty('severity');
  });
});

describe('a body that the text names', () => {
  const written = (prose: Prose, title = TITLE) => writtenName(report(prose), title);

  test('is told with the words in which it stands', () => {
    expect(written({ 0: ['根据有关要求，由青河县教育局编制本报告。'] })).toEqual({
      at: 'text',
      outcome: 'fail',
      place: line(2, [7, 16]),
      quote: '由青河县教育局编制',
      message: { zh: '标题中的机关为“青河县民政局”，正文写作“青河县教育局”。', en: 'The title names 青河县民政局, the text 青河县教育局.' },
    });
  });

  test.each<[why: string, prose: Prose, outcome: string, title?: string]>([
    ['it compiled the report', { 0: ['本报告由青河县教育局编制。'] }, 'fail'],
    ['it is to be asked', { 0: ['如有疑问，请与青河县教育局联系。'] }, 'fail'],
    ['its own name', { 0: ['本报告由青河县民政局编制。'] }, 'pass'],
    ['its own name before another', { 0: ['本报告由青河县民政局编制，请与青河县教育局联系。'] }, 'fail'],
    ['one that several share', { 0: ['如有疑问，请与青河县政务服务管理局联系。'] }, 'pass'],
    ['one that is nobody’s', { 0: ['请与县政务公开领导小组办公室联系。'] }, 'pass'],
    ['nobody', { 0: ['本报告由本机关编制。'] }, 'inapplicable'],
    ['another’s requests', { 1: ['全年推进政务公开。青河县教育局共收到政府信息公开申请3件。'] }, 'fail'],
    ['its own requests', { 1: ['全年推进政务公开。青河县民政局共收到政府信息公开申请3件。'] }, 'pass'],
    ['a town’s own', { 1: ['全年推进政务公开。青河县柳林镇共收到政府信息公开申请3件。'] }, 'fail', '青河县大路镇人民政府'],
    // A government, its office, an agency, and what nobody knows: they tell their departments' requests too.
    ...['青河县人民政府', '青河县人民政府办公室', '青河县经济开发区管理委员会', '青河'].map((title): [string, Prose, string, string] => [
      `a department’s requests, told by ${title}`,
      { 1: ['全年推进政务公开。青河县教育局共收到政府信息公开申请3件。'] },
      'inapplicable',
      title,
    ]),
  ])('%s', (_, prose, outcome, title) => {
    expect(written(prose, title).outcome).toBe(outcome);
  });

  test('without one there is nothing to judge', () => {
    expect(written({})).toEqual({
      at: 'text',
      outcome: 'inapplicable',
      reason: { zh: '正文没有写编制机关', en: 'the text names no compiling body' },
    });
  });
});
