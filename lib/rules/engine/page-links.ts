import type { Link } from '../../document/document';
import type { Report } from '../../report/report';
import type { Verdict } from './rule';
import { inapplicable } from './verdicts';

/** Links to files, apart from those that lead to somebody's own disk. */
export interface PageLinks {
  readonly files: readonly Link[];
  readonly local: readonly Link[];
}

/** What `judge` says of the links of a live page; of anything else nothing, for files are kept without their links, and a saved page has its own. */
export function onLivePage({ links, meta }: Report, at: string, judge: (links: PageLinks) => readonly Verdict[]): readonly Verdict[] {
  if (!links || !/^https?:/.test(meta.url ?? '')) return [inapplicable(at, '不是网页，无从核对链接', 'no live page')];
  const isLocal = ({ href }: Link) => href.slice(0, 5).toLowerCase() === 'file:';
  return judge({ files: links.filter((link) => !isLocal(link)), local: links.filter(isLocal) });
}
