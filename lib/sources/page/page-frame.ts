import type { Content } from './content';
import type { Furniture } from './drafts';
import type { PageNode } from './page';
import type { RowDraft, TableDraft } from './settle-table';
import type { TagKind } from './tags';

/** An open element that the walk has to come back to. */
export class Frame {
  parts = 0;
  heading: number | null = null;
  furniture: Furniture | null = null;
  candidate: Furniture | null = null;
  /** Inside an article: its header and footer are its own. */
  sections = false;
  hidden = false;
  /** Line ends of the source are line breaks. */
  lines = false;
  outerOwner: Frame | null = null;
  outerContent: Content | null = null;
  table: TableDraft | null = null;
  section: { tag: string; rows: RowDraft[] } | null = null;
  row: RowDraft | null = null;
  linkText = '';
  /** Links: where the link's text begins in the run. Possible furniture: characters read before it. */
  mark = 0;
  grids = 0;
  isPortal = false;
  slotted = false;
  inLight = false;

  /** Between the cells of a table. */
  readonly isTable: boolean;

  constructor(
    readonly node: PageNode | null,
    readonly kind: TagKind,
    readonly depth: number,
    readonly outer: Frame | null,
  ) {
    this.isTable = kind === 'table' || kind === 'section' || kind === 'row';
  }
}
