import type { Document } from '../../document/document';
import { squeeze } from '../../document/normalise';
import type { AuditExport } from '../../report/contract/schema';
import { hash } from '../../report/hash';
import type { AttachmentChange, CellChange, Changes, FileLink } from '../../report/told/changes';
import { lineChanges } from './line-changes';
import { reportLines } from './report-lines';

/** A report at one time: its audit and the document that was judged. */
export interface ReportState {
  readonly export: Pick<AuditExport, 'report' | 'detection'>;
  readonly document: Document;
}

/** Compares what was kept with what is there now. */
export function changesBetween(before: ReportState, now: ReportState): Changes {
  return {
    cells: cellChanges(before.export.report, now.export.report),
    sentences: lineChanges(reportLines(before.document, before.export), reportLines(now.document, now.export)),
    attachments: attachmentChanges(filesOf(before), filesOf(now)),
  };
}

/** Names all that {@link changesBetween} compares: two states with the same imprint have no changes. */
export function imprintOf(state: ReportState): string {
  const cells = Object.entries(state.export.report?.cells ?? {}).map(([path, cell]) => [path, printed(cell)]);
  const lines = reportLines(state.document, state.export).map(({ key }) => key);
  return hash(JSON.stringify([cells, lines, filesOf(state)]));
}

type Report = AuditExport['report'];
type Cell = NonNullable<Report>['cells'][string];

function cellChanges(before: Report, now: Report): CellChange[] {
  const [old, fresh] = [before?.cells ?? {}, now?.cells ?? {}];
  const paths = [...Object.keys(fresh), ...Object.keys(old).filter((path) => !(path in fresh))];
  return paths.flatMap((path): CellChange[] => {
    const [from, to] = [printed(old[path]), printed(fresh[path])];
    const label = fresh[path]?.label || old[path]?.label || path;
    return from === to ? [] : [{ path, label, from, to }];
  });
}

/** Null where the page has no such cell. */
function printed(cell: Cell | undefined): string | null {
  return cell === undefined || cell.state === 'missing' ? null : squeeze(cell.raw);
}

function filesOf({ export: { detection } }: ReportState): FileLink[] {
  return detection.attachments.map(({ href, text }) => ({ href, text: squeeze(text) }));
}

/** The same name under another address is a file that was replaced. */
function attachmentChanges(before: readonly FileLink[], now: readonly FileLink[]): AttachmentChange[] {
  const has = (list: readonly FileLink[], one: FileLink) => list.some(({ href, text }) => href === one.href && text === one.text);
  const gone = before.filter((one) => !has(now, one));
  const come = now.filter((one) => !has(before, one));
  const paired = new Set<FileLink>();
  const changed = gone.map((from): AttachmentChange => {
    const to = come.find((one) => !paired.has(one) && (one.href === from.href || one.text === from.text)) ?? null;
    if (to) paired.add(to);
    return { from, to };
  });
  return [...changed, ...come.filter((one) => !paired.has(one)).map((to) => ({ from: null, to }))];
}
