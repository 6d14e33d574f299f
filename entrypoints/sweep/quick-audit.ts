import { audit } from '../../lib/audit';
import { bindDismissals } from '../../lib/casebook/tab-dismissals';
import type { Document } from '../../lib/document/document';
import { pageApi } from '../../lib/extension/page-api';
import type { Settings } from '../../lib/extension/settings';
import type { Quick, QuickReading } from '../../lib/extension/sweep-tab';
import { inSimplified } from '../../lib/sources/traditional';
import { readAgain, readTab } from './read-tab';

/**
 * Audits a swept page here, where everything is loaded and warm, while its tab still loads; once it stands, the tab itself is asked whether
 * it says the same and shows what it says. The same audit as the page's own auditor makes, without its scripts, marks and messages. Null
 * where that cannot be said; then the auditor is put there.
 */
export function quickAudit({ rulesOff, deadlines }: Pick<Settings, 'rulesOff' | 'deadlines'>): Quick {
  const judge = (document: Document, url: string) =>
    audit(inSimplified(document), { capturedAt: new Date().toISOString(), url, rendered: true, rulesOff, localDays: deadlines });
  return async (tab, stands): Promise<QuickReading | null> => {
    const first = await readTab(tab, true);
    const early = first && judge(first.document, first.url);
    await stands;
    const [read, standing] = await asItStands(tab, first);
    if (!read || !standing) return null;
    const document = standing.document ?? read.document;
    const isSame = early !== null && first === read && standing.document === null && first.url === standing.url;
    const judged = isSame ? early : judge(document, standing.url);
    if (judged.report && standing.showsIt !== true) return null;
    const seen = judged.report ? { ...judged, source: { ...judged.source, look: 'agrees' as const } } : judged;
    const { audit: bound } = await bindDismissals(pageApi.storage.local, seen);
    return { audit: bound, document, pages: standing.pages };
  };
}

/** Where another page has come meanwhile, that one. */
async function asItStands(tab: number, first: Awaited<ReturnType<typeof readTab>>) {
  const standing = await readAgain(tab);
  if (standing) return [first, standing] as const;
  const read = await readTab(tab, true);
  return [read, read && (await readAgain(tab))] as const;
}
