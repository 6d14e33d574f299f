import type { Numeral } from '../tokens/numerals';

/**
 * Whether a printed number can stand for a value: exactly, or for 余/多/近/约 and rounded 1.17万 within what the
 * wording leaves open. `value` is the printed number in the value's unit.
 */
export function standsFor(numeral: Pick<Numeral, 'vague' | 'step' | 'scale'>, value: number, actual: number): boolean {
  if (numeral.vague?.startsWith('不')) return actual < value && near(value, actual, 0.15, 0);
  if (Math.abs(value - actual) < 1e-6) return true;
  if (numeral.vague)
    return numeral.vague === '近'
      ? near(value, actual, 0.1, 0)
      : numeral.vague === '约'
        ? near(value, actual, 0.1, 0.1)
        : isAndMore(value, actual);
  return numeral.scale !== null && Math.abs(value - actual) < numeral.step;
}

function near(value: number, actual: number, below: number, above: number): boolean {
  return actual >= value * (1 - below) - 1e-9 && actual <= value + Math.max(value * above, above > 0 ? roundTo(value) : 0);
}

/** 8万余 is less than 9万; 25余, which nobody should write, a little more than 25. */
function isAndMore(value: number, actual: number): boolean {
  const room = roundTo(value);
  return actual >= value - 1e-9 && actual <= value + (room > 1 ? room : Math.max(room, value * 0.15));
}

/** 300 → 100, 10 → 10, 25 → 1: the width of what 余 leaves open. */
function roundTo(value: number): number {
  let room = 1;
  while (value >= room * 10 && value % (room * 10) === 0) room *= 10;
  return room;
}
