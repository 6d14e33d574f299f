import { browser } from '../../lib/extension/browser/browser';
import { openInFront } from '../../lib/extension/tabs/sweep-tab';
import type { Row } from '../../lib/sweep/rows';

/** Opens a row's page in front, at its first finding; a report that was read out of a file opens on the workbench. */
export async function openRow({ item, outcome, first }: Row): Promise<void> {
  const result = outcome.kind === 'audited' ? outcome.result : null;
  if (result?.file) {
    await browser.tabs.create({ url: `/workbench.html?url=${encodeURIComponent(result.file)}` });
    return;
  }
  const fingerprint = first === null ? null : (result?.findings[first]?.fingerprint ?? null);
  await openInFront(result?.movedTo ?? item.report.href, fingerprint);
}
