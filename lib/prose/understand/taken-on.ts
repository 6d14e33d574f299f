import type { Facts, Told } from '../frames/context';
import { numberOf } from '../frames/quantities';
import { aside, reasons } from '../meanings/meaning';
import { sortsOut, takesOut } from '../phrases/taken-out';
import { amountOf } from './cells';

/** 收到180件，剔除重复登记9件，实际受理171件: the table holds those that were taken on; what came in besides, and left, it need not hold. */
export function takenOn(report: Facts, heard: readonly Told[], text: string): readonly Told[] {
  const told = heard.map((one, at) => (isIntake(one) && isNarrowed(report, one, heard[at + 1], text) ? loosely(one) : one));
  const outside = new Set<number>();
  told.forEach((one, last) => {
    if (!isNewlyReceived(one) || !agrees(report, one)) return;
    for (let first = last - 2; first >= 0; first--) {
      const all = told[first];
      if (!all || all.figure.sentence !== one.figure.sentence) return;
      const between = told.slice(first + 1, last);
      if (between.some((other) => isCarried(other) || agrees(report, other))) continue;
      if (!isIntake(all) || all.understood?.role !== 'whole' || agrees(report, all)) continue;
      if (numberOf(all) !== between.reduce((sum, other) => sum + numberOf(other), numberOf(one))) continue;
      for (let at = first; at < last; at++) outside.add(at);
    }
  });
  return outside.size === 0
    ? told
    : told.map((one, at) =>
        outside.has(at) && one.understood && !agrees(report, one)
          ? { ...one, understood: aside('requests', one.understood.subject, reasons.notCounted) }
          : one,
      );
}

/** 收到申请表71份，剔除误投7份; 收到各类申请41件，经甄别属于政府信息公开申请的27件: the number behind leaves the table fewer. */
function isNarrowed(report: Facts, { figure, understood }: Told, next: Told | undefined, text: string): boolean {
  if (!next || next.figure.sentence !== figure.sentence) return false;
  const words = text.slice(figure.count.end, next.figure.count.start);
  const leaves = takesOut(words)
    ? figure.count.numeral.value - numberOf(next)
    : sortsOut(words) && next.frame.things.includes('request')
      ? numberOf(next)
      : null;
  return understood?.meanings.some((meaning) => amountOf(report, meaning).value === leaves) === true;
}

const loosely = (one: Told): Told => ({ ...one, understood: one.understood && { ...one.understood, loose: true } });

const isCarried = ({ understood }: Told) => understood?.subject.startsWith('requests carried') === true;

const isNewlyReceived = (one: Told) =>
  !isCarried(one) &&
  one.understood?.subject.startsWith('requests') === true &&
  one.understood.meanings[0]?.cells[0]?.startsWith('requests.newlyReceived.') === true;

const isIntake = ({ understood, frame }: Told) =>
  understood?.family === 'requests' && frame.acts.some((act) => act === 'receive' || act === 'accept' || act === 'new' || act === 'handle');

const agrees = (report: Facts, one: Told) =>
  one.understood?.meanings.some((meaning) => amountOf(report, meaning).value === numberOf(one)) === true;
