import { attributeOf, elementAt, elementsOf, numberIn, type XmlElement } from '../package/xml';

/** What a paragraph style says that matters for reading. */
export interface Style {
  /** 1–6; null for what is no heading. */
  readonly heading: number | null;
  readonly isContents: boolean;
  /** Its numbering; null when it has none. */
  readonly numbering: { readonly list: number; readonly level: number } | null;
}

export type Styles = ReadonlyMap<string, Style>;

/** Paragraph styles by id, what they inherit included (ECMA-376 part 1, 17.7). */
export function stylesOf(part: XmlElement | null): Styles {
  const byId = stylesById(part);
  return new Map([...byId].map(([id, style]) => [id, styleOf(inheritance(style, byId))]));
}

/** What is written of styles of all kinds, by id. */
export function stylesById(part: XmlElement | null): Map<string, XmlElement> {
  return new Map(elementsOf(part, 'style').map((style) => [attributeOf(style, 'styleId') ?? '', style]));
}

/** A style and what it is based on, nearest first; far beyond what editors make it is followed no more. */
export function inheritance(style: XmlElement, byId: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain = new Set<XmlElement>();
  let at: XmlElement | undefined = style;
  while (at && chain.size < DEEPEST && !chain.has(at)) {
    chain.add(at);
    at = byId.get(attributeOf(elementAt(at, 'basedOn'), 'val') ?? '');
  }
  return [...chain];
}

const DEEPEST = 200;

function styleOf(chain: readonly XmlElement[]): Style {
  const name = (attributeOf(elementAt(chain[0], 'name'), 'val') ?? '').toLowerCase();
  const first = (...path: readonly string[]) => {
    for (const style of chain) {
      const value = numberIn(elementAt(style, ...path), 'val');
      if (value !== null) return value;
    }
    return null;
  };
  const list = first('pPr', 'numPr', 'numId');
  const outline = first('pPr', 'outlineLvl');
  const named = /^(?:heading|标题)\s*(\d)$/.exec(name)?.[1];
  return {
    heading: name === 'title' ? 1 : headingOf(named === undefined ? outline : Number(named) - 1),
    isContents: /^toc(?: |\d|$)/.test(name),
    numbering: list === null || list === 0 ? null : { list, level: first('pPr', 'numPr', 'ilvl') ?? 0 },
  };
}

/** Outline level 0–8 (9 is body text) as a heading's 1–6. */
export function headingOf(outline: number | null): number | null {
  return outline !== null && outline >= 0 && outline < 6 ? outline + 1 : null;
}
