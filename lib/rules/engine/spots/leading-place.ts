import { bodyWords, leadingAreas } from '../../../bodies/named-bodies';
import { isElsewhere } from '../../../bodies/shared-bodies';
import type { Report } from '../../../report/report';
import { paragraphsWith } from '../../../slips/match/texts';
import type { Verdict } from '../rule';
import { inapplicable, pass } from '../verdicts';

/** 在某县委、县政府领导下: of the title's own county. */
export function leadingPlace({ prose, issuer, meta }: Report, title: string): Verdict {
  const areas = leadingAreas(paragraphsWith(prose, ...bodyWords.leading));
  const known = `${title} ${issuer ?? ''} ${meta.siteName ?? ''} ${meta.contentSource ?? ''}`;
  const other = areas.find(({ name }) => isElsewhere(name, title) && !known.includes(name.replace(/.$/, '')));
  if (!other) return areas.length > 0 ? pass('place') : inapplicable('place', '正文没有写由何地领导', 'the text names no leading place');
  return {
    at: 'place',
    outcome: 'fail',
    severity: 'notice',
    place: other.hit.place,
    quote: other.hit.quote,
    message: {
      zh: `标题中的机关为“${title}”，正文写作“${other.hit.quote}”。`,
      en: `The title names ${title}, the text is led by ${other.name}.`,
    },
  };
}
