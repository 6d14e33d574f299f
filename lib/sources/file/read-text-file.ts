import { decode } from '../decode';
import { readText } from '../text';
import type { FileReader } from './file-reader';

/** Plain text or Markdown, in whatever encoding. */
export const readTextFile: FileReader = async (bytes, { name }) => {
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  if (decoded.text.trim() === '') return { problem: { zh: '文件里只有空白', en: 'the file holds only white space' } };
  return { document: readText(decoded.text, { name }) };
};
