/** Text for people: Chinese first, English beside it. Statutory labels stay Chinese in both. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
