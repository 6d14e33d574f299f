import type { Check, Finding } from '../report/outcome';
import type { Report } from '../report/report';

interface Judged {
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
}

/**
 * What was judged, with nothing certain that rests on recognised characters alone: a remark on words that were recognised stays a question,
 * and so does one on cells until they are confirmed.
 */
export function withoutCertainty(report: Report, { checks, findings }: Judged): Judged {
  if (report.recognised !== true) return { checks, findings };
  const isSure = (path: string) => report.facts[path]?.confidence === 1;
  const isCertain = ({ quote, cells }: Finding) => quote === null && cells.length > 0 && cells.every(isSure);
  const questioned = new Set<string>();
  const softer = findings.map((finding): Finding => {
    if (finding.outcome !== 'fail' || isCertain(finding)) return finding;
    questioned.add(keyOf(finding));
    return { ...finding, outcome: 'review' };
  });
  return {
    findings: softer,
    checks: checks.map((check): Check => {
      if (check.outcome !== 'fail' || !questioned.has(keyOf(check))) return check;
      return { ...check, outcome: 'review', reason: RECOGNISED };
    }),
  };
}

const keyOf = ({ rule, at }: { readonly rule: string; readonly at: string }) => `${rule}\n${at}`;

const RECOGNISED = {
  zh: '所依据的文字由图片识别而来，请对照原图',
  en: 'it rests on words that were recognised from a picture: please compare with it',
};
