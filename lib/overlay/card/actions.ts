import type { Text } from '../../report/text';

/** What a card can ask of the overlay. */
export interface CardActions {
  readonly close: () => void;
  readonly step: (by: 1 | -1) => void;
  /** Shows an operand's cell; null: back to the finding's own place. */
  readonly visit: (path: string | null) => void;
  /** Both resolve to false when it could not be stored: then nothing has changed. */
  readonly dismiss: (fingerprint: string, reason: string) => Promise<boolean>;
  readonly undoDismiss: (fingerprint: string) => Promise<boolean>;
  /** Keeps the page in the casebook; resolves to what is to be said of it. Null where nothing is kept. */
  readonly capture: (() => Promise<Text>) | null;
  readonly say: (text: string) => void;
  /** Opens the page of a rule. */
  readonly readRule: (rule: string) => void;
  /** Placing is due again: the card has grown or shrunk. */
  readonly resized: () => void;
}
