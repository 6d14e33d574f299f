/** What a cell prints. Blank is not zero; unreadable is printed but not understood; missing has no cell at all. */
export type AmountState = 'number' | 'blank' | 'dash' | 'word' | 'unreadable' | 'missing';

export interface Amount {
  /** As printed. */
  readonly raw: string;
  readonly state: AmountState;
  /** In the unit printed beside it; null unless `state` is number. */
  readonly value: number | null;
  /** `元` `万元` `亿元` for money, as printed in the cell; null otherwise. */
  readonly unit: string | null;
  /** What stands in brackets after the number, e.g. `其中修订16件`. */
  readonly note: string | null;
  /** Digits after the decimal point as printed. */
  readonly decimals: number;
  /** Why it is odd though its intention is plain: a doubled or separated sign. Such an amount is unreadable. */
  readonly flaw: 'sign' | null;
}
