import { isOpaque } from './one-tint';
import type { StyleOf } from './style-of';

/** Whether a mask takes anything away from a box. One that is solid all over, as some frameworks set it to be changed later, does not. */
export function isMasked(style: StyleOf): boolean {
  if (BORDERS.some((name) => !NONE.test(style(name)))) return true;
  const of = (name: string) => style(`mask-${name}`) || style(`-webkit-mask-${name}`);
  if (NONE.test(of('image'))) return false;
  return !isOpaque(of('image')) || !Object.entries(PLAIN).every(([name, plain]) => plain.test(of(name)));
}

const BORDERS = ['-webkit-mask-box-image-source', 'mask-border-source'];
const NONE = /^(?:none)?$/;
/** Of what is not said, whatever a browser takes by itself. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  size: /^(?:auto|cover|100% 100%)?$/,
  position: /^(?:0% 0%|0px 0px|center|50% 50%)?$/,
  repeat: /^(?:repeat)?$/,
  clip: /^(?:border-box|no-clip)?$/,
  origin: /^(?:border-box)?$/,
  mode: /^(?:match-source|alpha)?$/,
  composite: /^(?:add|source-over)?$/,
};
