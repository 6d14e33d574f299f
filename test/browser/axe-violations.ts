import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds wrong with a page once its transitions are over, each with the element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // Half-way between two colour schemes a button's contrast is nobody's.
  await page.evaluate(() => {
    for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
  });
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}
