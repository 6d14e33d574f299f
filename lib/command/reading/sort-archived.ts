import type { Told } from '../audit-input';
import type { ArchiveCount } from './expand-archives';
import type { Input } from './inputs';

/** Of an archive only reports are told, each text of an address once; the rest is counted, in the order in which results are taken. */
export function sortArchived(counts: ReadonlyMap<string, ArchiveCount>): (input: Input, told: Told) => () => Told {
  const seen = new Set<string>();
  return (input, told) => {
    const count = 'response' in input ? counts.get(input.path) : undefined;
    if (!('response' in input) || !count) return () => told;
    const key = `${input.response.url} ${told.sha256}`;
    return () => {
      if (told.verdict === 'unread') {
        count.unread++;
        return told;
      }
      const isReport = told.verdict !== 'not-a-report';
      const isDuplicate = isReport && seen.has(key);
      if (isReport) seen.add(key);
      count[isDuplicate ? 'duplicates' : isReport ? 'reports' : 'notReports']++;
      return isReport && !isDuplicate ? told : { ...told, out: [] };
    };
  };
}
