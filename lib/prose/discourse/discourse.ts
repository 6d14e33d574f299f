import type { Steps } from '../../document/steps';
import type { Context, Told } from '../frames/context';
import { mayState } from '../frames/may-state';
import { endMark } from '../frames/sentence-ends';
import type { Token } from '../tokens/tokens';
import { hearWord, passMark } from './hearing';
import { openingState, type Setting, sceneOf } from './state';
import { contextAt, tell } from './tell';

/** A stretch between clause marks that says something of none, of all or of an end, with what holds there: material for plain statements. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** Index of the first of them in the passage. */
  readonly at: number;
  readonly context: Context;
  /** Ordinal of its sentence, and of the stretch between `；` and `。`. */
  readonly sentence: number;
  readonly stretch: number;
  /** The mark that ends it; empty at the passage's end. */
  readonly endedBy: string;
}

export interface Discourse {
  readonly told: readonly Told[];
  readonly clauses: readonly Clause[];
  readonly tokens: readonly Token[];
}

/** Walks a passage from left to right: what holds where, and what each number was understood to count. */
export function* readDiscourse(setting: Setting): Steps<Discourse> {
  const scene = sceneOf(setting);
  const state = openingState(setting);
  const { tokens } = setting;
  const clauses: Clause[] = [];
  let clauseStart = 0;
  let isStating = false;
  let next = 0;
  const endClause = (to: number) => {
    const { sentence, stretch } = state;
    if (isStating)
      clauses.push({
        tokens: tokens.slice(clauseStart, to),
        at: clauseStart,
        context: contextAt(scene, state),
        sentence,
        stretch,
        endedBy: endMark(tokens[to]),
      });
    clauseStart = to + 1;
    isStating = false;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (at % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield;
    state.at = at;
    if (token.kind === 'mark') {
      if (token.mark !== '、') endClause(at);
      passMark(scene, state, token, at);
    } else if (token.kind === 'word') {
      isStating ||= mayState(token);
      hearWord(scene, state, token, at);
    } else if (token.kind === 'count') {
      tell(scene, state, next);
      next++;
    }
  }
  state.at = tokens.length;
  endClause(tokens.length);
  return { told: state.told, clauses, tokens };
}

const BETWEEN_PAUSES = 50;
