/** A run of characters of a page, where it stands: points from the top left corner of the page, upright. */
export interface PrintedRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
