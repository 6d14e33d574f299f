/** How characters are set, as far as it changes what is read of them. */
export interface Look {
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  readonly position: 'superscript' | 'subscript' | 'baseline';
  /** Half points above the line; negative below it. */
  readonly lift: number;
  /** Half points. */
  readonly size: number;
}

/** What one place says of it; the rest is said elsewhere. A double stroke is a property of its own. */
export type OwnLook = Partial<Look & { readonly isStruckTwice: boolean }>;

export const plainLook: Look = { isHidden: false, isStruck: false, position: 'baseline', lift: 0, size: 20 };

/**
 * A run's look: what it says itself, else its styles, the nearest last, else the document's defaults. Hidden and struck are toggles: they count
 * where an odd number of kinds of style says so, or the defaults do, unless the run says otherwise (ECMA-376 part 1, 17.7.3).
 */
export function lookOf(direct: OwnLook, styles: readonly OwnLook[], defaults: OwnLook): Look {
  const toggled = (name: 'isHidden' | 'isStruck') =>
    direct[name] ?? (defaults[name] || styles.filter((style) => style[name]).length % 2 === 1);
  const { isStruckTwice, ...nearest } = { ...plainLook, ...nearestLook([defaults, ...styles, direct]) };
  return { ...nearest, isHidden: toggled('isHidden'), isStruck: toggled('isStruck') || isStruckTwice === true };
}

/** Of several that say something, the last. */
export function nearestLook(looks: readonly OwnLook[]): OwnLook {
  const all: OwnLook = {};
  return Object.assign(all, ...looks);
}
