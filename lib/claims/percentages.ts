import type { Mention } from './mentions';

/** A percentage or a difference that the sentence's own figures can be set against. */
export interface Computation {
  /** Index of the percentage or difference among the mentions. */
  readonly mention: number;
  readonly kind: 'share' | 'growth' | 'difference';
  /** What the figures give, at full precision. */
  readonly computed: number;
  readonly operands: readonly number[];
  readonly agrees: boolean;
}

/**
 * Shares (`8件，占40%`), growth (`同比增长25%`) and differences (`比上年减少15件`) of figures that stand in the same
 * sentence. `wholes` gives further totals that a share may refer to (table three's).
 */
export function readComputations(
  text: string,
  mentions: readonly Mention[],
  year: number | null,
  wholes: (index: number) => readonly number[],
): Computation[] {
  return mentions.flatMap((mention, index) => {
    const found =
      mention.unit === '%'
        ? (share(text, mentions, index, wholes) ?? growth(text, mentions, index, year))
        : difference(text, mentions, index, year);
    return found && !mention.vague ? [found] : [];
  });
}

/**
 * Rounded, truncated and forced to add up to 100 all stay within one unit of the last digit: `29%, 29%, 42%` of 2, 2, 3.
 */
export function sharesWithin(printed: number, step: number, computed: number): boolean {
  return Math.abs(printed - computed) < step + 1e-9;
}

function share(
  text: string,
  mentions: readonly Mention[],
  index: number,
  wholes: (index: number) => readonly number[],
): Computation | null {
  const percent = mentions[index];
  const part = mentions[index - 1];
  if (!percent || !part || part.unit === '%' || part.vague || part.sentence[0] !== percent.sentence[0]) return null;
  const between = text.slice(part.unitEnd, percent.start);
  if (!/^[^。；;]{0,3}(?:\(|，|,|、)?(?:约)?(?:占比|占|比例|\()[^。；;%]{0,16}$/.test(between) || GROWTH.test(between)) return null;
  const before: number[] = [];
  for (let i = index - 2; i >= 0 && index - i < 14; i--) {
    const one = mentions[i];
    if (one && one.unit === part.unit && !one.vague) before.push(i);
  }
  const own = before.map((i) => mentions[i]?.value ?? 0);
  const candidates = [...own, ...wholes(index - 1)].filter((whole) => whole >= part.value && whole > 0);
  for (const whole of candidates) {
    const computed = (part.value / whole) * 100;
    if (sharesWithin(percent.value, percent.step, computed))
      return { mention: index, kind: 'share', computed, operands: [index - 1], agrees: true };
  }
  // Which whole is meant must be beyond doubt before the figure is called wrong.
  const inSentence = before.filter((i) => mentions[i]?.sentence[0] === percent.sentence[0]);
  const sureWhole = inSentence.length === 1 ? mentions[inSentence[0] ?? 0]?.value : wholes(index - 1)[0];
  if (sureWhole === undefined || sureWhole <= 0 || sureWhole < part.value || (inSentence.length > 1 && wholes(index - 1).length === 0))
    return null;
  if (/(?:全|总|所有)[^，,]{0,4}(?:网站|部门|市|县|区)/.test(between)) return null;
  return { mention: index, kind: 'share', computed: (part.value / sureWhole) * 100, operands: [index - 1], agrees: false };
}

function growth(text: string, mentions: readonly Mention[], index: number, year: number | null): Computation | null {
  const percent = mentions[index];
  if (!percent || !GROWTH.test(percent.gap)) return null;
  const pair = currentAndBase(text, mentions, index, year);
  if (!pair || pair.base.value <= 0) return null;
  const computed = ((pair.current.value - pair.base.value) / pair.base.value) * 100;
  const signed = FALL.test(percent.gap) ? -percent.value : percent.value;
  return { mention: index, kind: 'growth', computed, operands: pair.indices, agrees: sharesWithin(signed, percent.step, computed) };
}

function difference(text: string, mentions: readonly Mention[], index: number, year: number | null): Computation | null {
  const mention = mentions[index];
  if (!mention || !/(?:增加|增长|增多|减少|下降|上升|[比较][^，,。；;]{0,10}[多少])(?:了)?$/.test(mention.pre)) return null;
  const pair = currentAndBase(text, mentions, index, year);
  if (!pair || pair.current.unit !== mention.unit) return null;
  const computed = pair.current.value - pair.base.value;
  const signed = /减少|下降|少(?:了)?$/.test(mention.pre) ? -mention.value : mention.value;
  return { mention: index, kind: 'difference', computed, operands: pair.indices, agrees: Math.abs(signed - computed) < 1e-6 };
}

/** The figure of this year and that of the year before, when the sentence prints exactly one of each before the result. */
function currentAndBase(
  text: string,
  mentions: readonly Mention[],
  index: number,
  year: number | null,
): { current: Mention; base: Mention; indices: number[] } | null {
  const result = mentions[index];
  if (!result) return null;
  let current = -1;
  let base = -1;
  for (let i = index - 1; i >= 0; i--) {
    const one = mentions[i];
    if (!one || one.sentence[0] !== result.sentence[0]) break;
    if (one.unit === '%' || /(?:增加|增长|增多|减少|下降|上升|[比较][^，,。；;]{0,10}[多少])(?:了)?$/.test(one.pre)) continue;
    if (one.vague) return null;
    const isBase = speaksOfBase(text, one, year);
    if (isBase && base < 0) base = i;
    else if (!isBase && current < 0) current = i;
    else return null;
  }
  const [one, other] = [mentions[current], mentions[base]];
  if (!one || !other || one.unit !== other.unit) return null;
  return { current: one, base: other, indices: [current, base] };
}

function speaksOfBase(text: string, mention: Mention, year: number | null): boolean {
  const lead = text.slice(mention.sentence[0], mention.start);
  const last = Array.from(lead.matchAll(/(20\d\d)年|去年|上年|上一年|同期|今年|本年|本年度/g)).at(-1);
  if (!last) return false;
  if (last[1]) return year !== null && Number(last[1]) !== year;
  return /去年|上年|上一年|同期/.test(last[0]);
}

const GROWTH = /增长|增加|上升|提高|增幅|下降|减少|降低|降幅|同比|环比|较|比上/;
const FALL = /下降|减少|降低|降幅/;
