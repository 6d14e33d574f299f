import type { Document } from '../../document/document';
import { isShown } from '../../document/shown-blocks';
import { parseAmount } from '../../report/amount';
import type { Audit } from '../../report/audit';
import type { Correction } from '../../report/correction';
import { isRead } from '../../report/fact';
import type { Report } from '../../report/report';
import { plainNumber } from '../../report/told/print-number';
import { withConfirmed } from './confirming';
import { draftSentences } from './draft-sentences';
import { fillTotals } from './fill-totals';
import { type Change, changesOf, currentOf, type History, redo, type Standing, standingOf, took, undo } from './history';
import { type Matrix, matrixOf } from './matrix';
import { type Piece, pieceName, textOf } from './pieces';

/** What lies on the desk, as it is kept. Plain data. */
export interface DeskContent {
  /** A form that is being filled in adds up its totals by itself. */
  readonly origin: 'form' | 'file' | 'paste';
  readonly history: History;
  /** The file itself, where its pages are shown as they look. */
  readonly bytes?: Uint8Array;
}

/** One document that is being worked on. Whatever changes it tells `changed`. */
export interface Desk {
  readonly content: DeskContent;
  readonly changes: readonly Change[];
  readonly matrix: Matrix;
  /** The document as it stands now, with what was confirmed. */
  readonly current: Document;
  /** What stood in the cells that were changed, by path. */
  readonly edited: ReadonlyMap<string, string>;
  write(wanted: readonly Wanted[]): void;
  /** The figures of another reading of the same tables, each into its own cell; how many there were. What that has blank or unread stays. */
  fill(facts: Report['facts']): number;
  /** What the picture shows in a recognised cell: as it was read, or put right. */
  confirm(piece: Piece, figure: string): void;
  undo(): void;
  redo(): void;
  /** The cells of a correction as it says; how many were changed. */
  apply(correction: Correction): number;
  /** Writes the sentences that tell the tables under the heading of section one; false when there is nothing to tell. */
  tellTables(): boolean;
  /** What the document was found to be, after each audit. */
  know(audit: Audit): void;
}

interface Wanted {
  readonly piece: Piece;
  readonly to: string;
}

export function openDesk(opened: DeskContent, changed: () => void): Desk {
  let content = opened;
  let report: Report | null = null;
  let matrix: Matrix = matrixOf({});

  const turn = (history: History): void => {
    if (history === content.history) return;
    content = { ...content, history };
    changed();
  };
  const write = (wanted: readonly Wanted[], beside: Partial<Standing> = {}): void => {
    const written = new Map(wanted.flatMap(({ piece, to }) => (matrix.pathOf(piece) === null ? [] : [[matrix.pathOf(piece) ?? '', to]])));
    const standing = standingOf(content.history);
    // What somebody empties is added up again.
    const typed = [
      ...standing.typed.filter((path) => !written.has(path)),
      ...[...written].flatMap(([path, to]) => (to === '' ? [] : [path])),
    ];
    const next = took(content.history, wanted);
    const totals = content.origin === 'form' && report ? fillTotals(asWritten(report, currentOf(next)), new Set(typed)) : [];
    turn(took(content.history, [...wanted, ...totals], { ...standing, ...beside, typed }));
  };
  return {
    get content() {
      return content;
    },
    get changes() {
      return changesOf(content.history);
    },
    get matrix() {
      return matrix;
    },
    get edited() {
      const changed = content.origin === 'form' ? [] : changesOf(content.history);
      return new Map(changed.flatMap(({ piece, from }) => (matrix.pathOf(piece) === null ? [] : [[matrix.pathOf(piece) ?? '', from]])));
    },
    get current() {
      return withConfirmed(currentOf(content.history), standingOf(content.history).confirmed);
    },
    write: (wanted) => write(wanted),
    fill(facts) {
      const wanted = Object.values(facts).flatMap((fact): Wanted[] => {
        const piece = isRead(fact) && fact.state !== 'blank' ? matrix.cellOf(fact.path) : null;
        return piece ? [{ piece, to: fact.raw.trim() }] : [];
      });
      write(wanted);
      return wanted.length;
    },
    confirm(piece, figure) {
      const name = pieceName(piece);
      const standing = standingOf(content.history);
      const confirmed = [...standing.confirmed.filter((one) => one !== name), name];
      turn(took(content.history, [{ piece, to: figure }], { ...standing, confirmed }));
    },
    undo: () => turn(undo(content.history)),
    redo: () => turn(redo(content.history)),
    apply({ cells }) {
      const wanted = cells.flatMap(({ path, to }): Wanted[] => {
        const cell = report?.facts[path]?.cell;
        return cell ? [{ piece: { kind: 'cell', ...cell }, to: plainNumber(to) }] : [];
      });
      write(wanted);
      return wanted.length;
    },
    tellTables() {
      const piece = report && underFirstHeading(content.history, report);
      const sentences = report ? draftSentences(report) : [];
      if (!piece || sentences.length === 0) return false;
      const drafted = sentences.join('');
      const before = textOf(currentOf(content.history), piece) ?? '';
      write([{ piece, to: withDraft(before, standingOf(content.history).drafted, drafted) }], { drafted });
      return true;
    },
    know(audit) {
      report = audit.report;
      matrix = matrixOf(report?.facts ?? {});
    },
  };
}

/** The facts as the document says them now: the audit may be of a moment ago. */
function asWritten({ edition, facts }: Report, document: Document): Pick<Report, 'edition' | 'facts'> {
  const entries = Object.entries(facts).map(([path, fact]) => {
    const text = fact.cell && textOf(document, { kind: 'cell', ...fact.cell });
    return [path, text === null || text === fact.raw ? fact : { ...fact, ...parseAmount(text, fact.kind) }] as const;
  });
  return { edition, facts: Object.fromEntries(entries) };
}

/** The text with these sentences: in the place of those that were drafted before, where they still stand there, else behind it. */
function withDraft(text: string, before: string, drafted: string): string {
  if (text.includes(drafted)) return text;
  if (before !== '' && text.includes(before)) return text.replace(before, () => drafted);
  return text === '' ? drafted : `${text}\n${drafted}`;
}

/** The paragraph under the first section's heading; null where there is none to write in. */
function underFirstHeading(history: History, { edition }: Report): Piece | null {
  const { blocks } = currentOf(history);
  const [first] = edition.sections;
  const heading = blocks.findIndex(
    (block) => block.kind === 'paragraph' && isShown(block) && first !== undefined && block.text.replace(/\s/g, '').endsWith(first.title),
  );
  const next = heading < 0 ? -1 : blocks.findIndex((block, at) => at > heading && isShown(block));
  return blocks[next]?.kind === 'paragraph' ? { kind: 'paragraph', block: next } : null;
}
