/** What a card can ask of the overlay. */
export interface CardActions {
  readonly close: () => void;
  readonly step: (by: 1 | -1) => void;
  /** Shows an operand's cell; null: back to the finding's own place. */
  readonly visit: (path: string | null) => void;
  readonly dismiss: (fingerprint: string, reason: string) => void;
  readonly undoDismiss: (fingerprint: string) => void;
  readonly say: (text: string) => void;
  /** Placing is due again: the card has grown or shrunk. */
  readonly resized: () => void;
}
