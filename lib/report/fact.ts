import type { ShownOtherwise } from '../document/grid';
import type { Place } from '../document/place';
import type { Amount } from './amount';
import type { TableId, ValueKind } from './edition';

/** A statutory cell as this report prints it. Every slot of the edition has exactly one fact. */
export interface Fact extends Amount {
  readonly path: string;
  /** `一、本年新收政府信息公开申请数量 · 自然人`: the statutory label, whatever the page prints. */
  readonly label: string;
  readonly table: TableId;
  readonly kind: ValueKind;
  readonly place: Place | null;
  /** Grid ordinal in the document, row and column of the cell, from 0; null when not in a grid or missing. */
  readonly cell: { readonly grid: number; readonly row: number; readonly column: number } | null;
  /** 0–1. Below 1 nothing that rests on it may fail. */
  readonly confidence: number;
  /** Why it is unreadable although something was read: the page shows it otherwise. Null or absent: it does not. */
  readonly unread?: ShownOtherwise | null;
  /** How sure character recognition is of it, 0–1; absent where characters were read as such. */
  readonly recognised?: number;
  /** Somebody has compared what was recognised with the picture, or put it right. */
  readonly confirmed?: true;
}

/** Read as in the export contract: number, blank, dash or word. */
export function isRead(fact: Fact): boolean {
  return fact.state !== 'missing' && fact.state !== 'unreadable';
}

/** Blank, dash and word all stand for "nothing entered". */
export function isBlank(fact: Fact): boolean {
  return fact.state === 'blank' || fact.state === 'dash' || fact.state === 'word';
}
