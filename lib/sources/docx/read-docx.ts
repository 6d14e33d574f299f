import type { FileReader } from '../file/file-reader';
import { documentOfFlow } from '../office/document-of-flow';
import type { Flow } from '../office/flow';
import { openPackage } from '../package/open-package';
import { mainPart, promisedPart, relationsOf } from '../package/relations';
import { elementAt } from '../package/xml';
import { blocksIn } from './blocks';
import { numberingOf } from './numbering';
import type { DocxParts } from './parts';
import { picturedTables } from './pictured-tables';
import { runLooksOf } from './run-looks';
import { stylesOf } from './styles';

/**
 * Reads a Word document (ECMA-376 WordprocessingML): paragraphs and tables of its body as they stand when all tracked changes are accepted;
 * headers, footers, notes and comments are not the report.
 */
export const readDocx: FileReader = async (bytes, { name, pictures }) => {
  const files = await openPackage(bytes);
  const main = mainPart(files);
  const body = main === null ? undefined : elementAt(files.xml(main), 'body');
  if (main === null || !body) throw new SyntaxError('no body');
  const relations = relationsOf(files, main);
  const stylesPart = promisedPart(files, relations, 'styles');
  const styles = stylesOf(stylesPart);
  const numbering = numberingOf(promisedPart(files, relations, 'numbering'), styles);
  const parts: DocxParts = {
    styles,
    numbering,
    looks: runLooksOf(stylesPart),
    tableStyle: null,
    linkOf: relations.linkOf,
    partOf: relations.target,
    blocksIn: (container, tableStyle) => blocksIn(container, { ...parts, tableStyle }),
  };
  const flow = blocksIn(body, parts);
  const pictured = pictures && flow.some(hasWords) ? await picturedTables(flow, files, pictures) : null;
  const embedded = body.children.some((child) => typeof child !== 'string' && child.name === 'altChunk');
  const truncated = embedded ? EMBEDDED : (pictured?.truncated ?? null);
  return {
    document: documentOfFlow(flow, {
      kind: 'docx',
      name,
      tolerance: 0,
      ...(pictured ? { pictured: pictured.blocks } : {}),
      ...(truncated ? { truncated } : {}),
    }),
  };
};

/** Without a word it is an album of scans, and read as one. */
const hasWords = (one: Flow[number]): boolean => one.kind === 'table' || one.lines.some((line) => line.trim() !== '');

const EMBEDDED = { zh: '文件里嵌有另一个文件，那部分没有读取', en: 'Another file is embedded in this one: that part was not read' };
