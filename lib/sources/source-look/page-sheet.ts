/** A style sheet that a page holds. */
export interface PageSheet {
  readonly css: string;
  /** For which screens; empty for all. */
  readonly media: string;
  /** The name of the set to which it belongs: of several sets a browser takes the first; empty for none. */
  readonly title: string;
}
