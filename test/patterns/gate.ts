import { automataOf } from './automaton';
import { patterns } from './collect';
import { isExponential } from './exponential';

/** A part of `npm run check`: names every regular expression of ours whose cost can double with each character. */
export default async function gate(): Promise<number> {
  const bad = patterns.filter((pattern) => automataOf(pattern).some(isExponential));
  for (const { where, source, flags } of bad) console.error(`${where}: exponential: /${source}/${flags}`);
  console.log(`${patterns.length} regular expressions, ${bad.length} exponential`);
  return bad.length === 0 ? 0 : 1;
}
