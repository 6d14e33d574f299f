import type { Text } from '../report/text';

/** Something that the person at the command line can mend: said, not thrown up. */
export class Problem extends Error {
  constructor(readonly text: Text) {
    super(`${text.zh} · ${text.en}`);
  }
}
