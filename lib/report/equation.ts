/** Σ left = Σ right over statutory cells: the check, the formula, the tint, the worked sum and the diagnosis all come from it. */
export interface Equation {
  /** Which instance of the rule: a column id (`naturalPerson`), a row id (`granted`) or a group (`review`). */
  readonly at: string;
  /** Paths of the parts. */
  readonly left: readonly string[];
  /** Paths of the total side: one total, or several (`resultTotal + carriedOut`). The first is "the total". */
  readonly right: readonly string[];
}
