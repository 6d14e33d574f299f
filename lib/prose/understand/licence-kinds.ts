import type { Context } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';
import { disclosure } from '../meanings/disclosure';
import { reasons, type Understood } from '../meanings/meaning';
import { isLicence } from '../phrases/licence-endings';
import { CASE_UNITS } from '../tokens/units';
import { inEdition } from './cells';

/**
 * 行政许可120件，其中林木采伐许可66件、植物检疫54件: the licences of one kind, whatever it is called. They are a part, and say something only
 * where there are more of them than licences.
 */
export function kindOfLicence(figure: Figure, frame: Frame, context: Context, text: string): Understood | null {
  const { unit } = figure.count;
  if (context.decision !== 'licensing' || !context.sentenceThings.has('licensing') || !CASE_UNITS.has(unit)) return null;
  if (frame.rows.length + frame.cases.length + frame.channels > 0 || frame.things.some((thing) => !OF_LICENCES.has(thing))) return null;
  if (frame.acts.some((act) => !GRANTING.has(act)) || !isListed(figure, frame, context)) return null;
  // 其中行政许可20件 names no kind.
  if (frame.unknown.length === 0 && frame.isPart !== 'subject' && !frame.things.includes('foreign')) return null;
  const named = figure.before.findLast(
    (token) => token.kind === 'unknown' || (token.kind === 'word' && /^(?:thing|subject)/.test(token.sense)),
  );
  if (!named || !isLicence(text.slice(named.start, named.end))) return null;
  const meanings = inEdition(context.report, [disclosure(['licensing'], ['decisions'])]);
  if (meanings.length === 0) return null;
  return { family: 'documents', subject: KIND, meanings, role: 'part', doubt: null, because: reasons.subject };
}

/** Behind 其中, or in one list with such a kind. */
function isListed({ sentence }: Figure, { roles }: Frame, { told }: Context): boolean {
  const last = told.at(-1);
  return roles.has('among') || (last?.figure.sentence === sentence && last.understood?.subject === KIND);
}

const KIND = 'licensing decisions of a kind';
const OF_LICENCES: ReadonlySet<string> = new Set(['licensing', 'foreign', 'decisions']);
const GRANTING: ReadonlySet<string> = new Set(['handle', 'decide', 'permit', 'publish']);
