import { CASE_UNITS } from '../tokens/units';
import type { Figure } from './figure';
import type { Frame } from './frame';

/** 收到政府信息公开95件, 收到依申请公开相关信息2条: nothing but requests for it can have been received. */
export function receivedDisclosure(frame: Frame, { before, count }: Figure): Frame {
  if (asksForInformation(frame, count.unit)) return { ...frame, things: ['request'], acts: frame.acts.filter((act) => act !== 'publish') };
  if (frame.things.length !== 1 || frame.things[0] !== 'disclosure') return frame;
  const last = before.findLast((token) => token.kind !== 'word' || token.sense !== 'filler');
  const isNamed = last?.kind === 'word' && last.sense === 'thing:disclosure';
  const isReceived = frame.acts.length > 0 && frame.acts.every((act) => RECEIPT.has(act)) && frame.acts.some((act) => act !== 'answer');
  if (!isNamed || !isReceived || count.unit === null || !CASE_UNITS.has(count.unit)) return frame;
  return { ...frame, things: ['request'] };
}

/** 收到依申请需要公开的信息2件: what was asked for stands last. */
function asksForInformation({ acts, things, channels, unknown }: Frame, unit: string | null): boolean {
  return (
    things.length === 2 &&
    things[0] === 'request' &&
    things[1] === 'information' &&
    acts[0] === 'receive' &&
    acts.every((act) => act === 'receive' || act === 'publish') &&
    channels + unknown.length === 0 &&
    unit !== null &&
    CASE_UNITS.has(unit)
  );
}

/** 收到并答复 is of the same. */
const RECEIPT: ReadonlySet<string> = new Set(['receive', 'accept', 'new', 'answer']);
