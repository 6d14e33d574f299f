import type { Context } from '../frames/context';
import type { Frame } from '../frames/frame';
import type { Thing } from '../lexicon/sense';
import { looseIf, none, type Understood } from '../meanings/meaning';
import { outcome } from '../meanings/requests';
import { amountOf } from '../understand/cells';
import { deniedApplicants } from './denied-applicants';

/** What is said of none of some rows of results: 没有不予公开的申请, 没有因涉及国家秘密不予公开的申请. */
export function noneOfRows(rows: readonly string[], frame: Frame, context: Context): Understood[] {
  const has = (thing: Thing) => frame.things.includes(thing);
  const isOfRequests =
    context.topic === 'requests' || has('request') || has('application') || (frame.acts.join() === 'answer' && !has('information'));
  const isDenial = frame.words.some((token) => token.kind === 'word' && /^row:(?:denied|unable)$/.test(token.sense));
  if (has('information') && !has('request') && context.topic !== 'requests' && !isDenial) return [];
  if (has('foreign') || has('documents') || !(isOfRequests || has('information'))) return [];
  const named = [...new Set(rows.map((row) => row.split('|')[0] ?? row))];
  const isIn = (ground: string, group: string) => ground.startsWith(`${group}.`) || (group === 'notProcessed' && isEndedSo(ground, frame));
  const grounds = named.filter((row) => named.some((group) => isIn(row, group)));
  // 因涉及国家秘密不予公开: of that ground alone, which says why; 不予公开 is no more than what became of it.
  const of = named.filter((row) => !grounds.some((ground) => isIn(ground, row)));
  const told = (ids: readonly string[], isLoose = false): Understood[] => {
    const meanings = deniedApplicants(frame, context).flatMap((columns) => outcome(context.report, ids, columns) ?? []);
    return meanings.length > 0 ? [looseIf(isLoose, none('outcomes', 'no such outcome', meanings, 'claim-outcomes'))] : [];
  };
  // 没有重复申请等不予处理情形: none of what is named, and of the others in its group, perhaps.
  const meaning = outcome(context.report, of);
  const mayGoOn = grounds.length > 0 && frame.roles.has('etc') && meaning !== null && amountOf(context.report, meaning).value === 0;
  return mayGoOn ? told(named, true) : told(of);
}

/** 逾期未补正不再处理: the form has the ground elsewhere, and calls what became of it so, too; 逾期未补正、不予处理 are two. */
function isEndedSo(ground: string, { words, roles }: Frame): boolean {
  const isListed = roles.has('and') || words.some((token) => token.kind === 'mark' && token.mark === '、');
  return (roles.has('because') || !isListed) && /^otherHandling\.(?:noSupplement|feeUnpaid)$/.test(ground);
}
