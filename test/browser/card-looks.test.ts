import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../overlay/stand';
import { audit, column, openFaulty } from './card-stand';
import { openStand, type Stand, shoot } from './overlay-stand';
import { AFTER_JUMP, settled } from './settled';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

describe('pictures for human eyes', () => {
  const looks = [
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced', { forcedColors: 'active' }],
    ['english', {}],
  ] as const;
  it.each(looks)('%s', async (name, options) => {
    const page = await openFaulty(stand, audit, options);
    if (name === 'english') await page.evaluate(() => window.gouji.overlay?.update({ language: 'en' }));
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), column);
    await settled(page, AFTER_JUMP);
    await page.locator('.landing').waitFor({ state: 'detached' });
    expect(await shoot(page, `card-${name}`)).toContain(name);
    await page.context().close();
  });

  it('greyscale keeps every tone apart', async () => {
    const [a] = audit.findings;
    if (!a) throw new Error('a finding expected');
    const tones = (['error', 'warning', 'notice'] as const).map((severity, i) => ({
      ...a,
      fingerprint: severity,
      severity,
      place: {
        kind: 'dom' as const,
        selector: `#${idOf(`requests.granted.${['enterprise', 'researchInstitute', 'otherOrg'][i]}`)}`,
        span: null,
      },
      cell: { grid: 0, row: 3, column: i + 2 },
    }));
    const all = [
      ...tones,
      {
        ...a,
        fingerprint: 'review',
        outcome: 'review' as const,
        place: { kind: 'dom' as const, selector: '#requests-carriedIn-enterprise', span: null },
        cell: { grid: 0, row: 2, column: 2 },
      },
    ];
    const page = await openFaulty(stand, { ...audit, findings: all, corrections: [] });
    await page.evaluate(() => {
      document.documentElement.style.filter = 'grayscale(1)';
    });
    const outlines = await page
      .locator('.badge .outline')
      .evaluateAll((paths) => new Set(paths.map((path) => path.getAttribute('d'))).size);
    expect(outlines).toBe(4);
    await shoot(page, 'greyscale');
    await page.context().close();
  });
});
