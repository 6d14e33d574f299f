import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { boundedOperators } from './bounded-operators';
import type { PdfEngine } from './engine';
import { type Matrix, matrixOf } from './matrix';
import { objectBehind } from './objects';
import type { PageOperators } from './page-operators';

type OptionalContent = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>;

/** A page's operators, with its fonts ready. `content` says which layers are on. */
export async function operatorsOf(page: PDFPageProxy, engine: PdfEngine, content: OptionalContent): Promise<PageOperators> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await boundedOperators(page);
  const names = namesOf(engine);
  const fonts = new Map<string, unknown>();
  for (const [index, operator] of fnArray.entries()) {
    if (names.get(operator) === 'setFont') fonts.set(String(argsArray[index][0]), null);
    if (names.get(operator) !== 'setGState') continue;
    for (const [key, value] of argsArray[index][0]) if (key === 'Font') fonts.set(String(value[0]), null);
  }
  for (const id of fonts.keys()) fonts.set(id, await objectBehind(page.commonObjs, id));
  return {
    page: page.pageNumber,
    width,
    height,
    matrix: matrixOf(transform) ?? ([1, 0, 0, -1, 0, height] satisfies Matrix),
    operators: fnArray,
    operands: argsArray,
    names,
    fontOf: (id) => fonts.get(id) ?? null,
    isOn: (layer) => {
      try {
        return content.isVisible(layer);
      } catch {
        return true;
      }
    },
  };
}

const namesByEngine = new WeakMap<object, ReadonlyMap<number, string>>();

function namesOf({ pdfjs }: PdfEngine): ReadonlyMap<number, string> {
  let names = namesByEngine.get(pdfjs.OPS);
  if (!names) {
    names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code, name]));
    namesByEngine.set(pdfjs.OPS, names);
  }
  return names;
}
