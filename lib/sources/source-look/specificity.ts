import parse, { type CssTreeNode } from 'css-tree/parser';

/**
 * How strong a selector is: ids, then classes, attributes and states, then names (Selectors 4, section 17). Of a list in brackets the
 * strongest counts, of `:where` none; 0 for what is no selector.
 */
export function specificityOf(selector: string): number {
  try {
    return weightOf(parse(selector, { context: 'selector' }));
  } catch {
    return 0;
  }
}

function weightOf(node: CssTreeNode): number {
  const inside = [...(node.children ?? [])];
  switch (node.type) {
    case 'Selector':
      return inside.reduce((sum, one) => sum + weightOf(one), 0);
    case 'SelectorList':
      return Math.max(0, ...inside.map(weightOf));
    case 'IdSelector':
      return ID;
    case 'ClassSelector':
    case 'AttributeSelector':
      return CLASS;
    case 'TypeSelector':
      return /^(?:[^|]*\|)?\*$/.test(node.name ?? '') ? 0 : NAME;
    case 'PseudoElementSelector':
      return NAME;
    case 'PseudoClassSelector': {
      const name = (node.name ?? '').toLowerCase();
      if (name === 'where') return 0;
      return (LISTS.has(name) ? 0 : CLASS) + Math.max(0, ...inside.map(weightOf));
    }
    // :nth-child(2 of .a)
    case 'Nth':
      return node.selector ? weightOf(node.selector) : 0;
    default:
      return 0;
  }
}

const ID = 10_000;
const CLASS = 100;
const NAME = 1;
/** As strong as what they list. */
const LISTS: ReadonlySet<string> = new Set(['is', 'not', 'has', 'matches', '-webkit-any', '-moz-any']);
