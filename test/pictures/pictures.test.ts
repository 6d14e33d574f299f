import { describe, expect, it } from 'vitest';
import { flowPicture } from '../../lib/pictures/flow';
import { heatPicture } from '../../lib/pictures/heat';
import { figureOf, type Picture } from '../../lib/pictures/picture';
import { yearsPicture } from '../../lib/pictures/years';
import type { AuditExport } from '../../lib/report/contract/schema';
import { describeRule } from '../papers/describe';
import { sampleBatch } from '../takeaway/batch';
import { flawOf } from './well-formed';

const [faulty, clean, notice] = sampleBatch() as readonly [AuditExport, AuditExport, AuditExport];

function withCells(audit: AuditExport, change: Readonly<Record<string, number>>, year = audit.report?.year ?? null): AuditExport {
  if (!audit.report) return audit;
  const cells = { ...audit.report.cells };
  for (const [path, value] of Object.entries(change))
    cells[path] = { ...(cells[path] ?? { raw: '', state: 'number' }), value, raw: String(value), state: 'number' };
  return { ...audit, report: { ...audit.report, year, cells } };
}

const pictures: readonly (readonly [string, Picture | null])[] = [
  ['flow', flowPicture(clean, 'zh')],
  ['flow that does not add up', flowPicture(faulty, 'zh')],
  ['years', yearsPicture([clean, withCells(clean, { 'requests.newlyReceived.total': 90 }, 2021), withCells(clean, {}, 2023)], 'zh')],
  ['heat', heatPicture([faulty, clean, notice], describeRule, 'zh')],
];

describe.each(pictures)('%s', (_, picture) => {
  it('is a well-formed SVG with a title, a description, and every number beside it', () => {
    if (!picture) throw new Error('a picture expected');
    expect(flawOf(picture.svg)).toBe('');
    expect(picture.svg).toMatch(/role="img" aria-labelledby="\S+ \S+"/);
    expect(picture.svg).toContain(`<title id=`);
    expect(picture.svg).toContain('<desc id=');
    expect(picture.table.rows.every((row) => row.length === picture.table.head.length)).toBe(true);
    expect(figureOf(picture, '图中数字')).toContain('<caption>');
  });

  it('loads nothing, and keeps its colours to itself', () => {
    const svg = picture?.svg ?? '';
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href=|url\(/);
    const sheet = /<style>(.*?)<\/style>/s.exec(svg)?.[1] ?? '';
    const selectors = [...sheet.matchAll(/(?:^|[{}])\s*([^{}@]+)\{/g)].flatMap(([, names = '']) => names.split(','));
    expect(selectors.filter((name) => !name.trim().startsWith('.gouji-picture'))).toEqual([]);
  });
});

describe('the flow of applications', () => {
  it('draws what came and what went, and both are all', () => {
    const rows = flowPicture(clean, 'zh')?.table.rows ?? [];
    const sum = (side: string) => rows.filter(([one]) => one === side).reduce((all, [, , count]) => all + Number(count), 0);
    expect(sum('来')).toBe(sum('去'));
    expect(sum('来')).toBe(
      Number(clean.report?.cells['requests.newlyReceived.total']?.value) + Number(clean.report?.cells['requests.carriedIn.total']?.value),
    );
  });

  it('says where the two ends differ instead of hiding it', () => {
    expect(flowPicture(withCells(clean, { 'requests.carriedOut.total': 77 }), 'zh')?.svg).toContain('两端不等');
    expect(flowPicture(clean, 'zh')?.svg).not.toContain('不等');
  });

  it('is not drawn of what was not read, nor of what is none', () => {
    expect(flowPicture(notice, 'zh')).toBeNull();
    const unread = {
      ...clean,
      report: clean.report && {
        ...clean.report,
        cells: { ...clean.report.cells, 'requests.granted.total': { raw: '', value: null, state: 'missing' as const } },
      },
    };
    expect(flowPicture(unread, 'zh')).toBeNull();
  });
});

describe('a body over the years', () => {
  it('has a row for every year, and a gap where none was read', () => {
    const rows = yearsPicture([clean, withCells(clean, {}, 2023)], 'zh')?.table.rows ?? [];
    expect(rows.map(([year]) => year)).toEqual([2020, 2021, 2022, 2023]);
    expect(rows[1]?.slice(1)).toEqual(['未读到', '未读到', '未读到', '未读到']);
  });
});

describe('a batch as a heat map', () => {
  it('has a row a body and a column a rule that asks for something', () => {
    const picture = heatPicture([faulty, clean, notice], describeRule, 'zh');
    expect(picture?.table.rows.length).toBe(3);
    const asking = new Set(faulty.findings.filter(({ severity, style }) => severity !== 'notice' && !style).map(({ rule }) => rule));
    expect((picture?.table.head.length ?? 0) - 1).toBe(asking.size);
    expect(heatPicture([clean], describeRule, 'zh')).toBeNull();
  });

  it('names bodies as text, whatever they are called', () => {
    const rude = { ...faulty, report: faulty.report && { ...faulty.report, issuer: '</text><script>alert(1)</script>&' } };
    const picture = heatPicture([rude], describeRule, 'zh');
    expect(flawOf(picture?.svg ?? '')).toBe('');
    expect(picture?.svg).not.toContain('<script');
  });
});
