import type { Document, SourceKind } from '../../document/document';
import type { Audit } from '../../report/audit';
import type { Edition } from '../../report/edition';
import type { OtherReport } from '../../report/other-report';
import type { Report } from '../../report/report';
import { type Since, sinceThen, spotsOf } from '../../report/told/since';
import { drawPages, type PageImage } from '../sheet/page-sheet';
import { drawSheet, type Sheet } from '../sheet/sheet';
import type { PastedBlock } from '../taking-in/pasted-block';
import { type Desk, type DeskContent, openDesk } from './desk';
import { editSheet } from './editing';
import { currentOf } from './history';
import { showLastYear } from './last-year-cells';
import { asRead, type Piece, textOf } from './pieces';

/** Whoever audits what lies on the desk, and marks it there. */
export interface DeskAuditor {
  /** `force`: it is a report whatever detection says. */
  reaudit(force: boolean): Promise<void>;
  /** What was found last; null when the audit broke off. */
  found(): Promise<Audit | null>;
}

/** What it is given to audit. */
export interface DeskReading {
  /** As it is written now. */
  document(): Document;
  readonly locate: Sheet['locate'];
  /** A sheet shows what was read, character by character; what a drawn file shows was not compared with that: no ✓ stands on it. */
  isAsShown(document: Document): boolean;
  /** Against what was found before; null when nothing has changed. */
  since(audit: Audit): Since | null;
  /** Which report of last year it was set beside; null for none. */
  besideLastYear(report: OtherReport | null): void;
  /** To be called after each audit, also one that broke off. */
  audited(): void;
}

/** A document on the desk: drawn, audited, marked, and audited again after every change. */
export interface DeskSession<Auditor extends DeskAuditor = DeskAuditor> {
  readonly auditor: Auditor;
  readonly desk: Desk;
  readonly sheet: Sheet;
  /** The last audit; null before the first. */
  readonly audit: Audit | null;
  /** Calls back after each audit. */
  watch(audited: () => void, signal: AbortSignal): void;
  begin(): void;
}

export interface SessionOptions<Auditor extends DeskAuditor> {
  readonly content: DeskContent;
  /** The pages of the file, to be shown instead of its words. */
  readonly pages: readonly PageImage[] | null;
  readonly startAuditor: (reading: DeskReading) => Auditor;
  /** The figures of a pasted table, by path; null where none of the statute's was found in it. `edition`: the form of what lies on the desk. */
  readonly readTable: (block: PastedBlock, edition: Edition | null) => Promise<Report['facts'] | null>;
  /** So many figures of a pasted table were laid into their cells. */
  readonly laid: (count: number) => void;
  /** Something was changed, or audited anew. */
  readonly renewed: (what: 'changed' | 'audited') => void;
  readonly signal: AbortSignal;
}

export function openSession<Auditor extends DeskAuditor>(options: SessionOptions<Auditor>): DeskSession<Auditor> {
  const { content, pages, startAuditor, readTable, laid, renewed, signal } = options;
  let last: Audit | null = null;
  let lastYear: OtherReport | null = null;
  const listeners = new Set<() => void>();
  const shown = currentOf(content.history);
  const sheet = pages ? drawPages(document, shown, pages, signal) : drawSheet(document, shown);
  const desk = openDesk(content, () => {
    sheet.show(currentOf(desk.content.history));
    renewed('changed');
    void auditor.reaudit(false);
  });
  const lay = async (block: PastedBlock): Promise<void> => {
    const facts = await readTable(block, last?.report?.edition ?? null).catch(() => null);
    if (!signal.aborted) laid(facts ? desk.fill(facts) : 0);
  };
  const wants = {
    matrix: () => desk.matrix,
    now: (piece: Piece) => textOf(currentOf(desk.content.history), piece) ?? '',
    write: desk.write,
    lay: (block: PastedBlock) => void lay(block),
  };
  const editing = pages ? null : editSheet(sheet, wants, signal);
  const know = async (): Promise<void> => {
    const found = await auditor.found();
    if (found) {
      last = found;
      desk.know(found);
      if (!pages && found.report) showLastYear(sheet, found.report, lastYear);
      editing?.renew();
    }
    renewed('audited');
    for (const listener of listeners) listener();
  };
  const auditor = startAuditor({
    document: () => asRead(desk.current),
    locate: sheet.locate,
    isAsShown: ({ kind }) => !pages && !DRAWN.has(kind),
    since(audit) {
      const since = last?.report ? sinceThen(spotsOf(last), spotsOf(audit)) : null;
      return since && since.mended + since.added > 0 ? since : null;
    },
    besideLastYear(report) {
      lastYear = report;
    },
    audited: () => void know(),
  });
  return {
    auditor,
    desk,
    sheet,
    get audit() {
      return last;
    },
    watch(audited, until) {
      listeners.add(audited);
      until.addEventListener('abort', () => listeners.delete(audited));
    },
    begin: () => void auditor.reaudit(content.origin === 'form'),
  };
}

/** Files whose pages may show otherwise than their characters say. */
const DRAWN: ReadonlySet<SourceKind> = new Set(['pdf', 'ofd', 'image']);
