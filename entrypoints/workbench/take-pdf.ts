import type { FileReader } from '../../lib/sources/file';
import { pdfReader } from '../../lib/sources/pdf';
import { openPictures } from './open-pictures';
import { isTooOld, openEngine } from './pdf-engine';

/** Reads PDFs in a page of the extension. */
export const readPdf: FileReader = async (bytes, options) => (isTooOld() ? { problem: TOO_OLD } : read(bytes, options));

const read = pdfReader(openEngine, openPictures);

const TOO_OLD = {
  zh: '读取 PDF 需要 Chromium 118 或更新的浏览器；其他文件可照常核对',
  en: 'reading PDF needs Chromium 118 or newer; other files can be checked as usual',
};
