/** Out of the flow, or beside others of a grid or flexible box, which may lie over each other. */
export function isPlaced(
  style: CSSStyleDeclaration,
  parent: Element | null,
  outer: { readonly style: CSSStyleDeclaration } | null,
): boolean {
  if (parent === null) return false;
  return (
    style.position !== 'static' ||
    MOVES.some((name) => !/^(?:none)?$/.test(style.getPropertyValue(name))) ||
    style.float !== 'none' ||
    hasNegativeMargin(style) ||
    (outer !== null && /flex|grid/.test(outer.style.display))
  );
}

/** What sets a box elsewhere than the flow does, or makes it larger. */
const MOVES = ['transform', 'translate', 'scale', 'rotate', 'offset-path'];

function hasNegativeMargin(style: CSSStyleDeclaration): boolean {
  return [style.marginTop, style.marginLeft, style.marginRight, style.marginBottom].some((margin) => margin.startsWith('-'));
}
