import type { Audit } from '../report/audit';
import type { Correction } from '../report/correction';
import type { Describe } from '../report/told/rule-text';
import { type PaperStrings, paperStrings } from '../strings/papers';
import type { Language } from '../strings/terms';
import { reportRuns } from './heading';
import { itemOf } from './items';
import { mattersOf } from './matters';
import type { Paper, Part } from './paper';
import { cellSpot, figureFor, printedAt } from './spots';

/**
 * 更正说明: what a clerk publishes. Only what the sums of the tables settle gets a corrected value; what nobody knows yet keeps a gap, and
 * what is merely doubted stands in a part of its own, to be deleted.
 */
export function correction(audit: Audit, describe: Describe, language: Language): Paper {
  const say = paperStrings[language];
  const matters = mattersOf(audit);
  const rows = matters.flatMap(({ cause, findings }) =>
    cause.kind === 'likely' ? rowsOf(cause.correction, findings.length, audit, say, language) : [],
  );
  const open = matters.filter(({ grade, cause }) => grade === 'error' && cause.kind !== 'likely');
  const doubted = matters.filter(({ grade, cause }) => (grade === 'warning' || grade === 'review') && cause.kind !== 'likely');
  const items = (own: typeof matters) => own.map((matter) => itemOf(matter, audit, describe, say, language));
  const isCorrected = rows.length + open.length > 0;
  const lead = isCorrected ? say.corrected : say.noCorrections;
  const parts: Part[] = [
    { kind: 'prose', heading: null, text: wrapped(lead('\u0000'), reportRuns(audit, say, language)) },
    ...(rows.length > 0 ? [{ kind: 'grid', heading: say.corrections, head: say.correctionHead, rows } as const] : []),
    ...(open.length > 0 ? [{ kind: 'items', heading: say.toSettle, ask: say.toSettleAsk, items: items(open) } as const] : []),
    ...(isCorrected ? [say.unchanged, say.signature(audit.report?.issuer ?? '')] : []).map(
      (line): Part => ({ kind: 'prose', heading: null, text: [line] }),
    ),
    ...(doubted.length > 0 ? [{ kind: 'items', heading: say.toVerify, ask: say.toVerifyAsk, items: items(doubted) } as const] : []),
  ];
  return { language, title: say.correctionTitle, about: [], parts, notes: rows.length > 0 ? [say.draft] : [] };
}

function rowsOf({ cells, pattern }: Correction, settled: number, audit: Audit, say: PaperStrings, language: Language): string[][] {
  const { report } = audit;
  const why = say.clerkReason(pattern && say.pattern[pattern], settled);
  return cells.map(({ path, to }) => [
    cellSpot(report, path, say, language),
    printedAt(report, path, say),
    figureFor(report, path, to),
    why,
  ]);
}

/** A sentence around the report's name, which may be a link. */
function wrapped(sentence: string, name: ReturnType<typeof reportRuns>): ReturnType<typeof reportRuns> {
  const [before = '', after = ''] = sentence.split('\u0000');
  return [before, ...name, after];
}
