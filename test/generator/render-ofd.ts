import { strToU8, zipSync } from 'fflate';
import type { TableId } from '../../lib/report/edition';
import { layoutTable } from './layout';
import type { MadeReport } from './made-report';
import { escapeHtml } from './render-html';

/**
 * Borders as strokes, a line for each cell's side · as thin filled rectangles · the page's text in a transformed object, its lines in a
 * template · every page as one composite object of the resources, as converters from PDF write it.
 */
export const ofdStyles = ['strokes', 'fills', 'transformed', 'composite'] as const;
export type OfdStyle = (typeof ofdStyles)[number];

/** The report as an OFD: long pages of text and ruled tables. Millimetres. */
export function renderOfd(report: MadeReport, style: OfdStyle = 'strokes'): Uint8Array {
  const sheet = new Paper(style);
  sheet.text(report.identity.title);
  for (const line of report.prose[0] ?? []) sheet.text(line);
  for (let n = 1; n <= 6; n++) {
    const heading = report.headings[n];
    if (heading === null || heading === undefined) continue;
    sheet.text(heading);
    for (const line of report.prose[n] ?? []) sheet.text(line);
    const id = TABLE_OF[n];
    if (id) addTable(sheet, report, id);
  }
  for (const line of report.prose[7] ?? []) sheet.text(line);
  return sheet.file();
}

const TABLE_OF: Readonly<Record<number, TableId>> = { 2: 'disclosure', 3: 'requests', 4: 'remedies' };
const [LEFT, TOP, WIDTH, BOTTOM, SIZE] = [20, 20, 170, 570, 3.2];

class Paper {
  private readonly pages: string[][] = [[]];
  private y = TOP;
  constructor(private readonly style: OfdStyle) {}

  text(line: string): void {
    const perLine = Math.floor(WIDTH / SIZE) - 2;
    const indented = `　　${line}`;
    for (let at = 0; at < indented.length; at += perLine) {
      if (this.y > BOTTOM) this.turn();
      this.write(indented.slice(at, at + perLine), LEFT, this.y);
      this.y += 6;
    }
  }

  /** Room for something so high; a new page when there is none. Returns where it begins. */
  room(height: number): number {
    if (this.y + height > BOTTOM) this.turn();
    const at = this.y;
    this.y += height;
    return at;
  }

  write(text: string, x: number, y: number): void {
    if (text === '') return;
    const deltas = Array.from(text, (one) => (one.charCodeAt(0) < 0x80 ? SIZE / 2 : SIZE));
    // A run of equal steps is written short.
    const delta = deltas.every((one) => one === SIZE) ? `g ${deltas.length} ${SIZE}` : deltas.join(' ');
    const code = `<ofd:TextCode X="0" Y="${SIZE * 0.88}" DeltaX="${delta}">${escapeHtml(text)}</ofd:TextCode>`;
    this.add(
      this.style === 'transformed'
        ? `<ofd:TextObject Boundary="${x} ${y} ${WIDTH} ${SIZE}" CTM="0.5 0 0 0.5 0 0" Font="1" Size="${SIZE * 2}"><ofd:TextCode X="0" Y="${SIZE * 1.76}" DeltaX="${deltas.map((one) => one * 2).join(' ')}">${escapeHtml(text)}</ofd:TextCode></ofd:TextObject>`
        : `<ofd:TextObject Boundary="${x} ${y} ${WIDTH} ${SIZE}" Font="1" Size="${SIZE}">${code}</ofd:TextObject>`,
    );
  }

  frame(x: number, y: number, width: number, height: number): void {
    const lines = [
      [x, y, width, 0],
      [x, y + height, width, 0],
      [x, y, 0, height],
      [x + width, y, 0, height],
    ] as const;
    for (const [left, top, across, down] of lines)
      this.add(
        this.style === 'fills'
          ? `<ofd:PathObject Boundary="${left} ${top} ${across + 0.2} ${down + 0.2}" Stroke="false" Fill="true"><ofd:AbbreviatedData>M 0 0 L ${across + 0.2} 0 L ${across + 0.2} ${down + 0.2} L 0 ${down + 0.2} C</ofd:AbbreviatedData></ofd:PathObject>`
          : `<ofd:PathObject Boundary="${left} ${top} ${across + 0.2} ${down + 0.2}" LineWidth="0.2"><ofd:AbbreviatedData>M 0 0 L ${across} ${down}</ofd:AbbreviatedData></ofd:PathObject>`,
      );
  }

  file(): Uint8Array {
    const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"';
    const isTemplate = this.style === 'transformed';
    const isComposite = this.style === 'composite';
    const units: string[] = [];
    const layer = (objects: readonly string[]) =>
      `<ofd:Content><ofd:Layer ID="9"><ofd:PageBlock>${objects.join('')}</ofd:PageBlock></ofd:Layer></ofd:Content>`;
    const parts: Record<string, string> = {
      'OFD.xml': `<ofd:OFD ${namespace}><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
      'Doc_0/Document.xml': `<ofd:Document ${namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 594</ofd:PhysicalBox></ofd:PageArea>${isComposite ? '<ofd:DocumentRes>Res.xml</ofd:DocumentRes>' : ''}${this.pages.map((_, i) => (isTemplate ? `<ofd:TemplatePage ID="t${i}" BaseLoc="Tpls/${i}.xml"/>` : '')).join('')}</ofd:CommonData><ofd:Pages>${this.pages.map((_, i) => `<ofd:Page ID="${i}" BaseLoc="Pages/${i}.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    };
    this.pages.forEach((objects, i) => {
      const isLine = (object: string) => object.startsWith('<ofd:Path');
      const drawn = isTemplate ? objects.filter((object) => !isLine(object)) : objects;
      // The page's own drawing, set a little to the right.
      const own = isComposite ? [`<ofd:CompositeObject Boundary="0 0 210 594" CTM="1 0 0 1 10 0" ResourceID="u${i}"/>`] : drawn;
      if (isComposite)
        units.push(`<ofd:CompositeGraphicUnit ID="u${i}"><ofd:Content>${drawn.join('')}</ofd:Content></ofd:CompositeGraphicUnit>`);
      parts[`Doc_0/Pages/${i}.xml`] =
        `<ofd:Page ${namespace}>${isTemplate ? `<ofd:Template TemplateID="t${i}"/>` : ''}${layer(own)}</ofd:Page>`;
      if (isTemplate) parts[`Doc_0/Tpls/${i}.xml`] = `<ofd:Page ${namespace}>${layer(objects.filter(isLine))}</ofd:Page>`;
    });
    if (isComposite)
      parts['Doc_0/Res.xml'] = `<ofd:Res ${namespace}><ofd:CompositeGraphicUnits>${units.join('')}</ofd:CompositeGraphicUnits></ofd:Res>`;
    return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
      mtime: '2026-01-20T00:00:00',
    });
  }

  private turn(): void {
    this.pages.push([]);
    this.y = TOP;
  }

  private add(object: string): void {
    this.pages.at(-1)?.push(object);
  }
}

/** Rows as high as their text; a table stands on one page. */
function addTable(sheet: Paper, report: MadeReport, id: TableId): void {
  const layout = layoutTable(report, id);
  const width = WIDTH / layout.columns;
  const perLine = (columns: number) => Math.max(1, Math.floor((columns * width - 1) / SIZE));
  const heights = layout.rows.map((row) =>
    Math.max(...row.map((cell) => 2 + (3.4 * Math.ceil(cell.text.length / perLine(cell.columnSpan))) / cell.rowSpan)),
  );
  const top = sheet.room(heights.reduce((sum, height) => sum + height, 2));
  const edge = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, top);
  const busy = new Set<string>();
  layout.rows.forEach((row, r) => {
    let c = 0;
    for (const cell of row) {
      while (busy.has(`${r} ${c}`)) c++;
      for (let i = 0; i < cell.rowSpan; i++) for (let j = 0; j < cell.columnSpan; j++) busy.add(`${r + i} ${c + j}`);
      const [x, y, letters] = [LEFT + c * width, edge(r), perLine(cell.columnSpan)];
      sheet.frame(x, y, cell.columnSpan * width, edge(r + cell.rowSpan) - y);
      for (let at = 0, line = 0; at < cell.text.length; at += letters, line++)
        sheet.write(cell.text.slice(at, at + letters), x + 0.5, y + 0.6 + line * 3.4);
      c += cell.columnSpan;
    }
  });
}
