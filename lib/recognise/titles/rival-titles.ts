import { isSameBody } from '../../bodies/same-body';
import type { Document, Link, Paragraph } from '../../document/document';
import { squeeze } from '../../document/normalise';
import { partsOfName } from '../../document/page-name';
import type { RivalTitle } from '../../report/report';
import { parseTitle, type Title } from './title';

/**
 * Titles of other reports that a page has for its own: in its name, or as a line above the report that is no link. Whole titles only that
 * contradict plainly: the same body with another year, or a body that is not this one.
 */
export function rivalTitles({ meta, blocks, links }: Document, title: Title | null): readonly RivalTitle[] {
  if (title === null || title.issuer === null || title.year === null || title.place === null) return [];
  const own: Own = { year: title.year, issuer: title.issuer };
  const named = [meta.title ?? '', ...partsOfName(meta.title ?? '')].find((text) => isRival(text, own));
  const start = blocks.findIndex(({ place }) => place === title.place);
  const above = blocks
    .slice(Math.max(0, start - NEAR), start + BELOW)
    .find((block) => block.kind === 'paragraph' && isRival(block.text, own) && isHeading(block, links));
  return [
    ...(named === undefined ? [] : [{ at: 'page' as const, text: named, place: title.place }]),
    ...(above?.kind === 'paragraph' ? [{ at: 'heading' as const, text: above.text, place: above.place }] : []),
  ];
}

interface Own {
  readonly year: number;
  readonly issuer: string;
}

function isRival(text: string, { year, issuer }: Own): boolean {
  const title = text.includes('报') ? parseTitle(text.trim(), null, false) : null;
  if (!title || title.issuer === null || title.year === null) return false;
  const isSame = isSameBody(title.issuer, issuer);
  return isSame === false || (isSame === true && title.year !== year);
}

function isHeading({ text, hidden, unshown, furniture }: Paragraph, links: readonly Link[]): boolean {
  if (hidden || unshown || furniture) return false;
  const line = squeeze(text);
  return !links.some((link) => squeeze(link.text) === line);
}

/** Blocks above the report's title, and below it. */
const NEAR = 20;
const BELOW = 3;
