/** What one page of a PDF of our own draws, as PDF operators; y grows upwards from the bottom of an A4 page. */
export interface MadePage {
  readonly draws: readonly string[];
  /** Degrees by which a viewer turns the page. */
  readonly rotate?: number;
}

/** Words at a place: `x y` is where their baseline begins. The font is not embedded, as WPS writes it when asked to. */
export function words(x: number, y: number, text: string, size = 10, before = ''): string {
  const hex = [...text].map((c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `q ${before} BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET Q`;
}

export const line = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${y0} m ${x1} ${y1} l S`;

/** A table of cells of 60 × 20 points, drawn by its lines; its top left corner at x, y. */
export function ruled(x: number, y: number, rows: readonly (readonly string[])[]): string[] {
  const columns = rows[0]?.length ?? 0;
  const [right, bottom] = [x + columns * WIDTH, y - rows.length * HEIGHT];
  return [
    ...Array.from({ length: rows.length + 1 }, (_, row) => line(x, y - row * HEIGHT, right, y - row * HEIGHT)),
    ...Array.from({ length: columns + 1 }, (_, column) => line(x + column * WIDTH, y, x + column * WIDTH, bottom)),
    ...filled(x, y, rows),
  ];
}

/** The words of such a table without its lines. */
export function filled(x: number, y: number, rows: readonly (readonly string[])[]): string[] {
  return rows.flatMap((row, r) => row.map((text, c) => words(x + c * WIDTH + 5, y - r * HEIGHT - 14, text)));
}

const WIDTH = 60;
const HEIGHT = 20;

/** A whole file, one page after the other. */
export function madePdf(pages: readonly MadePage[]): Uint8Array {
  const font = '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>';
  const descendant =
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>';
  const descriptor =
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>';
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    descendant,
    descriptor,
    ...pages.flatMap(({ draws, rotate = 0 }, index) => {
      const content = draws.join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> /ExtGState << /Highlighter << /BM /Multiply >> >> >> /Contents ${7 + index * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}
