import type { Graphics } from './graphics';
import { matrixOf } from './matrix';

/** What an operator sets for the characters behind it (ISO 32000, 9.3 and 9.4): spaces, leading, and where the next line begins. */
export function setTextState(state: Graphics, name: string, args: readonly unknown[]): void {
  const [first] = args;
  switch (name) {
    case 'beginText':
      state.textMatrix = [1, 0, 0, 1, 0, 0];
      moveTo(state, 0, 0);
      break;
    case 'setTextMatrix':
      state.textMatrix = matrixOf(first) ?? matrixOf(args) ?? state.textMatrix;
      moveTo(state, 0, 0);
      break;
    case 'moveText':
      moveTo(state, state.lineX + number(first), state.lineY + number(args[1]));
      break;
    case 'setLeadingMoveText':
      state.leading = number(args[1]);
      moveTo(state, state.lineX + number(first), state.lineY + number(args[1]));
      break;
    case 'nextLine':
      moveTo(state, state.lineX, state.lineY + state.leading);
      break;
    case 'setCharSpacing':
      state.charSpacing = number(first);
      break;
    case 'setWordSpacing':
      state.wordSpacing = number(first);
      break;
    case 'setHScale':
      state.scale = number(first) / 100;
      break;
    case 'setLeading':
      state.leading = -number(first);
      break;
    case 'setTextRise':
      state.rise = number(first);
      break;
    case 'setTextRenderingMode':
      // Modes above 3 clip by the text as well.
      state.mode = number(first) & 3;
      if (number(first) === 7) state.mode = 7;
      break;
  }
}

function moveTo(state: Graphics, x: number, y: number): void {
  state.x = state.lineX = x;
  state.y = state.lineY = y;
}

/** An operand that has to be a number; files may hold anything. */
export const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
