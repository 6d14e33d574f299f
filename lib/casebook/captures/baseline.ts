/** Of a finding what tells whether it was there before. */
interface Told {
  readonly fingerprint: string;
  readonly formerly?: readonly string[] | undefined;
  readonly rule: string;
  readonly at: string;
}

export type Baseline = 'new' | 'unchanged' | 'changed';

/** Each finding against those of the last capture: the same, the same spot with other figures, or new. */
export function withBaseline<One extends Told>(
  findings: readonly One[],
  before: readonly Told[],
): (One & { readonly baseline: Baseline })[] {
  const prints = new Set(before.map(({ fingerprint }) => fingerprint));
  const spots = new Set(before.map(spot));
  return findings.map((finding) => {
    const isKnown = [finding.fingerprint, ...(finding.formerly ?? [])].some((one) => prints.has(one));
    return { ...finding, baseline: isKnown ? 'unchanged' : spots.has(spot(finding)) ? 'changed' : 'new' };
  });
}

function spot({ rule, at }: Told): string {
  return `${rule}\n${at}`;
}
