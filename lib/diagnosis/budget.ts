/** Steps that a search may take: the answer depends on the report alone, never on the machine. */
export interface Budget {
  /** Takes one step; false when none is left. */
  spend(): boolean;
  readonly exhausted: boolean;
}

export function openBudget(steps: number): Budget {
  let left = steps;
  return {
    spend: () => left-- > 0,
    get exhausted() {
      return left < 0;
    },
  };
}

/** So many candidates people still compare. */
export const MOST_CANDIDATES = 6;
