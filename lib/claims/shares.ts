import { type Computation, type Figures, sharesWithin } from './computation';
import { GROWTH } from './growth';
import type { Mention } from './mention';

/** `8件，占40%` of a total that the sentence, or table three, gives. */
export function share({ text, mentions, index, wholes }: Figures): Computation | null {
  const percent = mentions[index];
  const at = partOf(text, mentions, index);
  const part = mentions[at];
  if (!percent || !part) return null;
  const before: number[] = [];
  for (let i = at - 1; i >= 0 && at - i < 13; i--) {
    const one = mentions[i];
    if (one && one.unit === part.unit && !one.vague) before.push(i);
  }
  const found = (computed: number, agrees: boolean): Computation => ({
    mention: index,
    kind: 'share',
    computed,
    operands: [at],
    agrees,
  });
  const table = wholes(at);
  const candidates = [...before.map((i) => mentions[i]?.value ?? 0), ...table].filter((whole) => whole >= part.value && whole > 0);
  for (const whole of candidates) {
    const computed = (part.value / whole) * 100;
    if (sharesWithin(percent.value, percent.step, computed)) return found(computed, true);
  }
  // Which whole is meant must be beyond doubt before the figure is called wrong.
  if (/(?:全|总|所有)[^，,]{0,4}(?:网站|部门|市|县|区)/.test(text.slice(part.unitEnd, percent.start))) return null;
  const parts = new Set(mentions.map((_, i) => partOf(text, mentions, i)));
  const totals = before.filter(
    (i) => mentions[i]?.sentence[0] === percent.sentence[0] && mentions[i]?.bracket === part.bracket && !parts.has(i),
  );
  const sure = totals.length === 1 ? mentions[totals[0] ?? 0]?.value : (table[0] ?? impliedWhole(text, mentions, index, part.unit));
  if (sure === undefined || sure <= 0 || sure < part.value || (totals.length > 1 && table.length === 0)) return null;
  const computed = (part.value / sure) * 100;
  return sharesWithin(percent.value, percent.step, computed) ? null : found(computed, false);
}

/** Index of the number whose share a percentage is, what a bracket says of it left out; -1 when it is no share. */
function partOf(text: string, mentions: readonly Mention[], index: number): number {
  const percent = mentions[index];
  if (percent?.unit !== '%') return -1;
  let at = index - 1;
  while (percent.bracket === null && (mentions[at]?.bracket ?? null) !== null) at--;
  const part = mentions[at];
  if (!part || part.unit === '%' || part.vague || part.sentence[0] !== percent.sentence[0]) return -1;
  const between = text.slice(part.unitEnd, percent.start).replace(/^\([^)]*\)/, '');
  return /^[^。；;]{0,3}(?:\(|，|,|、)?(?:约)?(?:占比|占|比例|\()[^。；;%]{0,16}$/.test(between) &&
    !GROWTH.test(between) &&
    !between.includes('分别')
    ? at
    : -1;
}

/** The whole that two or more other shares of the sentence have in common: `21件，占36.8%；9件，占…；10件，占17.5%` are of 57. */
function impliedWhole(text: string, mentions: readonly Mention[], index: number, unit: string | null): number | undefined {
  const own = mentions[index];
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  let count = 0;
  for (let i = 1; i < mentions.length; i++) {
    const [part, percent] = [mentions[partOf(text, mentions, i)], mentions[i]];
    if (i === index || !part || !percent || percent.sentence[0] !== own?.sentence[0]) continue;
    if (part.unit !== unit || percent.value <= percent.step) continue;
    least = Math.max(least, (part.value / (percent.value + percent.step)) * 100);
    most = Math.min(most, (part.value / (percent.value - percent.step)) * 100);
    count++;
  }
  return count >= 2 && least <= most ? (least + most) / 2 : undefined;
}
