/**
 * pdf.js (`pdfjs-dist`, legacy build) and what it needs where this runs: `options` name its tables of characters and fonts, so that files
 * which carry no fonts of their own are read too, and its decoders of scans (JBIG2, JPEG 2000). Whoever runs the reader brings it; nothing here loads it.
 */
export interface PdfEngine {
  readonly pdfjs: typeof import('pdfjs-dist');
  readonly options: {
    readonly cMapUrl: string;
    readonly standardFontDataUrl: string;
    readonly wasmUrl?: string;
    readonly cMapPacked?: boolean;
  };
}
