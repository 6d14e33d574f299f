import type { Token } from '../tokens/tokens';
import { eachOfThem } from './each-of-them';
import { formerAndLatter } from './former-and-latter';
import { kindsOfSuit } from './kinds-of-suit';
import { miswritten } from './miswritten';
import { namedChannels } from './named-channels';
import { numberOfBodies, numberOfKinds } from './number-of-kinds';
import { subjectMatters } from './subject-matters';
import { suitClaims } from './suit-claims';
import { thirdParties } from './third-parties';

/** The words of a passage read anew where those around them tell what they are. `isCounting`: it has a number that may count something. */
export function readAnew(tokens: readonly Token[], text: string, isCounting: boolean): readonly Token[] {
  const cut = miswritten(tokens, text);
  const counted = isCounting ? numberOfBodies(numberOfKinds(cut)) : cut;
  const suits = suitClaims(kindsOfSuit(thirdParties(counted, text), text), text);
  const named = subjectMatters(namedChannels(formerAndLatter(suits, text), text), text);
  return isCounting ? eachOfThem(named) : named;
}
