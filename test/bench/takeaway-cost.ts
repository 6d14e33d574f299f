import { PerformanceObserver } from 'node:perf_hooks';
import { audit } from '../../lib/audit';
import { toExport } from '../../lib/report/contract/export';
import type { AuditExport } from '../../lib/report/contract/schema';
import { advisedRules } from '../../lib/rules/engine/advice';
import { readText } from '../../lib/sources/text';
import { gather } from '../../lib/takeaway/gather';
import { exampleWeights } from '../../lib/takeaway/weights';
import { makeReport, renderText } from '../generator';
import type { Measure } from './speed';

const REPORTS = 10_000;
const KINDS = 20;

/** The workbook of a whole season, made as the worker makes it: one audit after the other, then the file. */
export async function measureTakeaway(): Promise<Measure[]> {
  const some = Array.from({ length: KINDS }, (_, seed) => exportOf(seed));
  const rules = advisedRules.map(({ rule: { id, severity, basis }, advice }) => ({ id, severity, basis, ...advice }));
  const gatherer = gather('xlsx', { language: 'zh', terms: {}, weights: exampleWeights, rules });
  globalThis.gc?.();
  const memory = watchMemory();
  const before = process.cpuUsage();
  for (let at = 0; at < REPORTS; at++) {
    const one = some[at % KINDS];
    if (one?.report) gatherer.add({ ...one, report: { ...one.report, issuer: `第${at}号镇人民政府` } });
    if (at % 250 === 0) memory.look();
  }
  const { bytes, skipped } = await gatherer.end();
  // The thread's own time: what else the machine does is not ours.
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (skipped > 0 || bytes.length < 1_000_000) throw new Error(`${skipped} reports left out, ${bytes.length} bytes`);
  return [
    { name: `XLSX of ${REPORTS} reports, ${(bytes.length / 1e6).toFixed(1)} MB`, figure: seconds, unit: 's', limit: 15 },
    { name: 'its memory at most, what is yet to be swept up included', figure: memory.most(), unit: 'MB', limit: 300 },
  ];
}

/** What heap and buffers grow to above what was there before, in MB; between two looks by the collector's own calls. */
function watchMemory(): { look(): void; most(): number } {
  const now = () => {
    const { heapTotal, external } = process.memoryUsage();
    return (heapTotal + external) / 1e6;
  };
  const [before, seen] = [now(), { most: 0 }];
  const look = () => {
    seen.most = Math.max(seen.most, now() - before);
  };
  const collections = new PerformanceObserver(look);
  collections.observe({ entryTypes: ['gc'] });
  return {
    look,
    most() {
      look();
      collections.disconnect();
      return seen.most;
    },
  };
}

function exportOf(seed: number): AuditExport {
  const report = makeReport(seed, seed % 2 === 0 ? '2021' : '2019');
  const file = `${seed}.txt`;
  return toExport(audit(readText(renderText(report), { name: file }), { file, capturedAt: '2026-03-01T08:00:00.000Z' }));
}
