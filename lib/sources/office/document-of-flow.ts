import { type Block, type Document, emptyMetadata, type Link, type Picture, type SourceKind } from '../../document/document';
import type { OfficePlace } from '../../document/place';
import type { Text } from '../../report/text';
import { collapse } from '../page/collapse';
import { inSimplified } from '../traditional';
import type { Flow, FlowParagraph, FlowTable } from './flow';
import { gridOfRows } from './grid-of-rows';
import { type Part, partsOf } from './table-parts';

export interface FlowOptions {
  readonly kind: SourceKind;
  readonly name: string | null;
  /** Edges closer than this are one: 0 where they are counted. */
  readonly tolerance: number;
  readonly truncated?: Text;
}

/** Paragraphs, grids and places of what a word processor's file holds. Tables that only lay out the text become that text. */
export function documentOfFlow(flow: Flow, { kind, name, tolerance, truncated }: FlowOptions): Document {
  const blocks: Block[] = [];
  const links: Link[] = [];
  const pictures: Picture[] = [];
  let grids = 0;
  const place = (): OfficePlace => ({ kind: 'office', block: blocks.length, cell: null, span: null });

  const addParagraph = ({ lines, heading, furniture, ...held }: FlowParagraph) => {
    for (const { href, text } of held.links) links.push({ href, text: collapse(text), place: place() });
    for (const alt of held.pictures) pictures.push({ alt, place: place() });
    for (const line of lines) {
      const text = collapse(line);
      if (text !== '') blocks.push({ kind: 'paragraph', text, place: place(), heading, furniture });
    }
  };
  const addTable = (table: FlowTable) => {
    for (const part of partsOf(table)) addPart(part);
  };
  const addPart = (part: Part) => {
    if (part.kind === 'flow') return addFlow(part.flow);
    const { grid, nested } = gridOfRows(part.rows, { tolerance, block: blocks.length });
    blocks.push({ ...grid, index: grids++ });
    nested.forEach(addTable);
  };
  const addFlow = (of: Flow) => {
    for (const one of of) one.kind === 'paragraph' ? addParagraph(one) : addTable(one);
  };

  addFlow(flow);
  return inSimplified({ kind, name, blocks, meta: emptyMetadata, links, pictures, ...(truncated ? { truncated } : {}) });
}
