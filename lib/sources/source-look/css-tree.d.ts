/** The part of css-tree that is used: its parser alone. It brings no types of its own. */
declare module 'css-tree/parser' {
  interface ParseOptions {
    readonly parseValue?: boolean;
    readonly parseRulePrelude?: boolean;
    readonly parseAtrulePrelude?: boolean;
    onParseError?(): void;
  }
  /** A node of the tree. */
  interface CssTreeNode {
    readonly type: string;
    readonly children?: Iterable<CssTreeNode> | null;
  }
  export default function parse(css: string, options?: ParseOptions): CssTreeNode;
}
