/** The parts of css-tree that are used. It brings no types of its own. */
declare module 'css-tree/parser' {
  interface ParseOptions {
    /** What the text is; a sheet when absent. */
    readonly context?: 'selector';
    readonly parseValue?: boolean;
    readonly parseRulePrelude?: boolean;
    readonly parseAtrulePrelude?: boolean;
    onParseError?(): void;
  }
  /** A node of the tree. */
  export interface CssTreeNode {
    readonly type: string;
    readonly name?: string;
    /** Of `:nth-child(2 of …)`. */
    readonly selector?: CssTreeNode | null;
    readonly children?: Iterable<CssTreeNode> | null;
  }
  export default function parse(css: string, options?: ParseOptions): CssTreeNode;
}
/** Its tokenizer. */
declare module 'css-tree/tokenizer' {
  export const tokenTypes: Readonly<
    Record<
      'Function' | 'String' | 'Comma' | 'LeftSquareBracket' | 'RightSquareBracket' | 'LeftParenthesis' | 'RightParenthesis' | 'Comment',
      number
    >
  >;
  export function tokenize(source: string, onToken: (type: number, start: number, end: number) => void): void;
}
