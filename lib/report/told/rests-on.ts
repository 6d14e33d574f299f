import type { Audit } from '../audit';

/** Whether an error rests on one of the cells at these paths. */
export function restsOn({ report, findings }: Audit, reread: ReadonlySet<string>): boolean {
  const isReread = (path: string) => {
    const place = report?.facts[path]?.place;
    return place?.kind === 'dom' && reread.has(place.selector);
  };
  return findings.some(({ outcome, severity, cells }) => outcome === 'fail' && severity === 'error' && cells.some(isReread));
}
