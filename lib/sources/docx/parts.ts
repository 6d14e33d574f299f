import type { Flow } from '../office/flow';
import type { XmlElement } from '../package/xml';
import type { Numbering } from './numbering';
import type { Styles } from './styles';

/** What the parts beside the body say, and who reads what a cell or a text box holds. */
export interface DocxParts {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly linkOf: (id: string | null) => string | null;
  /** The part of the package behind a relation's id. */
  readonly partOf: (id: string | null) => string | null;
  readonly blocksIn: (container: XmlElement) => Flow;
}
