import rules from 'virtual:rules-hash';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withBaseline } from '../lib/casebook/captures/baseline';
import type { CaptureSource } from '../lib/casebook/captures/capture';
import { changesBetween } from '../lib/casebook/captures/changes';
import { makeCapture } from '../lib/casebook/captures/make-capture';
import { carryCapture, unpackCarried } from '../lib/casebook/captures/pack-in-steps';
import { randomId } from '../lib/casebook/random-id';
import { turn } from '../lib/dom/turn';
import type { Recorder } from '../lib/extension/auditor/page-casebook';
import { joinAuditor } from '../lib/extension/page/companions';
import { loadSettings } from '../lib/extension/settings/settings-storage';
import { toExport } from '../lib/report/contract/export';
import type { AuditExport } from '../lib/report/contract/schema';
import { serialisePage } from '../lib/sources/serialise';

const recorder: Recorder = {
  async capture({ audit, document: judged }, how) {
    const { rulesOff, deadlines } = await loadSettings();
    const capture = makeCapture({
      audit,
      document: judged,
      pages: serialisePage(document),
      judgedBy: { rulesOff, localDays: deadlines, force: audit.detection.evidence.includes('asked for by the user') },
      versions: { tool: audit.tool.version, rules },
      how,
      id: randomId(),
      at: new Date().toISOString(),
    });
    await turn();
    return carryCapture(capture, turn);
  },
  compare(before, { audit, document: judged }) {
    // Nobody else writes the casebook.
    const [exported, source] = [unpackCarried(before.export) as AuditExport, unpackCarried(before.source) as CaptureSource];
    const changes = changesBetween({ export: exported, document: source.document }, { export: toExport(audit), document: judged });
    const baselines = withBaseline(audit.findings, exported.findings).map(({ fingerprint, baseline }) => [fingerprint, baseline] as const);
    return { changes, baselines: Object.fromEntries(baselines) };
  },
};

/** Joins the auditor when a report is captured, or was captured before: packs, hashes and compares. */
export default defineUnlistedScript(() => joinAuditor('recorder', recorder));
