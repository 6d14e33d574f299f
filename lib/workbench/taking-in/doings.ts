/** Something that takes a while. */
export interface Doing {
  readonly what: string;
  /** How far it is; null where that is not told. */
  readonly pages: { readonly done: number; readonly of: number } | null;
  /** Gives it up; null where that cannot be done. */
  readonly stop: (() => void) | null;
}

/** One of them while it is under way. */
export interface Begun {
  at(change: Partial<Doing>): void;
  end(): void;
}

/** All that is under way, each told by itself; `renewed` is given them after every change. */
export function openDoings(renewed: (doings: readonly Doing[]) => void): (what: string, stop?: Doing['stop']) => Begun {
  let all: readonly Doing[] = [];
  const turn = (next: readonly Doing[]): void => {
    all = next;
    renewed(all);
  };
  return (what, stop = null) => {
    let own: Doing = { what, pages: null, stop };
    turn([...all, own]);
    return {
      at(change) {
        const before = own;
        own = { ...own, ...change };
        turn(all.map((one) => (one === before ? own : one)));
      },
      end: () => turn(all.filter((one) => one !== own)),
    };
  };
}
