import { legible } from '../../document/normalise';

/** A cell's or heading's text as it may be quoted in a message: full-width characters as they stand, invisible ones dropped, spaces collapsed, long text cut. */
export function printed(raw: string): string {
  const text = legible(raw.slice(0, 4 * LONGEST));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 40;
