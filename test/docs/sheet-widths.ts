import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Shell } from '../browser/harness';
import { demoPages, demoPaths } from '../demo/pages';

/** Windows in which pages are shown: a laptop, the same at 125 % and at 200 %, a phone. */
const WINDOWS = { '1366': [1366, 657], '125%': [1093, 526], '200%': [683, 329], '390': [390, 760] } as const;

const STICKY = '/sheet-sticky.html';

/** What the pages of the portal look like in each window, as `name` and file: marks alone, a card open, at once and scrolled. */
export async function widthPictures(shell: Shell, folder: string): Promise<{ readonly title: string; readonly file: string }[]> {
  const findings = demoPages().get(demoPaths.findings);
  const html = typeof findings === 'string' ? findings : String(findings?.body);
  shell.portal.put(
    STICKY,
    html.replace('</head>', '<style>body > :first-child { position: sticky; top: 0; height: 60px; overflow: hidden }</style></head>'),
  );
  const pictures: { title: string; file: string }[] = [];
  const shoot = async (page: Page, title: string): Promise<void> => {
    const file = `page-${title.replace('%', '')}.png`;
    await page.screenshot({ path: join(folder, file) });
    pictures.push({ title, file });
  };
  for (const [name, [width, height]] of Object.entries(WINDOWS)) {
    for (const [state, path] of Object.entries({ ...demoPaths, sticky: STICKY })) {
      const page = await shell.context.newPage();
      await page.setViewportSize({ width, height });
      await page.goto(shell.origin + path);
      const reply = await shell.audited(page, 4_000);
      await page.waitForTimeout(SETTLED_MS);
      await shoot(page, `${state}-${name}`);
      const count = reply?.audit.report ? reply.audit.findings.length : 0;
      if (count > 1) {
        await shell.ask(page, { to: 'auditor', type: 'go-to', index: 1, open: state === 'findings' });
        await page.waitForTimeout(SETTLED_MS);
        await shoot(page, `${state}-at-a-finding-${name}`);
      }
      await page.close();
    }
  }
  return pictures;
}

/** The jump, the card's placing, the line that says the result. */
const SETTLED_MS = 1_200;
