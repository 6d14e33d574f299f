import { jumpTo } from '../jump';
import type { Locate } from '../locate';
import { takeSurvey } from '../place/survey';
import type { Surface } from './surface';

/** The page as its publisher shows it, with its scrollers and frames; `locate` comes from whoever read it. */
export function livePage(root: globalThis.Document, locate: Locate): Surface {
  return {
    root,
    locate,
    survey: (layer) => takeSurvey(root, layer),
    scrollTo: (located) => jumpTo(located, root),
  };
}
