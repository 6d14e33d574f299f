import type { FaultMaker } from './faults';
import type { MadeReport } from './made-report';

/** Faults of the document itself: dates, sections, leftovers. */
export const documentFaults = {
  'wrong-period': editing(['statistical-period', 'period*', '*period*'], 0, (text, report) =>
    text.replace(`自${report.identity.year}年1月1日`, `自${report.identity.year - 1}年1月1日`),
  ),
  'missing-section': {
    make: (report) => ({ report: { ...report, headings: { ...report.headings, 6: null } }, cells: [] }),
    rules: ['section-missing'],
  },
  'empty-section': {
    make: (report) => ({ report: { ...report, prose: { ...report.prose, 6: [] } }, cells: [] }),
    rules: ['section-empty'],
  },
  'template-leftover': editing(['template-*', '*leftover*', '*template*'], 5, (text) =>
    text.replace('存在的主要问题：', '存在的主要问题：XX单位20XX年'),
  ),
  'malformed-email': editing(['contact*', '*contact*'], 0, (text) => text.replace('@', '0')),
  'repeated-word': editing(['doubled-word', 'repeated*', '*duplicate*', '*repeat*'], 5, (text) =>
    text.replace('加强业务培训', '加强业务培训业务培训'),
  ),
} as const satisfies Record<string, { make: FaultMaker; rules: readonly string[] }>;

function editing(
  rules: readonly string[],
  section: number,
  edit: (text: string, report: MadeReport) => string,
): { make: FaultMaker; rules: readonly string[] } {
  const make: FaultMaker = (report) => {
    const before = report.prose[section] ?? [];
    const after = before.map((text) => edit(text, report));
    if (after.every((text, i) => text === before[i])) return null;
    return { report: { ...report, prose: { ...report.prose, [section]: after } }, cells: [] };
  };
  return { make, rules };
}
