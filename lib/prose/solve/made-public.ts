import type { Facts, Told } from '../frames/context';
import { isCarriedIn, isQuantity, numberOf, sumOf } from '../frames/quantities';
import type { Meaning } from '../meanings/meaning';
import { flow, outcome } from '../meanings/requests';
import { isLooselyPublic } from '../phrases/loosely-public';

/**
 * 办理19件，已公开18件，1件结转: where the figures of a sentence divide all in hand, the loose word stands for what was given in part as well, if
 * nothing else names it, and, beside no more than the carry-over, for every answer.
 */
export function madePublic(report: Facts, told: readonly Told[], text: string): readonly Told[] {
  if (!told.some((one) => isLoosely(one, text))) return told;
  return told.map((one, at) => {
    if (!one.understood || !isLoosely(one, text)) return one;
    const parts = partsBeside(told, at);
    if (!parts) return one;
    const isPartialNamed = told.some(({ frame }) => frame.rows.some((row) => row.includes('partiallyGranted')));
    const isAlone = parts.every((part) => part === one || part.understood?.subject === 'requests carried out');
    const more = [
      ...(isPartialNamed ? [] : [outcome(report, ['granted', 'partiallyGranted'])]),
      ...(isAlone ? [flow(['resultTotal'])] : []),
    ].filter((meaning): meaning is Meaning => meaning !== null);
    return { ...one, understood: { ...one.understood, meanings: [...one.understood.meanings, ...more] } };
  });
}

/** 已公开, 依法公开: no label of the form, and not said to be in full. */
function isLoosely({ understood, frame }: Told, text: string): boolean {
  if (understood?.role !== 'whole' || understood.subject !== 'requests: granted') return false;
  return frame.words.some((word) => word.kind === 'word' && isLooselyPublic(text.slice(word.start, word.end)));
}

/** The numbers of its sentence that, this one among them, divide the number in front of them all; null where none do. */
function partsBeside(told: readonly Told[], at: number): readonly Told[] | null {
  const one = told[at];
  const beside = told.filter(
    (other) =>
      other.figure.sentence === one?.figure.sentence && other.figure.bracketOf === null && isQuantity(other) && other.topic === 'requests',
  );
  const whole = beside.findLastIndex(({ understood }, nth) => nth < beside.indexOf(one as Told) && isIntake(understood?.subject));
  const all = beside[whole];
  if (!one || !all) return null;
  const carried = beside.find(isCarriedIn);
  const parts = beside.slice(whole + 1).filter((part) => part !== carried);
  const sum = sumOf(parts.map(numberOf));
  const isDivided = sum === numberOf(all) || (carried !== undefined && sum === sumOf([numberOf(all), numberOf(carried)]));
  return parts.length > 1 && isDivided ? parts : null;
}

const isIntake = (subject: string | undefined) => subject === 'requests' || /^requests (?:received|handled)/.test(subject ?? '');
