import type { Attachment } from '../report/audit';
import { hostOf } from './host-of';
import { namedFiles, otherFiles, tells } from './list-words';

/** The files of a page that may hold its report, likeliest first: only of the page's own site, and only what can be read. */
export function pickAttachments(attachments: readonly Pick<Attachment, 'href' | 'text' | 'type'>[], page: string): readonly string[] {
  const host = hostOf(page);
  return attachments
    .filter(({ href, type, text }) => READABLE.includes(type) && hostOf(href) === host && host !== null && !tells(otherFiles, text))
    .map((one, at) => ({ href: one.href, weight: (tells(namedFiles, one.text) ? 0 : 100) + READABLE.indexOf(one.type), at }))
    .sort((a, b) => a.weight - b.weight || a.at - b.at)
    .slice(0, MOST_TRIED)
    .map(({ href }) => href);
}

/** As somebody wrote it before as it was printed: cells and signs are whole there. */
const READABLE: readonly string[] = ['docx', 'doc', 'wps', 'rtf', 'pdf', 'ofd', 'xlsx'];
const MOST_TRIED = 2;
