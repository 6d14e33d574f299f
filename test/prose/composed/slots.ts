import { lexicon, words } from '../../../lib/prose/lexicon';
import type { Sense } from '../../../lib/prose/lexicon/sense';
import type { Random } from '../../generator/random';

/** Words that fit one place of a sentence: `(random) => word`. */
export type Slot = (random: Random) => string;

/** Some words of a sense, parted by blanks. A word that the lexicon does not know by this sense is an error. */
export function slot(sense: Sense, list: string): Slot {
  const known = list.split(' ');
  for (const word of known) {
    const found = words().longest(word, 0);
    if (found?.end !== word.length || found.value !== sense) throw new Error(`the lexicon has no ${word} for ${sense}`);
  }
  return (random) => random.pick(known);
}

/** All words of a sense but some. */
export function slotOfAll(sense: Sense, except?: RegExp): Slot {
  const all = lexicon.flatMap((file) => (file[sense] ?? []).flatMap(([line]) => line.split(' ')));
  const fit = all.filter((word) => word !== '' && words().longest(word, 0)?.value === sense && !except?.test(word));
  if (fit.length === 0) throw new Error(`the lexicon has no word for ${sense}`);
  return (random) => random.pick(fit);
}

/** A word of one of several slots. */
export function oneOf(...slots: readonly Slot[]): Slot {
  return (random) => random.pick(slots)(random);
}
