import { audit } from '../../lib/audit';
import { toExport } from '../../lib/report/contract/export';
import type { AuditExport } from '../../lib/report/contract/schema';
import { readText } from '../../lib/sources/text';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderText } from '../generator';

/** A report with findings of every kind, one that holds, and a notice that is no report. */
export function sampleBatch(): readonly AuditExport[] {
  return [
    exportOf('反馈/年报 一.txt', renderText(reportWithFindings())),
    exportOf('clean.txt', renderText(cleanReport())),
    exportOf('notice.txt', '# 通知\n\n今天天气很好。\n'),
  ];
}

export function exportOf(file: string, text: string): AuditExport {
  return toExport(audit(readText(text, { name: file }), { file, capturedAt: '2026-03-01T08:00:00.000Z' }));
}
