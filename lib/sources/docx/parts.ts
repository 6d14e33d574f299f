import type { Flow } from '../office/flow';
import type { XmlElement } from '../package/xml';
import type { Numbering } from './numbering';
import type { RunLooks } from './run-looks';
import type { Styles } from './styles';

/** What the parts beside the body say, and who reads what a cell or a text box holds. */
export interface DocxParts {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly looks: RunLooks;
  /** The style of the table around; null outside of all. An empty one is the usual style of tables. */
  readonly tableStyle: string | null;
  readonly linkOf: (id: string | null) => string | null;
  /** The part of the package behind a relation's id. */
  readonly partOf: (id: string | null) => string | null;
  /** `tableStyle`: of the table that holds the container. */
  readonly blocksIn: (container: XmlElement, tableStyle: string | null) => Flow;
}
