import type { Block } from '../document/document';
import { anchoredRows, type Grid, type GridCell } from '../document/grid';
import { PAGE_END, pageHead, safe } from '../papers';
import type { AuditExport } from '../report/contract/schema';
import { gradeOf } from '../report/told/grade';
import { markedStrings } from '../strings/marked';
import { type Language, markSigns, markTerms } from '../strings/terms';

type Finding = AuditExport['findings'][number];

/** A finding with its number: the same as on the page, in the panel and in the export. */
interface Numbered {
  readonly number: number;
  readonly finding: Finding;
  readonly reason: string | null;
}

/**
 * The report as it was captured, drawn from its blocks with the findings marked where they stand and told at the end: one file that needs
 * nothing else, loads nothing and runs nothing.
 */
export function markedPage(blocks: readonly Block[], audit: AuditExport, language: Language): string {
  const say = markedStrings[language];
  const reasons = new Map(audit.dismissals.map(({ fingerprint, reason }) => [fingerprint, reason]));
  const numbered = audit.findings.map((finding, at) => ({ number: at + 1, finding, reason: reasons.get(finding.fingerprint) ?? null }));
  const quotes = new Map<number, Numbered[]>();
  for (const one of numbered) {
    const { quote, place } = one.finding;
    if (!quote || (place?.table !== null && place?.table !== undefined)) continue;
    const at = blocks.findIndex((block) => block.kind === 'paragraph' && squeezed(block.text).includes(squeezed(quote)));
    if (at >= 0) quotes.set(at, [...(quotes.get(at) ?? []), one]);
  }
  const drawn = blocks.map((block, at) => {
    if (block.kind === 'grid') return gridHtml(block, numbered);
    return block.furniture && !quotes.has(at) ? '' : paragraphHtml(block, quotes.get(at) ?? []);
  });
  const told = numbered.map((one) => toldHtml(one, language));
  const { source, report } = audit;
  const title = report?.title ?? say.title;
  const head = say.head(source.url ?? source.file ?? '', source.capturedAt, source.sha256);
  return `${pageHead(title, language)}<style>${SHEET}</style><p class="note">${safe(head)}</p><article>${drawn.join('\n')}</article><section><h2>${safe(say.findings(numbered.length))}</h2><ol>${told.join('')}</ol></section>${PAGE_END}`;
}

function paragraphHtml({ text, heading }: Extract<Block, { kind: 'paragraph' }>, marks: readonly Numbered[]): string {
  const loudest = marks[0];
  const tag = heading === null ? 'p' : `h${Math.min(6, heading)}`;
  const look = loudest ? ` class="m ${lookOf(loudest)}"` : '';
  const lines = text.split('\n').map(safe).join('<br>');
  return `<${tag}${look}>${lines}${marks.map(badge).join('')}</${tag}>`;
}

function gridHtml(grid: Grid, numbered: readonly Numbered[]): string {
  const rows = anchoredRows(grid).map((cells) => `<tr>${cells.map((cell) => cellHtml(cell, marksAt(grid, cell, numbered))).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

function marksAt(grid: Grid, { row, column, rowSpan, columnSpan }: GridCell, numbered: readonly Numbered[]): Numbered[] {
  return numbered.filter(({ finding: { place } }) => {
    if (!place || place.table !== grid.index || place.row === null || place.column === null) return false;
    return place.row >= row && place.row < row + rowSpan && place.column >= column && place.column < column + columnSpan;
  });
}

function cellHtml({ raw, rowSpan, columnSpan }: GridCell, marks: readonly Numbered[]): string {
  const [loudest] = marks;
  const spans = (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '') + (columnSpan > 1 ? ` colspan="${columnSpan}"` : '');
  return `<td${spans}${loudest ? ` class="m ${lookOf(loudest)}"` : ''}>${safe(raw).replaceAll('\n', '<br>')}${marks.map(badge).join('')}</td>`;
}

function badge(one: Numbered): string {
  return `<sup class="b ${lookOf(one)}"><a href="#f${one.number}">${markSigns[gradeOf(one.finding)]}${one.number}</a></sup>`;
}

function toldHtml(one: Numbered, language: Language): string {
  const { finding, reason, number } = one;
  const say = markedStrings[language];
  const grade = gradeOf(finding);
  const formula = finding.formula ? ` ${finding.formula[language]}` : '';
  const aside = reason === null ? '' : ` ${say.dismissed(reason)}`;
  return `<li id="f${number}"><b class="${lookOf(one)}">${markSigns[grade]} ${safe(markTerms[language][grade])}</b> ${safe(finding.message[language] + formula)} <small>${safe(finding.basis + aside)}</small></li>`;
}

/** What was set aside is faint. */
function lookOf({ finding, reason }: Numbered): string {
  return reason === null ? gradeOf(finding) : 'aside';
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

const SHEET = `td{text-align:center;border:1px solid #000;padding:2px 5px}table{border-collapse:collapse}.note{font-size:9pt;color:#555}
.b{font:bold 8pt sans-serif;margin-left:.3em;white-space:nowrap}.b a{color:inherit;text-decoration:none}.error{--mark:#9b1c14}.warning{--mark:#754600}.review{--mark:#4a3a86}.notice,.broken{--mark:#3f4a56}.aside{--mark:#767a80}.b,b{color:var(--mark)}
.m{outline:2px solid var(--mark);outline-offset:-2px}.m.error{outline:4px double var(--mark);outline-offset:-4px}.m.warning{outline-style:dashed}.m.review{outline-style:dotted}.m.notice,.m.broken{outline-width:1px}.m.aside{outline:0}
section{break-before:page}li:target{background:#fff6e0}`;
