import type { Claim } from '../../../lib/report/claim';
import { createRandom } from '../../generator/random';
import type { Figure, Printed, Rendered } from './phrase';
import { type Composed, read } from './report';
import { amountOf, type World } from './world';

/** A printed figure: which paragraph, and what the reader said of it. */
export interface Seen {
  readonly paragraph: number;
  readonly printed: Printed;
  /** Figures of the same paragraph, itself among them. */
  readonly beside: readonly Figure[];
  readonly claim: Claim | null;
}

/** Where exampleReport lays out a paragraph. */
const isOf = ({ place, section }: Claim, paragraph: number) =>
  place.kind === 'line' && section !== null && place.line === 1000 * section + 500 + paragraph;

export function seenIn({ texts, claims }: { texts: readonly Rendered[]; claims: readonly Claim[] }): Seen[] {
  return texts.flatMap(({ figures }, paragraph) =>
    figures.map((printed) => ({
      paragraph,
      printed,
      beside: figures.map((one) => one.figure),
      claim:
        claims.find(
          (claim) =>
            claim.numeral !== null && claim.role !== 'sum' && claim.role !== 'share' && isAt(claim, paragraph, printed.start, printed.end),
        ) ?? null,
    })),
  );
}

/** Whether what a claim speaks of begins within characters of a paragraph. */
function isAt(claim: Claim, paragraph: number, start: number, end: number): boolean {
  const from = claim.place.span?.[0] ?? -1;
  return isOf(claim, paragraph) && from >= start && from < end;
}

/** Linked as a whole to the cells that it states, or to others that its wording admits and that agree. */
export function isLinked({ claim, printed: { figure } }: Seen): boolean {
  if (claim?.outcome !== 'agrees') return false;
  return claim.readings.some((reading) =>
    figure.sums.some((sum) => sameCells(reading.cells, sum.plus) && sameCells(reading.minus ?? [], sum.minus)),
  );
}

const sameCells = (one: readonly string[], other: readonly string[]) => [...one].sort().join() === [...other].sort().join();

/** Another value, near or far, that no reading of the figure admits; null when there is none to try. */
export function contradiction(world: World, { printed, beside }: Seen, seed: number): number | null {
  const random = createRandom(seed);
  const { figure } = printed;
  const { value, sums, range } = figure;
  const admitted = sums.map((sum) => amountOf(world, sum));
  const step = Number.isInteger(value) ? 1 : 0.01;
  if (figure.role === 'part') return Math.max(...beside.map((one) => one.value), ...admitted) + random.int(1, 9);
  const near = [value + step, value - step, value * 10, reversed(value), value + random.int(2, 40), value + 100];
  const isMoney = figure.sums[0]?.plus[0]?.endsWith('.amount');
  const fit = (isMoney ? [value * 2 + 1, value * 10 + 1] : near).filter(
    (one) =>
      one >= 0 &&
      one !== value &&
      !admitted.includes(one) &&
      !(range && one >= range[0] && one <= range[1]) &&
      figure.print(one) !== figure.print(value),
  );
  return fit.length === 0 ? null : random.pick(fit);
}

const reversed = (value: number) => Number([...String(value)].reverse().join('')) || value;

/** What conflicts in the sentence of a figure once it prints another value. */
export function conflictsAt(composed: Composed, { paragraph, printed }: Seen, value: number): Claim[] {
  const own = { ...composed, paragraphs: composed.paragraphs.slice(Math.max(0, paragraph - 1), paragraph + 1) };
  const line = own.paragraphs.length - 1;
  const { texts, claims } = read(own, { figure: printed.figure, value });
  const now = texts[line];
  const at = now?.figures.find((one) => one.figure === printed.figure);
  if (!now || !at) return [];
  const start = now.text.lastIndexOf('。', at.start) + 1;
  const end = now.text.indexOf('。', at.end);
  return claims.filter((claim) => claim.outcome === 'conflicts' && isAt(claim, line, start, end < 0 ? now.text.length : end));
}

/** A claim in a line, for whoever reads why it failed. */
export function lineOfClaim({ numeral, quote, outcome, doubtful, subject, because, reason, role, readings }: Claim): string {
  const read = readings.map((one) => `${one.name.zh}＝${one.value}`).join(', ');
  return `${numeral ?? ''} “${quote}” ${outcome}${doubtful ? ' (review)' : ''} ${role ?? ''} ${subject} ${because ? `[${because}] ` : ''}${reason?.zh ?? ''} ${read}`;
}
