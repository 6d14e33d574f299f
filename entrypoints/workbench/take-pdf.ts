import type { PrintedRun } from '../../lib/document/printed-run';
import type { FileReader } from '../../lib/sources/file';
import { pdfReader } from '../../lib/sources/pdf';
import { openPictures } from './open-pictures';
import { isTooOld, openEngine } from './pdf-engine';

/** Reads PDFs in a page of the extension. */
export const readPdf: FileReader = async (bytes, options) => (isTooOld() ? { problem: TOO_OLD } : read(bytes, options));

/** What stands where on the pages of files that were read since the page was opened: to ask for it again takes as long as the reading. */
export const runsRead = new WeakMap<Uint8Array, readonly (readonly PrintedRun[])[]>();

const read = pdfReader(openEngine, openPictures, (bytes, runs) => runsRead.set(bytes, runs));

const TOO_OLD = {
  zh: '读取 PDF 需要 Chromium 118 或更新的浏览器；其他文件可照常核对',
  en: 'reading PDF needs Chromium 118 or newer; other files can be checked as usual',
};
