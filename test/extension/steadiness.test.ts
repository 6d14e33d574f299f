import { describe, expect, it } from 'vitest';
import { keepSteadiness } from '../../lib/extension/auditor/steadiness';
import { sampleAudit } from '../panel/sample-audit';
import { bench, state } from './auditor-bench';

describe('how steady a page is', () => {
  const after = (...moments: readonly number[]) => {
    let time = 0;
    const steadiness = keepSteadiness(() => time);
    for (const moment of moments) {
      time = moment;
      steadiness.touched();
    }
    return (at: number) => {
      time = at;
      return steadiness.isSteady;
    };
  };

  it.each<[name: string, moments: readonly number[], at: number, isSteady: boolean]>([
    ['untouched', [], 0, true],
    ['filled in five steps', [0, 100, 200, 300, 400], 400, true],
    ['changed six times', [0, 90, 180, 270, 360, 450], 450, false],
    ['changed six times, some time ago', [0, 90, 180, 270, 360, 450], 3_001, true],
    ['changed by one script, cell by cell', [0, 1, 2, 3, 4, 5, 6, 7, 8], 8, true],
    ['changed once a second', [0, 1000, 2000, 3000, 4000, 5000, 6000], 6_000, true],
  ])('%s', (_, moments, at, isSteady) => {
    expect(after(...moments)(at)).toBe(isSteady);
  });
});

describe('a page that has just changed', () => {
  const looked = (on: ReturnType<typeof bench>) => state(on.auditor).then(({ audit }) => audit.source.look);

  it('is not said to hold until it was read again', async () => {
    const on = bench(sampleAudit('consistent', { findings: [] }));
    await on.auditor.reaudit(false);
    expect(await looked(on)).toBe('agrees');
    on.auditor.touched();
    expect(await looked(on)).toBe('pending');
    await on.auditor.reaudit(false);
    expect(await looked(on)).toBe('agrees');
  });

  it('is not said to hold as long as it goes on changing', async () => {
    const on = bench(sampleAudit('consistent', { findings: [] }));
    await on.auditor.reaudit(false);
    for (let i = 0; i < 8; i++) {
      on.auditor.touched();
      await new Promise((done) => setTimeout(done, 25));
    }
    await on.auditor.reaudit(false);
    expect(await looked(on)).toBe('pending');
    await on.auditor.recheck();
    expect(await looked(on)).toBe('pending');
  });
});
