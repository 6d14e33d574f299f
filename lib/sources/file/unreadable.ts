import type { Text } from '../../report/text';

/** Thrown inside a reader where it can go no further, and says why; {@link readFile} makes it the answer. */
export class Unreadable extends Error {
  constructor(readonly problem: Text) {
    super(problem.en);
  }
}

export const TOO_LARGE_INSIDE: Text = {
  zh: '文件展开后过大，未读取',
  en: 'the file is too large once it is unpacked and was not read',
};
