import { type Grade, gradeOf, grades } from '../../report/told/grade';

/** How a finding is drawn: each grade has its own shape, sign, line and word; colour comes last. */
export type Tone = Grade;

/** From loud to quiet: a merged badge takes the loudest of its findings. */
export const tones: readonly Tone[] = grades;

export const toneOf = gradeOf;

export function loudest(several: readonly Tone[]): Tone {
  return tones.find((tone) => several.includes(tone)) ?? 'notice';
}
