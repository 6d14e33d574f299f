import type { Context, Neighbour } from '../frames/context';
import { type Frame, senses } from '../frames/frame';
import { numberOf } from '../frames/quantities';
import { untilEnd } from '../frames/sentence-ends';
import { type Meaning, reasons, type Understood } from '../meanings/meaning';
import { flow } from '../meanings/requests';
import type { Token } from '../tokens/tokens';
import { amountOf } from './cells';
import { isCarriedIn } from './request-carry-over';
import { part } from './request-meanings';

/** 新收申请中，办结24件; 上年结转的申请中，予以公开1件: of those alone. Where nothing was carried over, the new ones are all. */
export function ofOneFlow(found: Understood, context: Context, tokens: readonly Token[]): Understood {
  const { within, report } = context;
  const of = within.flow;
  const isTold = found.family === 'outcomes' || ENDS.has(found.subject);
  if (!isTold || found.role === 'part' || found.meanings.length === 0) return found;
  if (!of) return found.family === 'outcomes' && isOfNew(context, tokens) ? ofNewAlone(found, context) : found;
  if (of === 'newlyReceived' && amountOf(report, flow(['carriedIn'])).value === 0) return found;
  return found.subject === 'requests answered'
    ? part(found.subject, [flow([of])], reasons.part)
    : { ...found, role: 'part', because: reasons.part };
}

/** A row of the new alone: what the table has, or less by no more than was carried in. Where applicants are named, of those. */
function ofNewAlone(found: Understood, { report, paragraph, index }: Context): Understood {
  const value = paragraph[index]?.figure.count.numeral.value ?? 0;
  const columnsOf = ({ cells }: Meaning) => [...new Set(cells.map((cell) => cell.slice(cell.lastIndexOf('.') + 1)))];
  const named = found.meanings.filter((meaning) => columnsOf(meaning).join() !== 'total');
  const meanings = named.length > 0 ? named : found.meanings;
  const holds = meanings.some((meaning) => {
    const [all, carried] = [amountOf(report, meaning).value, amountOf(report, flow(['carriedIn'], columnsOf(meaning))).value];
    return all !== null && carried !== null && value <= all && value >= all - carried;
  });
  return holds ? { ...found, meanings, role: 'part', because: reasons.part } : { ...found, meanings };
}

/** 企业的3件新收申请中，予以公开1件; 上年结转2件，均已公开。新收12件，公开6件: of the new, where what was carried in has been told of. */
function isOfNew(context: Context, tokens: readonly Token[]): boolean {
  if (followsAnsweredOfNew(context)) return true;
  const { sentence, paragraph, index } = context;
  const of = sentence.findLast((one) => one.index < index && one.frame.rows.length === 0 && one.figure.bracketOf === null);
  if (!of) return false;
  const behind = senses(of.figure.after);
  const isNew = of.frame.acts.includes('new');
  if (behind.at(-1) === 'role:within' && (isNew || behind.includes('act:new'))) return true;
  if (!isNew) return false;
  const own = sentence[0]?.index ?? 0;
  return paragraph.slice(Math.max(0, own - NEAR), own).some((one) => isCarriedIn(one.frame) && isAnsweredBehind(one, paragraph, tokens));
}

/** 新收15件，办结14件，其中公开8件: as many were answered as can only be of the new. */
function followsAnsweredOfNew({ told, sentence, report }: Context): boolean {
  const of = told.findLast(({ understood }) => understood?.family === 'requests' && understood.role === 'whole');
  if (of?.understood?.subject !== 'requests answered' || of.figure.sentence !== sentence[0]?.figure.sentence) return false;
  const [all, ...ofNew] = of.understood.meanings.map((meaning) => amountOf(report, meaning).value);
  return numberOf(of) !== all && ofNew.includes(numberOf(of));
}

/** 上年结转2件，一件为企业提出，一件为个人提出，均已答复: behind what was carried in, and in front of what else was answered, stands what became of it. */
function isAnsweredBehind({ figure, index }: Neighbour, paragraph: readonly Neighbour[], tokens: readonly Token[]): boolean {
  const next = paragraph
    .slice(index + 1, index + NEAR)
    .find(({ frame: { acts, rows } }) => acts.includes('answer') || rows.length > 0)?.figure;
  const words = tokens.slice(figure.at, Math.min(next ? next.at - next.before.length : tokens.length, figure.at + REACH));
  return senses(untilEnd(words)).some((sense) => /^act:answer$|^row:/.test(sense));
}

/** Numbers in front of the own sentence, and tokens behind one of them: what was said farther off is another story. */
const NEAR = 8;
const REACH = 60;

/** 办结26件，其中上年结转2件、本年新收24件: the new ones among those that were answered. */
export function newAmongAnswered({ told, sentence, index, paragraph }: Context): boolean {
  const own = paragraph[index]?.figure;
  const of = told.findLast(({ frame }) => !isCarriedIn(frame));
  const whole = of && told.indexOf(of);
  if (!own || !of || whole === undefined || of.understood?.subject !== 'requests answered' || of.figure.stretch !== own.stretch)
    return false;
  const carried = sentence.filter((one) => one.index > whole && one.index !== index && one.index <= index + 1 && isCarriedIn(one.frame));
  if (carried.length === 0) return false;
  const parts = [own, ...carried.map(({ figure }) => figure)];
  const isDivided =
    senses(of.figure.after).at(-1) === 'role:within' ||
    parts.some(({ before, bracketOf }) => bracketOf === whole || senses(before).includes('role:among'));
  const sum = parts.reduce((all, { count }) => all + count.numeral.value, 0);
  return isDivided || sum === of.figure.count.numeral.value;
}

/** 当年受理并办结的申请24件: those of which both is told. */
export function bothOfThem({ words }: Frame): boolean {
  const said = senses(words);
  const answer = said.lastIndexOf('act:answer');
  return said[answer + 1] === 'filler' && /^thing:(?:request|application)$/.test(said[answer + 2] ?? '');
}

const ENDS: ReadonlySet<string> = new Set(['requests answered', 'requests carried out', 'requests carried over']);
