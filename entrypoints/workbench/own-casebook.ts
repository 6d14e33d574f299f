import rules from 'virtual:rules-hash';
import { withBaseline } from '../../lib/casebook/captures/baseline';
import { captureStore } from '../../lib/casebook/captures/capture-store';
import { changesBetween } from '../../lib/casebook/captures/changes';
import { whyNotKept } from '../../lib/casebook/captures/keep-capture';
import { makeCapture } from '../../lib/casebook/captures/make-capture';
import { casebookPage } from '../../lib/casebook/dismissals/dismissals';
import { randomId } from '../../lib/casebook/random-id';
import type { PageCasebook } from '../../lib/extension/auditor/page-casebook';
import { loadSettings } from '../../lib/extension/settings/settings-storage';
import { toExport } from '../../lib/report/contract/export';

/** The casebook for a document that lies in a page of the extension: no background in between, and no page's source. */
export function ownCasebook(): PageCasebook {
  const store = captureStore();
  return {
    async capture({ audit, document }, how) {
      // What is being worked on is kept as a draft; it is captured when somebody says so.
      if (how === 'automatic') return { kept: false, why: 'private' };
      const { rulesOff, deadlines } = await loadSettings();
      const at = new Date().toISOString();
      const judgedBy = { rulesOff, localDays: deadlines, force: false };
      const versions = { tool: audit.tool.version, rules };
      const capture = makeCapture({ audit, document, pages: [], judgedBy, versions, how, id: randomId(), at });
      return store.put(capture).then(
        (id) => ({ kept: true, id, at }),
        (problem: unknown) => ({ kept: false, why: whyNotKept(problem) }),
      );
    },
    async recall({ audit, document }, as) {
      const last = as ?? (await store.last(casebookPage(audit)).catch(() => null));
      const before = last && (await store.get(last.id).catch(() => null));
      if (!before) return null;
      const now = { export: toExport(audit), document };
      const baselines = withBaseline(audit.findings, before.export.findings).map(
        ({ fingerprint, baseline }) => [fingerprint, baseline] as const,
      );
      return {
        last: { id: before.summary.id, at: before.summary.at },
        changes: changesBetween({ export: before.export, document: before.source.document }, now),
        baselines: Object.fromEntries(baselines),
      };
    },
  };
}
