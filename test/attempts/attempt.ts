/** A page on which what a reader sees is not what its source seems to say, or not what the form means: never to be ticked. */
export interface Attempt {
  /** `css`, `labels`, `copies` … */
  readonly family: string;
  /** What it does, for whoever reads a failure. */
  readonly name: string;
  readonly html: string;
  /** Text, attributes, own style sheet, labels, notes and copies tell it: the command line must not tick it either. */
  readonly isInSource: boolean;
}
