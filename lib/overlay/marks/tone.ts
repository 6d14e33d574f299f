import type { Finding } from '../../report/outcome';

/** How a finding is drawn: each tone has its own shape, sign, line and word; colour comes last. */
export type Tone = 'error' | 'warning' | 'review' | 'notice' | 'broken';

/** From loud to quiet: a merged badge takes the loudest of its findings. */
export const tones: readonly Tone[] = ['error', 'warning', 'review', 'notice', 'broken'];

/** A review never looks like an error; only a failed notice is a notice, since a review always asks for a human. */
export function toneOf(finding: Finding): Tone {
  if (finding.outcome === 'error') return 'broken';
  if (finding.outcome === 'review') return 'review';
  return finding.severity;
}

export function loudest(several: readonly Tone[]): Tone {
  return tones.find((tone) => several.includes(tone)) ?? 'notice';
}
