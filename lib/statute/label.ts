import { normalise, pairedWith } from '../document/normalise';
import { remember } from '../document/remember';

/** A label taken apart for comparing: `（一）予以公开` → ordinal 一, key 予以公开. */
export interface LabelKey {
  readonly key: string;
  readonly ordinal: string | null;
}

/**
 * The comparable core of a printed label: NFKC, spaces, brackets with their content, numbering, punctuation and other scripts dropped,
 * OCR's Japanese variants mapped. `text` is already normalised (a grid cell's `text`).
 */
export const labelKey = remember((text: string): LabelKey => {
  if (BARE.test(text)) return { key: text, ordinal: null };
  let rest = text.replace(FOREIGN, '');
  const numbering = NUMBERING.exec(rest);
  const ordinal = numbering?.[1] ?? numbering?.[2] ?? numbering?.[3] ?? null;
  if (numbering) rest = rest.slice(numbering[0].length);
  const bracket = rest.search(REMARK);
  if (bracket > 0) rest = rest.slice(0, bracket);
  return { key: rest.replace(PUNCTUATION, '').replace(VARIANT, (c) => pairedWith(c, VARIANTS)), ordinal };
});

/** {@link labelKey} of text that is not normalised yet. */
export function keyOf(raw: string): string {
  return labelKey(normalise(raw)).key;
}

/**
 * How much of a damaged label is found, in order, in a known one: 0–1. Both are keys.
 * Weighs what was observed more than what is missing, since damage loses characters more often than it adds them.
 * What is surely below `atLeast` may be 0.
 */
export function similarity(observed: string, known: string, atLeast = 0): number {
  if (observed === known) return 1;
  if (observed.length === 0 || known.length === 0) return 0;
  if (atLeast > 0 && weigh(mostShared(observed, known, atLeast), observed, known) < atLeast) return 0;
  const common = commonSubsequence(observed, known);
  if (common < 2) return 0;
  return weigh(common, observed, known);
}

function weigh(common: number, observed: string, known: string): number {
  return (0.7 * common) / observed.length + (0.3 * common) / known.length;
}

/** No common subsequence is longer than this. */
function mostShared(a: string, b: string, atLeast: number): number {
  const most = Math.min(a.length, b.length);
  if (weigh(most, a, b) < atLeast) return most;
  let count = 0;
  for (let i = 0; i < a.length; i++) if (b.includes(a.charAt(i))) count++;
  return Math.min(count, most);
}

function commonSubsequence(a: string, b: string): number {
  const row = new Uint8Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      row[j] = a.charCodeAt(i) === b.charCodeAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

// （一） (一) 一、 1. 1、 1) — a bare digit or ideograph is numbering only with its mark.
const NUMBERING =
  /^(?:[([〔]([一二三四五六七八九十]{1,3}|\d{1,2})[)\]〕][、.,:]?|([一二三四五六七八九十]{1,3})[、.,:]|(\d{1,2})(?:[、,:)]|\.(?!\d)))/;
// Spaces, and what no label of the form has: another language's words beside it, icons, arrows to sort by.
const FOREIGN = /[ A-Za-z\u00a0-\u2dff\ua000-\uabff\ue000-\uf8ff]/g;
// A bracket that is a remark, not the number of an article's item.
const REMARK = /[(〔[【](?![一二三四五六七八九十]{1,3}[)〕\]】])/;
const PUNCTUATION = /[\s"'「」『』()〔〕[\]【】<>《》、,.;:。，；：!?*|\\/_-]/g;
const VARIANT = /[減増徑処決數關開産権]/g;
/** Nothing but ideographs, as most labels are: there is nothing to drop. */
const BARE = /^(?:(?![減増徑処決數關開産権])[\u3400-\u9fff])*$/;
const VARIANTS = '減减増增徑径処处決决數数關关開开産产権权';
