import type { Crew } from '../crew';
import type { Surroundings } from '../surroundings';
import { harmless } from './harmless';
import { widthOf } from './width';

/** Where standard error is a screen. */
export interface Screen {
  columns(): number;
  write(text: string): void;
  /** Milliseconds. */
  now(): number;
}

/**
 * The same surroundings with one line at the end of the screen while files are read: how many are done, what is under way, and for how
 * long. It gives way to whatever else is written, and `close` leaves nothing of it.
 */
export function withProgress(around: Surroundings & { readonly crew: NonNullable<Surroundings['crew']> }, screen: Screen) {
  let done = 0;
  let of = 0;
  let shown = '';
  // What is done at once needs no line.
  let drawnAt = screen.now();
  /** In the order in which they were begun. */
  const underWay = new Set<UnderWay>();
  const clear = (): void => {
    if (shown !== '') screen.write('\r\u001b[K');
    shown = '';
  };
  const draw = (): void => {
    const [first] = underWay;
    const line = first ? lineOf(first, { done, of, now: screen.now() }, screen.columns() - 1) : '';
    drawnAt = screen.now();
    if (line === '' || line === shown) return;
    screen.write(`\r${line}\u001b[K`);
    shown = line;
  };
  // Recognition leaves a timer no turn: whoever begins or has a page draws too.
  const drawInTime = (): void => {
    if (screen.now() - drawnAt >= EVERY) draw();
  };
  const timer = setInterval(draw, EVERY);
  timer.unref();
  const follow = (crew: Crew, inputs: number): Crew => {
    done = 0;
    of = inputs;
    return {
      ...crew,
      audit: async (input) => {
        const one: UnderWay = { path: input.path, since: screen.now(), page: 0, pages: 0 };
        underWay.add(one);
        drawInTime();
        try {
          return await crew.audit(input, (page, pages) => {
            Object.assign(one, { page, pages });
            drawInTime();
          });
        } finally {
          underWay.delete(one);
          done++;
        }
      },
    };
  };
  return {
    around: {
      ...around,
      out: (piece) => {
        if (around.isTerminal) clear();
        return around.out(piece);
      },
      err(text) {
        clear();
        around.err(text);
      },
      crew: (manner, inputs, asked) => follow(around.crew(manner, inputs, asked), inputs),
    } satisfies Surroundings,
    close(): void {
      clearInterval(timer);
      clear();
    },
  };
}

interface UnderWay {
  readonly path: string;
  readonly since: number;
  page: number;
  pages: number;
}

interface Count {
  readonly done: number;
  /** Infinite where an archive may hold any number. */
  readonly of: number;
  readonly now: number;
}

/** `2/12 正在读 reading …/扫描件.pdf · 3/9 页 pages · 8 s`, within so many columns: the name's end tells more than its beginning. */
function lineOf({ path, since, page, pages }: UnderWay, { done, of, now }: Count, columns: number): string {
  const seconds = Math.floor((now - since) / 1000);
  const tail = [pages > 1 ? ` · ${page}/${pages} 页 pages` : '', seconds > 0 ? ` · ${seconds} s` : ''].join('');
  const head = `${done}${Number.isFinite(of) ? `/${of}` : ''} 正在读 reading `;
  const room = columns - widthOf(head) - widthOf(tail);
  return room < SHORTEST ? '' : head + endOf(harmless(path), room) + tail;
}

/** The end of a text that is too wide for its room. */
function endOf(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const characters = [...text];
  let width = 1;
  let from = characters.length;
  for (; from > 0; from--) {
    width += widthOf(characters[from - 1] ?? '');
    if (width > room) break;
  }
  return `…${characters.slice(from).join('')}`;
}

/** Milliseconds between two drawings. */
const EVERY = 250;
/** Columns that a name needs to be known by. */
const SHORTEST = 8;
