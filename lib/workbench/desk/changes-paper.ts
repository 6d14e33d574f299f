import type { Paper } from '../../papers';
import type { Report } from '../../report/report';
import type { Language } from '../../strings/terms';
import { workbenchStrings } from '../../strings/workbench';
import type { Change } from './history';
import type { Matrix } from './matrix';

/** One change, as it is told: where, what stood there, what stands there now. */
export interface ToldChange {
  readonly where: string;
  readonly from: string;
  readonly to: string;
}

/** Figures by their statutory label; text by the part of it that differs. */
export function tellChanges(changes: readonly Change[], report: Report | null, matrix: Matrix, language: Language): readonly ToldChange[] {
  const say = workbenchStrings[language];
  return changes.map(({ piece, from, to }) => {
    const path = matrix.pathOf(piece);
    const fact = path === null ? undefined : report?.facts[path];
    const table = fact && report?.edition.tables.find(({ id }) => id === fact.table);
    if (fact) return { where: `${table?.name ?? ''} ${fact.label}`.trim(), from: from || say.blank, to: to || say.blank };
    const where = piece.kind === 'paragraph' ? say.paragraph(piece.block + 1) : say.sheet;
    const [before, after] = differing(from, to);
    return { where, from: before || say.blank, to: after || say.blank };
  });
}

/** 更正说明 of what was really changed: no guess stands in it. */
export function changesPaper(told: readonly ToldChange[], report: Report | null, language: Language): Paper {
  const say = workbenchStrings[language];
  return {
    language,
    title: say.changesTitle,
    about: [],
    parts: [
      { kind: 'prose', heading: null, text: [say.changesLead(report?.title ?? say.unnamed)] },
      {
        kind: 'grid',
        heading: say.changesHead,
        head: [say.where, say.from, say.to],
        rows: told.map(({ where, from, to }) => [where, from, to]),
      },
    ],
    notes: [],
  };
}

/** Both texts without what they begin and end with alike, but for a little to know the place by. */
function differing(from: string, to: string): [string, string] {
  if (from.length + to.length < 60) return [from, to];
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start++;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const cut = (text: string) => {
    const [a, b] = [Math.max(0, start - AROUND), Math.min(text.length, text.length - end + AROUND)];
    return `${a > 0 ? '…' : ''}${text.slice(a, b)}${b < text.length ? '…' : ''}`;
  };
  return [cut(from), cut(to)];
}

const AROUND = 12;
