/** A font as pdf.js describes it, as far as placing its characters needs it. */
export interface PdfFont {
  readonly name: string;
  /** Glyph widths times this are widths for a size of 1. */
  readonly unit: number;
  readonly vertical: boolean;
  readonly defaultVMetrics: readonly number[] | null;
}

/** A character of a shown string. */
export interface PdfGlyph {
  readonly unicode: string;
  /** The font's own name for it. */
  readonly character: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric: readonly number[] | null;
}

export function fontOf(name: string, value: unknown): PdfFont | null {
  if (typeof value !== 'object' || value === null) return null;
  const font = value as Record<string, unknown>;
  const matrix = font.fontMatrix;
  const unit = (Array.isArray(matrix) || ArrayBuffer.isView(matrix)) && Number((matrix as number[])[0]);
  const metrics = font.defaultVMetrics;
  return {
    name,
    unit: typeof unit === 'number' && Number.isFinite(unit) && unit !== 0 ? unit : 0.001,
    vertical: font.vertical === true,
    defaultVMetrics: Array.isArray(metrics) || ArrayBuffer.isView(metrics) ? Array.from(metrics as number[]) : null,
  };
}

/** A shown string's characters and the shifts between them, in thousandths of the size. */
export function glyphsOf(value: unknown): (PdfGlyph | number)[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): (PdfGlyph | number)[] => {
    if (typeof one === 'number') return [one];
    if (typeof one !== 'object' || one === null) return [];
    const { unicode, fontChar, width, isSpace, vmetric } = one as Record<string, unknown>;
    return [
      {
        unicode: typeof unicode === 'string' ? unicode : '',
        character: typeof fontChar === 'string' ? fontChar : '',
        width: typeof width === 'number' && Number.isFinite(width) ? width : 0,
        isSpace: isSpace === true,
        vmetric: Array.isArray(vmetric) ? vmetric.map(Number) : null,
      },
    ];
  });
}
