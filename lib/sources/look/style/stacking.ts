/**
 * Whether an element holds together what stands in it: below its flow, yet upon its own ground. Those that only some browsers take so are
 * left out.
 */
export function isStack(style: CSSStyleDeclaration, outer: CSSStyleDeclaration): boolean {
  if (style.position === 'fixed' || style.position === 'sticky' || heightOf(style, outer) !== null) return true;
  if (style.opacity !== '1' || style.isolation === 'isolate' || style.mixBlendMode !== 'normal') return true;
  return (
    ['transform', 'translate', 'scale', 'rotate', 'perspective', 'filter', 'backdrop-filter', 'clip-path', 'mask-image'].some(
      (name) => !/^(?:none)?$/.test(style.getPropertyValue(name)),
    ) ||
    /layout|paint|strict|content/.test(style.contain) ||
    /transform|perspective|filter|translate|scale|rotate|opacity|clip-path|mask/.test(style.willChange)
  );
}

/** How high an element stands; null where it stands in the flow of what is around it. */
export function heightOf({ position, zIndex }: CSSStyleDeclaration, outer: CSSStyleDeclaration): number | null {
  const counts = position !== 'static' || /flex|grid/.test(outer.display);
  const height = counts ? Number.parseInt(zIndex, 10) : Number.NaN;
  return Number.isNaN(height) ? null : height;
}
