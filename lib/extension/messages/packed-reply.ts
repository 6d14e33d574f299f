import { type Steps, withPauses } from '../../document/steps';
import { turn } from '../../dom/turn';
import { jsonParts } from '../../report/contract/json-parts';
import type { AuditorReply, AuditorRequest, MoreRequest } from './messages';

/**
 * A reply on its way from page to panel. An audit of thousands of claims is megabytes, which the browser would write and hand over in one
 * go: it is written in steps, and comes in pieces.
 */
export interface PackedReply {
  readonly reply: Omit<AuditorReply, 'audit'>;
  /** The first piece of the audit as JSON. */
  readonly piece: string;
  /** Which audit it is of, and how many characters that has. */
  readonly of: number;
  readonly length: number;
}

/** The audit written last: the panel asks again and again for the same. */
let last: { readonly audit: AuditorReply['audit'] | null; readonly text: string; readonly of: number } = { audit: null, text: '', of: 0 };

/** What the page's side does with replies. */
export interface Packer {
  packed(reply: AuditorReply): Promise<PackedReply>;
  more(request: MoreRequest): Promise<string>;
}

export async function packed({ audit, ...reply }: AuditorReply): Promise<PackedReply> {
  if (last.audit !== audit) last = { audit, text: await withPauses(written(audit), turn), of: last.of + 1 };
  const { text, of } = last;
  return { reply, piece: text.slice(0, PIECE), of, length: text.length };
}

/** The piece that was asked for; empty once another audit has been written. */
export async function more({ of, from }: MoreRequest): Promise<string> {
  return of === last.of ? last.text.slice(from, from + PIECE) : '';
}

/** A reply put together from its pieces; another audit meanwhile: that one. Null where nothing comes that is a reply. Throws when none comes whole. */
export async function gathered(
  send: (request: AuditorRequest | MoreRequest) => Promise<unknown>,
  request: AuditorRequest,
): Promise<AuditorReply | null> {
  for (let asked = request, tries = 0; tries < MOST_TRIES; tries++, asked = { to: 'auditor', type: 'get-state' }) {
    const first = await send(asked);
    if (!isPacked(first)) return null;
    const { reply, of, length } = first;
    const pieces = [first.piece];
    let from = first.piece.length;
    while (from < length) {
      const piece = await send({ to: 'auditor', type: 'more', of, from });
      if (typeof piece !== 'string' || piece === '') break;
      pieces.push(piece);
      from += piece.length;
    }
    if (from === length) return { ...reply, audit: JSON.parse(pieces.join('')) };
  }
  throw new Error('the audit changed each time it was asked for');
}

function isPacked(value: unknown): value is PackedReply {
  return typeof value === 'object' && value !== null && 'reply' in value && 'piece' in value;
}

function* written(audit: AuditorReply['audit']): Steps<string> {
  const parts: string[] = [];
  for (const part of jsonParts(audit)) {
    parts.push(part);
    yield;
  }
  return parts.join('');
}

/** Characters: some milliseconds of the browser's own work on either side. */
const PIECE = 100_000;
/** An audit that changes while it is handed over is asked for anew. */
const MOST_TRIES = 5;
