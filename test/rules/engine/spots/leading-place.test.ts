import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../lib/report/report';
import { leadingPlace } from '../../../../lib/rules/engine/spots/leading-place';
import { exampleReport } from '../../example-report';

const TITLE = '青河县民政局';

function judged(texts: readonly string[], { issuer = TITLE, ...meta }: Partial<Report['meta']> & { issuer?: string | null } = {}) {
  const report = exampleReport({ edition: '2021', prose: { 1: texts } });
  return leadingPlace({ ...report, issuer, meta: { ...report.meta, ...meta } }, TITLE);
}
const OTHER = '在清溪县委、县政府的坚强领导下，有序推进。';
const OWN = '在青河县委、县政府的坚强领导下，有序推进。';

describe('the place whose leadership the text names', () => {
  test('is told where it is another than the title’s: a notice, with its words', () => {
    expect(judged(['工作平稳。', OTHER])).toEqual({
      at: 'place',
      outcome: 'fail',
      severity: 'notice',
      place: { kind: 'line', line: 1501, span: [0, 14] },
      quote: '在清溪县委、县政府的坚强领导',
      message: {
        zh: '标题中的机关为“青河县民政局”，正文写作“在清溪县委、县政府的坚强领导”。',
        en: 'The title names 青河县民政局, the text is led by 清溪县.',
      },
    });
  });

  test('of several the first that is another', () => {
    expect(judged([OWN, OTHER, '在长坡县委的领导下。'])).toMatchObject({ outcome: 'fail', quote: expect.stringContaining('清溪县') });
  });

  test.each<[why: string, texts: readonly string[]]>([
    ['its own county', [OWN]],
    ['the city above, of another rank', ['按照临江市委部署，有序推进。']],
  ])('%s passes', (_, texts) => {
    expect(judged(texts)).toEqual({ at: 'place', outcome: 'pass' });
  });

  test('without a place there is nothing to judge', () => {
    expect(judged(['工作平稳，没有变化。'])).toEqual({
      at: 'place',
      outcome: 'inapplicable',
      reason: { zh: '正文没有写由何地领导', en: 'the text names no leading place' },
    });
  });

  test.each<[of: string, known: Parameters<typeof judged>[1]]>([
    ['issuer', { issuer: '清溪县（青河县）民政局' }],
    ['site', { siteName: '清溪县人民政府网' }],
    ['source', { contentSource: '清溪区民政局' }],
  ])('a place that the page’s %s is named after is no other', (_, known) => {
    expect(judged([OTHER], known)).toEqual({ at: 'place', outcome: 'pass' });
    expect(judged(['在长坡县委的领导下。'], known)).toMatchObject({ outcome: 'fail' });
  });

  test('a page that says nothing of itself knows no other place', () => {
    expect(judged([OTHER], { issuer: null, siteName: null, contentSource: null })).toMatchObject({ outcome: 'fail' });
  });
});
