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
    readonly worker?: import('pdfjs-dist').PDFWorker;
  };
  /** Where its worker is whoever's who brings it: rejects when that has ended before its time. */
  readonly broken?: Promise<never>;
  /** Ends it, so that `broken` rejects: what it was given may keep it busy for days. */
  readonly stop?: () => void;
  /** It has done its work, and may do another's. */
  readonly release?: () => void;
}
