import type { Finding } from '../outcome';
import type { Text } from '../text';

/** Remarks on style as the one line that they fold under. */
export interface FoldedStyle {
  /** Index of the first of them: the line stands there. */
  readonly index: number;
  readonly count: number;
  readonly message: Text;
}

/** The remarks on style among some findings, in one line; null where there are none. */
export function foldStyle(findings: readonly Finding[], isShown: (finding: Finding) => boolean = () => true): FoldedStyle | null {
  const own = findings.filter((finding) => finding.style && isShown(finding));
  const [first] = own;
  if (!first) return null;
  const said = (language: keyof Text) => [...new Set(own.map(({ message }) => message[language]))];
  return {
    index: findings.indexOf(first),
    count: own.length,
    message: {
      zh: `文字与格式 ${own.length} 处：${said('zh').join('')}`,
      en: `Wording and form, ${own.length}: ${said('en').join(' ')}`,
    },
  };
}
