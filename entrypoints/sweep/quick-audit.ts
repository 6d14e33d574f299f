import { audit } from '../../lib/audit';
import { bindDismissals } from '../../lib/casebook/dismissals/tab-dismissals';
import type { Document } from '../../lib/document/document';
import { pageApi } from '../../lib/extension/browser/page-api';
import type { Settings } from '../../lib/extension/settings/settings';
import type { Quick, QuickReading } from '../../lib/extension/tabs/sweep-tab';
import { inSimplified } from '../../lib/sources/traditional';
import { readAgain, readTab } from './read-tab';

/**
 * Audits a swept page here, where everything is loaded and warm, while its tab is looked at once more; then the tab is asked whether it
 * still says the same and shows what it says. The same audit as the page's own auditor makes, without its scripts, marks and messages. Null
 * where that cannot be said; then the auditor is put there.
 */
export function quickAudit({ rulesOff, deadlines }: Pick<Settings, 'rulesOff' | 'deadlines'>): Quick {
  const judge = (document: Document, url: string) =>
    audit(inSimplified(document), { capturedAt: new Date().toISOString(), url, rendered: true, rulesOff, localDays: deadlines });
  return async (tab): Promise<QuickReading | null> => {
    const read = await readTab(tab, true);
    const asRead = read && judge(read.document, read.url);
    // Null where another page has come meanwhile.
    const standing = read && (await readAgain(tab));
    if (!standing) return null;
    const isSame = standing.document === null && read.url === standing.url;
    const document = standing.document ?? read.document;
    const judged = isSame && asRead ? asRead : judge(document, standing.url);
    if (judged.report && standing.showsIt !== true) return null;
    const seen = judged.report ? { ...judged, source: { ...judged.source, look: 'agrees' as const } } : judged;
    const { audit: bound } = await bindDismissals(pageApi.storage.local, seen);
    return { audit: bound, document, pages: standing.pages };
  };
}
