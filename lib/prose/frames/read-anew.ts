import type { Token } from '../tokens/tokens';
import { ITEM_UNITS } from '../tokens/units';
import { eachOfThem, tellsOfEach } from './each-of-them';
import { kindsOfSuit } from './kinds-of-suit';
import { namedChannels } from './named-channels';
import { numberOfBodies, numberOfKinds, UNITS } from './number-of-kinds';
import { subjectMatters } from './subject-matters';

/** The words of a passage with those read otherwise that other words beside them give another sense. */
export function readAnew(cut: readonly Token[], text: string, isCounting: boolean): readonly Token[] {
  const { namesKinds, namesBodies, namesReview, namesChannel, namesSubject, tellsEach } = signsIn(cut);
  let tokens = cut;
  if (isCounting && namesKinds) tokens = numberOfKinds(tokens);
  if (isCounting && namesBodies) tokens = numberOfBodies(tokens);
  if (namesReview) tokens = kindsOfSuit(tokens, text);
  if (namesChannel) tokens = namedChannels(tokens, text);
  if (namesSubject) tokens = subjectMatters(tokens, text);
  return isCounting && tellsEach ? eachOfThem(tokens) : tokens;
}

/** Without its sign a reading finds nothing: one look at a passage spares most of them. */
function signsIn(tokens: readonly Token[]) {
  const signs = { namesKinds: false, namesBodies: false, namesReview: false, namesChannel: false, namesSubject: false, tellsEach: false };
  for (const token of tokens) {
    if (token.kind === 'count') signs.namesKinds ||= token.numeral.chinese && ITEM_UNITS.has(token.unit);
    if (token.kind !== 'word') continue;
    const { sense } = token;
    if (sense === 'channel') signs.namesChannel = true;
    else if (sense === 'subject') signs.namesSubject = true;
    else if (sense === 'thing:review') signs.namesReview = true;
    else if (sense === UNITS) signs.namesBodies = true;
    else if (tellsOfEach(token)) signs.tellsEach = true;
  }
  return signs;
}
