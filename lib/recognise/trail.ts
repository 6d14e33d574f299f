import type { Document } from '../document/document';
import { normalise } from '../document/normalise';

/** The page's path to the report, as it prints it: 当前位置：首页 > 政府信息公开 > 政府信息公开年报. Null when it prints none. */
export function trailOf({ blocks }: Document): string | null {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.text.length > LONGEST || !MAY_BE.test(block.text)) continue;
    const text = normalise(block.text);
    if ((text.includes('位置') && TRAIL.test(text)) || (HAS_STEP.test(text) && (text.match(STEP)?.length ?? 0) >= 2)) return text;
  }
  return null;
}

const LONGEST = 160;
/** Asked of what is not normalised: no other character becomes one of these or part of `位置`. */
const MAY_BE = /[置>›»﹥＞]/;
const TRAIL = /^(?:您?(?:现在)?(?:的|所在|当前)*位置|当前位置)/;
const HAS_STEP = /[>›»]/;
const STEP = /[>›»]+/g;
