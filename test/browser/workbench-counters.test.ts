import { expect, it } from 'vitest';
import { deskWithReport } from './desk-with-report';
import { standExtension } from './extension-stand';

const stand = standExtension();

it('the counters of the workbench stand on the desk, not on its panel', async () => {
  const page = await deskWithReport(stand);
  const edge = (await page.locator('#panel').boundingBox())?.x ?? 0;
  expect(edge).toBeGreaterThan(0);
  const counter = page.getByRole('button', { name: /还有 \d+ 处/ }).first();
  await counter.waitFor();
  await expect.poll(async () => ((await counter.boundingBox())?.x ?? edge) + 24).toBeLessThan(edge);
});
