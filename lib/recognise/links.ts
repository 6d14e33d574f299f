import type { Document, Link } from '../document/document';
import { rememberLatest } from '../document/remember';
import type { Attachment } from '../report/audit';
import type { Statute } from '../statute/statute';
import { parseTitle, type Title } from './titles/title';

/**
 * Links whose text is a report's title with its year; the same address counts once. Linked files are a list only where they are reports
 * of several bodies or years: else they hold the report of this page.
 */
export function listedReports(links: readonly Link[], statute: Statute): readonly Link[] {
  const seen = new Set<string>();
  const files = new Set<string>();
  const listed = links.filter((link) => {
    if (link.text.length > 80 || !/20\d\d/.test(link.whole ?? link.text) || seen.has(link.href)) return false;
    const title = listedTitle(link, statute);
    if (title === null) return false;
    seen.add(link.href);
    if (isFile(link)) files.add(`${title.issuer} ${title.year}`);
    return true;
  });
  return files.size > 1 ? listed : listed.filter((link) => !isFile(link));
}

const isFile = (link: Link) => ATTACHMENT.test(link.href.toLowerCase());

/** A link's text as a report's title: without the date behind it, and whole where the list cuts it short. */
export function listedTitle(link: Link, statute: Statute): Title | null {
  const text = (link.whole ?? link.text).replace(LISTED_DATE, '').replace(CUT_SHORT, '$1年度报告');
  return parseTitle(text, link.place, true, statute);
}

const LISTED_DATE = /(?<![\s[(（])[\s[(（]*20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])）]*$/;
const CUT_SHORT = /((?:信息|政务)公开)(?:工作?)?(?:年度?)?(?:报告?)?\s*(?:…+|\.{2,})$/;

const FROM_DISK = /^file:/i;
const ATTACHMENT = /\.(pdf|docx?|wps|ofd|xlsx?|rtf|zip|rar)(?:$|[?#])/;

/** Linked files that may hold the report. */
export const attachmentsOf = rememberLatest((links: readonly Link[]): readonly Attachment[] =>
  links.flatMap((link) => {
    const type = typeOf(link);
    return type ? [{ href: link.href, text: link.text, type, place: link.place }] : [];
  }),
);

const typeOf = ({ href, text }: Link) => fileType(href) ?? fileType(text.trim());

/** Most addresses of pages have a dot in their host alone, most texts none. */
function fileType(name: string): string | undefined {
  return name.includes('.') ? ATTACHMENT.exec(name.toLowerCase())?.[1] : undefined;
}

/** Links to files and to somebody's own disk: what a report may refer to. */
export function reportLinks(links: readonly Link[]): readonly Link[] {
  return links.filter((link) => typeOf(link) !== undefined || FROM_DISK.test(link.href));
}

/** Lines that are a file's name: some portals open their files by script, without a link that could be followed. */
export function namedFiles({ blocks }: Document): number {
  return blocks.filter((block) => block.kind === 'paragraph' && !block.furniture && block.text.length < 120 && isFileName(block.text))
    .length;
}

/** Its fourth or fifth character from the end is a dot: hardly any other line's is. */
function isFileName(text: string): boolean {
  return (text.charAt(text.length - 4) === '.' || text.charAt(text.length - 5) === '.') && FILE_NAME.test(text.toLowerCase());
}

const FILE_NAME = /\.(?:pdf|docx?|wps|ofd)$/;
