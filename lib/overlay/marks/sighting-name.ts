import { placeName, shorten } from '../../report/told/names';
import { markStrings } from '../../strings/marks';
import type { OverlayOptions } from '../options';
import type { Sighting } from './sight';

/** A finding's accessible name: severity, statement, cell, and whether it is hidden. */
export function sightingName({ mark, standing }: Sighting, options: OverlayOptions): string {
  const words = markStrings[options.language];
  const colon = options.language === 'zh' ? '：' : ': ';
  const place = placeName(options.audit.report, mark.finding);
  const hidden = standing === 'hidden' ? `（${words.hiddenHere}）` : '';
  return `${words.tone[mark.tone]}${colon}${shorten(mark.finding.message[options.language], 200)}${place ? ` · ${place}` : ''}${hidden}`;
}
