import type { Text } from '../../report/text';
import type { FileReader } from './file-reader';
import type { FileKind } from './kind-of-bytes';

/** Who reads what. Each comes only when such a file is there: what it needs may be large. */
export const readers: Partial<Record<FileKind, () => Promise<FileReader>>> = {
  word: async () => (await import('../doc/read-doc')).readDoc,
  rtf: async () => (await import('../rtf/read-rtf')).readRtf,
  xlsx: async () => (await import('../sheet/read-xlsx')).readXlsx,
  ofd: async () => (await import('../ofd/read-ofd')).readOfd,
  docx: async () => (await import('../docx/read-docx')).readDocx,
  text: async () => (await import('./read-text-file')).readTextFile,
};

/** Kinds that are known and not read: why, and what helps. */
export const unreadKinds: Partial<Record<FileKind, Text>> = {
  empty: { zh: '文件是空的', en: 'the file is empty' },
  locked: { zh: '文件设有打开密码，请去掉密码后再试', en: 'the file is protected by a password; remove it and try again' },
  zip: { zh: '这是压缩包，请解压后逐个核对', en: 'this is a zip archive; unpack it and check the files in it' },
  sheet: {
    zh: '暂不读旧版 Excel 文件（.xls、.et），请另存为 XLSX',
    en: 'old Excel files (.xls, .et) are not read; save it as XLSX',
  },
  odf: { zh: '暂不读 ODF 文件，请另存为 DOCX 或 PDF', en: 'ODF files are not read; save it as DOCX or PDF' },
  ole: { zh: '这个旧式 Office 文件里没有 Word 文档或表格', en: 'this old Office file holds neither a Word document nor a sheet' },
  album: { zh: '这是一组图片，里面的字没有读取', en: 'these are pictures; the words in them were not read' },
  picture: { zh: '这是图片，里面的字没有读取', en: 'this is a picture; the words in it were not read' },
  unknown: { zh: '认不出这是什么文件', en: 'it cannot be told what kind of file this is' },
};
