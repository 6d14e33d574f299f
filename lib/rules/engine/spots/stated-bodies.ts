import { bodyOf } from '../../../bodies/body';
import { bodyWords, namedBodies, receivingBodies } from '../../../bodies/named-bodies';
import { isSameBody } from '../../../bodies/same-body';
import { sharedBodies } from '../../../bodies/shared-bodies';
import { isOriginal } from '../../../document/document';
import type { Report } from '../../../report/report';
import { paragraphsWith } from '../../../slips/match/texts';
import type { Verdict } from '../rule';
import { inapplicable, pass } from '../verdicts';

/** The signature names another body than the title. */
export function signedName({ prose, source }: Report, title: string, signature: string | null): Verdict {
  if (signature === null) return inapplicable('signature', '没有落款机关', 'there is no signature');
  if (isSameBody(title, signature) !== false) return pass('signature');
  return {
    at: 'signature',
    outcome: 'fail',
    place: prose.findLast(({ paragraph }) => paragraph.text.replace(/\s/g, '') === signature)?.paragraph.place ?? null,
    quote: signature,
    ...softened(source, title, signature),
    message: { zh: `标题中的机关为“${title}”，落款为“${signature}”。`, en: `The title names ${title}, the signature ${signature}.` },
  };
}

/** The text names another body as the one that compiled the report, that speaks or that received requests. */
export function writtenName(report: Report, title: string): Verdict {
  // A government tells its departments' requests too.
  const named = [
    ...namedBodies(report.prose, paragraphsWith(report.prose, ...bodyWords.telling)),
    ...(RULERS.has(bodyOf(title).kind) ? [] : receivingBodies(paragraphsWith(report.prose, ...bodyWords.receiving))),
  ];
  const other = named.find(({ name }) => isSameBody(title, name) === false && !sharedBodies.some(({ holds }) => holds(name, title)));
  if (!other) return named.length > 0 ? pass('text') : inapplicable('text', '正文没有写编制机关', 'the text names no compiling body');
  return {
    at: 'text',
    outcome: 'fail',
    place: other.hit.place,
    quote: other.hit.quote,
    ...softened(report.source, title, other.name),
    message: { zh: `标题中的机关为“${title}”，正文写作“${other.name}”。`, en: `The title names ${title}, the text ${other.name}.` },
  };
}

const RULERS: ReadonlySet<string> = new Set(['government', 'office', 'agency', 'unknown']);

/** One character's difference may be the conversion's, except where nothing was converted. */
function softened(source: Report['source'], a: string, b: string): { severity: 'notice' } | Record<string, never> {
  const apart = [...a].filter((character, at) => character !== b[at]).length;
  return !isOriginal(source) && a.length === b.length && apart === 1 ? { severity: 'notice' } : {};
}
