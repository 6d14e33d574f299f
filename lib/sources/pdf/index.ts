export type { PdfEngine } from './engine';
export { printedRuns } from './printed-runs';
export { pdfReader } from './read-pdf';
