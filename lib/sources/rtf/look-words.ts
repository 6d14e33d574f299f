import type { OwnLook } from '../office/look';

/** What a control word says of the characters behind it; null for one that says nothing of them. */
export function lookSetBy(word: string, value: number | null): OwnLook | null {
  const isOn = value !== 0;
  switch (word) {
    case 'v':
      return { isHidden: isOn };
    case 'strike':
      return { isStruck: isOn };
    case 'striked':
      return { isStruckTwice: isOn };
    case 'super':
      return { position: isOn ? 'superscript' : 'baseline' };
    case 'sub':
      return { position: isOn ? 'subscript' : 'baseline' };
    case 'nosupersub':
      return { position: 'baseline' };
    case 'up':
      return { lift: value ?? USUAL_LIFT };
    case 'dn':
      return { lift: -(value ?? USUAL_LIFT) };
    case 'fs':
      return { size: value ?? USUAL.size };
    default:
      return null;
  }
}

/** What RTF sets where nothing is said (specification 1.9.1, font formatting properties). Half points. */
export const USUAL = { size: 24 };
const USUAL_LIFT = 6;
