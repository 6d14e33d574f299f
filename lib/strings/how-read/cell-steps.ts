import { normalise, squeeze } from '../../document/normalise';
import type { Audit } from '../../report/audit';
import type { LineItem, Slot, TableForm } from '../../report/edition';
import type { Fact } from '../../report/fact';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import { printed } from '../../report/told/printed';
import { stateOf } from './cell-state';
import { both, lines, type Step, type TitleOf } from './step';
import { usesOf } from './uses';

/** How a statutory cell was read and judged: printed characters → cell → value → how sure → the sums it stands in. Null: no such cell. */
export function cellSteps(audit: Audit, path: string, titleOf: TitleOf): Step[] | null {
  const { report } = audit;
  const fact = report && Object.hasOwn(report.facts, path) ? report.facts[path] : undefined;
  if (!report || !fact) return null;
  const slot = slotOf(report, fact);
  return [
    lines(both('表中原文', 'As it stands'), [printedText(fact)]),
    lines(both('单元格', 'Cell'), [...cellTexts(report, fact, slot), ...whereTexts(fact)]),
    lines(both('读成', 'Read as'), stateOf(fact)),
    lines(both('把握', 'Confidence'), [sureText(fact), ...misfitTexts(report, fact, slot?.row.id ?? null)]),
    { name: both('用在', 'Used in'), items: usesOf(audit, report, path, titleOf), flows: false },
  ];
}

interface Found {
  readonly form: TableForm;
  readonly row: LineItem;
  readonly slot: Slot;
}

function slotOf(report: Report, fact: Fact): Found | null {
  for (const form of report.edition.tables)
    for (const row of form.rows) for (const slot of row.slots) if (slot.path === fact.path) return { form, row, slot };
  return null;
}

/** As the page has it; what normalising made of it stands beside where the two differ. */
function printedText({ raw, state }: Fact): Text {
  if (state === 'missing') return both('没有找到这一格', 'no cell was found');
  const text = printed(normalise(raw));
  const own = raw.trim();
  if (own === '') return both('没有字', 'nothing');
  if (own === text || own.length > text.length + 40) return both(`“${text}”`, `“${text}”`);
  return both(`“${own}”，规整为“${text}”`, `“${own}”, normalised to “${text}”`);
}

/** 表二, as it is called in English; a table of another form by its id. */
function inEnglish(table: string): string {
  return TABLES[table] ?? `table ${table}`;
}

const TABLES: Readonly<Record<string, string>> = { disclosure: 'table two', requests: 'table three', remedies: 'table four' };

/** By the statute's labels; what the page prints instead stands beside. */
function cellTexts(report: Report, fact: Fact, found: Found | null): Text[] {
  if (!found) return [both(fact.label, fact.label)];
  const { form, row, slot } = found;
  const label = fact.label.split(' · ').slice(0, -1).join(' · ');
  const own: Text = label
    ? both(`${form.name}“${label}”行“${slot.column}”列`, `${inEnglish(form.id)}, row “${label}”, column “${slot.column}”`)
    : both(`${form.name}“${fact.label}”`, `${inEnglish(form.id)}, “${fact.label}”`);
  const others = [report.printed?.labels[row.id], report.printed?.headers[slot.path]];
  const known = [row.label, slot.column].map(squeeze);
  return [
    own,
    ...others.flatMap((text) =>
      text && !known.includes(squeeze(text)) ? [both(`页面上写作“${printed(text)}”`, `the page calls it “${printed(text)}”`)] : [],
    ),
  ];
}

/** Counted from 1, as people do; a text file is known by its lines, whatever its tables were cut into. */
function whereTexts({ cell, place }: Fact): Text[] {
  if (place?.kind === 'line') return [both(`文件第 ${place.line} 行`, `line ${place.line} of the file`)];
  if (!cell) return [];
  const page = place?.kind === 'page' ? both(`第 ${place.page} 页，`, `page ${place.page}, `) : both('', '');
  const [table, row, column] = [cell.grid + 1, cell.row + 1, cell.column + 1];
  return [
    both(
      `${page.zh}文中第 ${table} 个表格，第 ${row} 行第 ${column} 列`,
      `${page.en}table ${table} of the text, row ${row}, column ${column}`,
    ),
  ];
}

function sureText({ confidence, state }: Fact): Text {
  if (state === 'missing') return both('没有读到，涉及它的都不核对', 'not read: nothing that needs it is checked');
  return confidence === 1
    ? both('确定', 'certain')
    : both(
        `不确定（${confidence}）：凡依据它的只列为存疑，不列为不一致`,
        `uncertain (${confidence}): what rests on it is unclear at most, never inconsistent`,
      );
}

/** What did not fit while the row was read. */
function misfitTexts({ misfits }: Report, { path, table, state, confidence }: Fact, row: string | null): Text[] {
  if (confidence === 1 && state !== 'missing') return [];
  return misfits
    .filter((one) => one.cells.includes(path) || (one.table === table && (one.item === null || one.item === row)))
    .map(({ message }) => message);
}
