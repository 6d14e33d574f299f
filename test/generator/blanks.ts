import type { MadeReport } from './made-report';

/** How zeros are printed: as they are · left blank · as a dash · every part of table three blank and only its 总计 column filled. */
export const blankings = ['none', 'zeros', 'dashes', 'only-totals'] as const;
export type Blanking = (typeof blankings)[number];

/** The same report with its zeros (or its parts) left blank in print; the truth stays. */
export function withBlanks(report: MadeReport, how: Blanking): MadeReport {
  const blank = (path: string, text: string) => {
    if (how === 'only-totals') return path.startsWith('requests.') && !path.endsWith('.total') ? '' : text;
    return text === '0' ? (how === 'dashes' ? '-' : '') : text;
  };
  if (how === 'none') return report;
  return { ...report, printed: Object.fromEntries(Object.entries(report.printed).map(([path, text]) => [path, blank(path, text)])) };
}
