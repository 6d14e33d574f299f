import type { Audit } from '../audit';

/** How a report stands against the audit before: after a correction, also after a reload. */
export interface Since {
  readonly mended: number;
  readonly added: number;
}

/** Rule and spot of each finding but remarks on style: a figure that changed and is still wrong is neither mended nor new. */
export function spotsOf({ findings }: Pick<Audit, 'findings'>): string[] {
  return [...new Set(findings.filter(({ style }) => !style).map(({ rule, at }) => `${rule} ${at}`))].sort();
}

export function sinceThen(before: readonly string[], now: readonly string[]): Since {
  return {
    mended: before.filter((spot) => !now.includes(spot)).length,
    added: now.filter((spot) => !before.includes(spot)).length,
  };
}
