import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { documentRun, HEADING, headingRun, MARGINS, PAGE, STAND_INS, titleRun } from './looks';

/** Paragraphs and tables as a Word file on A4. The same content gives the same bytes, whenever it is written. */
export async function fileOf(
  children: readonly (Paragraph | Table)[],
  options: { readonly pageNumbers?: boolean } = {},
): Promise<Uint8Array> {
  const headings = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [
      `heading${level}`,
      {
        run: level === 1 ? titleRun : headingRun,
        paragraph: { keepNext: true, outlineLevel: level - 1, ...(level === 1 ? { alignment: AlignmentType.CENTER } : {}) },
      },
    ]),
  );
  const document = new Document({
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: documentRun ?? {} }, ...headings } },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGINS } },
        ...(options.pageNumbers ? { footers: { default: pageNumber() } } : {}),
        children: [...children],
      },
    ],
  });
  return settled(new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer()));
}

/** Paragraphs of an outline level as Word knows them. */
export const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** `— 1 —`, as official documents have it. */
function pageNumber(): Footer {
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: HEADING, size: 28 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

/** What the library fills in by the clock and by chance is taken out: dates, names of links. Fonts learn what stands in for them. */
function settled(bytes: Uint8Array): Uint8Array {
  const links = new Map<string, string>();
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (name === 'docProps/core.xml') return [name, strToU8(strFromU8(content).replace(CLOCK, LONG_AGO))] as const;
    if (name === 'word/fontTable.xml') return [name, strToU8(fontTable())] as const;
    if (name !== 'word/document.xml' && name !== 'word/_rels/document.xml.rels') return [name, content] as const;
    const text = strFromU8(content).replace(/"rId([\w-]{10,})"/g, (_, id: string) => {
      const known = links.get(id) ?? `"rIdLink${links.size + 1}"`;
      links.set(id, known);
      return known;
    });
    return [name, strToU8(text)] as const;
  });
  // In one order, whatever order the library packs in.
  const ordered = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(ordered), { mtime: '1980-01-02T00:00:00', os: 3 });
}

function fontTable(): string {
  const fonts = STAND_INS.map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/></w:font>`).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts}</w:fonts>`;
}

const CLOCK = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
const LONG_AGO = '1980-01-02T00:00:00Z';
