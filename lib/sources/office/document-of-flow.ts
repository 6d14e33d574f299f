import { type Block, type Document, emptyMetadata, type Link, type Picture, type SourceKind } from '../../document/document';
import type { OfficePlace } from '../../document/place';
import type { Text } from '../../report/text';
import { collapse } from '../page/collapse';
import { inSimplified } from '../traditional';
import type { Flow, FlowParagraph, FlowPicture, FlowTable } from './flow';
import { gridOfRows } from './grid-of-rows';
import { type Part, partsOf } from './table-parts';

export interface FlowOptions {
  readonly kind: SourceKind;
  readonly name: string | null;
  /** Edges closer than this are one: 0 where they are counted. */
  readonly tolerance: number;
  readonly truncated?: Text;
  /** What was read in the place of a picture. */
  readonly pictured?: ReadonlyMap<FlowPicture, readonly Block[]>;
}

/** Paragraphs, grids and places of what a word processor's file holds. Tables that only lay out the text become that text. */
export function documentOfFlow(flow: Flow, { kind, name, tolerance, truncated, pictured }: FlowOptions): Document {
  const blocks: Block[] = [];
  const links: Link[] = [];
  const pictures: Picture[] = [];
  let grids = 0;
  const place = (): OfficePlace => ({ kind: 'office', block: blocks.length, cell: null, span: null });

  const addParagraph = ({ lines, heading, furniture, ...held }: FlowParagraph) => {
    for (const { href, text } of held.links) links.push({ href, text: collapse(text), place: place() });
    for (const picture of held.pictures) addPicture(picture);
    for (const line of lines) {
      const text = collapse(line);
      if (text !== '') blocks.push({ kind: 'paragraph', text, place: place(), heading, furniture });
    }
  };
  const addPicture = (picture: FlowPicture) => {
    const read = pictured?.get(picture);
    if (!read) pictures.push({ alt: picture.alt, place: place() });
    for (const block of read ?? []) blocks.push(block.kind === 'grid' ? { ...block, index: grids++ } : block);
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
