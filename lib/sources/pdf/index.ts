export type { PdfEngine } from './engine';
export { pdfReader } from './read-pdf';
