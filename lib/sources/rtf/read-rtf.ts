import type { FileReader } from '../file/file-reader';
import { documentOfFlow } from '../office/document-of-flow';
import { RtfReader } from './rtf-reader';
import { tokensOf } from './tokens';

/** Reads rich text as Word, WPS and LibreOffice write it: paragraphs, and tables by the edges of their cells. */
export const readRtf: FileReader = async (bytes, { name }) => {
  const reader = new RtfReader();
  for (const token of tokensOf(bytes)) reader.take(token);
  return { document: documentOfFlow(reader.end(), { kind: 'doc', name, tolerance: SAME_EDGE }) };
};

/** Twips. */
const SAME_EDGE = 30;
