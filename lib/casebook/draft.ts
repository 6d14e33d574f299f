/** Something that is being worked on, kept until it is deleted. `content` is plain data of whoever keeps it. */
export interface Draft<Content> {
  readonly id: string;
  readonly name: string;
  /** ISO instant. */
  readonly savedAt: string;
  readonly content: Content;
}
