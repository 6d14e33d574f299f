import type { Line } from '../lexicon/sense';

/** How a kind of licence is called, by its end. Each line with a sentence in which such a kind is no part of the licences without it, `~` in its place. */
export const licenceEndings: readonly Line[] = [
  { words: '许可 许可证 检疫 审批 证 证书 执照 核准 手续', needs: '全年办理行政许可120件，其中木材采运~166件。' },
];

/** Whether a name ends as a licence's. */
export function isLicence(name: string): boolean {
  return licenceEndings.some(({ words }) => words.split(' ').some((word) => name.endsWith(word)));
}
