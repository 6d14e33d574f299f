import { lexicon, words } from '../../../lib/prose/lexicon';
import type { Sense } from '../../../lib/prose/lexicon/sense';
import type { Random } from '../../generator/random';

/** Words that fit one place of a sentence: `(random) => word`. */
export type Slot = (random: Random) => string;

/** Some words of a sense, parted by blanks; those that the lexicon has, or has by now, by another sense are left out. */
export function slot(sense: Sense, list: string): Slot {
  const fit = list.split(' ').filter((word) => isOf(word, sense));
  if (fit.length === 0) throw new Error(`the lexicon has none of ${list} for ${sense}`);
  return (random) => random.pick(fit);
}

/** Phrases that words of the lexicon make up between them. */
export function phrases(list: string): Slot {
  return (random) => random.pick(list.split(' '));
}

/** All words of a sense but some. */
export function slotOfAll(sense: Sense, except?: RegExp): Slot {
  const all = Object.values(lexicon).flatMap((file) => (file[sense] ?? []).flatMap((line) => line.words.split(' ')));
  const fit = all.filter((word) => isOf(word, sense) && !except?.test(word));
  if (fit.length === 0) throw new Error(`the lexicon has no word for ${sense}`);
  return (random) => random.pick(fit);
}

/** A word of one of several slots. */
export function oneOf(...slots: readonly Slot[]): Slot {
  return (random) => random.pick(slots)(random);
}

function isOf(word: string, sense: Sense): boolean {
  const found = words().longest(word, 0);
  return found?.end === word.length && found.value === sense;
}
