import { documentElement, makeElement, viewOf } from '../dom/documents';
import { clientWidth } from '../dom/nodes';
import { cardStrings } from '../strings/card';
import type { Language } from '../strings/marks';
import type { Host } from './draw/host';
import { drawSign } from './draw/icons';
import { standOn } from './draw/plane';
import type { Tone } from './marks/tone';
import { bottom, overlaps, type Rect, right } from './place/geometry';
import { isInMargin, PATIENT_LOOK, readGround } from './place/ground';
import { quietestSpot } from './place/quietest-spot';

/** What the signs mean, shown once; takes no focus by itself, and stands where it covers no word. Without such a place it is folded into a button. */
export interface Legend {
  /** Opens it over whatever stands there; for its owner to put on the page and find a place for. */
  readonly folded: HTMLElement;
  /** Anew, after the page has moved. */
  place(): void;
  /** How much there is now. */
  count(shown: readonly Shown[]): void;
}

/** A tone that is drawn, with how many findings have it. */
interface Shown {
  readonly tone: Tone;
  readonly count: number;
}

export function showLegend(host: Host, language: Language, shown: readonly Shown[], ringed: boolean, seen: () => void): Legend {
  const root = host.layer.ownerDocument;
  const strings = cardStrings[language];
  const make = (tag: string, text = '', className = '') => {
    const element = makeElement(root, tag);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const legend = make('div', '', 'legend');
  legend.setAttribute('role', 'group');
  legend.setAttribute('aria-label', strings.legend);
  const introOf = (now: readonly Shown[]) =>
    strings.legendIntro(now.map(({ tone, count }) => `${count} ${strings.found[tone].trim()}`).join(language === 'zh' ? '、' : ', '));
  const intro = legend.appendChild(make('p', introOf(shown)));
  const list = legend.appendChild(make('ul'));
  for (const { tone } of shown) {
    const item = list.appendChild(make('li'));
    const badge = item.appendChild(make('span', '', `badge ${tone}`));
    badge.append(drawSign(root, tone));
    item.append(make('span', `${strings.tone[tone]} — ${strings.toneHint[tone]}`));
  }
  if (ringed) list.appendChild(make('li')).append(make('span', '', 'ringed'), make('span', strings.cause));
  const button = legend.appendChild(make('button', strings.legendSeen, 'plain')) as HTMLButtonElement;
  button.type = 'button';
  const folded = make('button', strings.legendFolded, 'folded') as HTMLButtonElement;
  folded.type = 'button';
  folded.hidden = true;
  let isAskedFor = false;
  const place = () => {
    if (!legend.isConnected) return;
    const isFree = placeLegend(legend, host);
    legend.classList.toggle('placed', isFree || isAskedFor);
    folded.hidden = isFree || isAskedFor;
  };
  button.addEventListener('click', () => {
    legend.remove();
    folded.remove();
    seen();
  });
  folded.addEventListener('click', () => {
    isAskedFor = true;
    place();
    button.focus({ preventScroll: true });
  });
  standOn(host.front.window, legend);
  place();
  const count = (now: readonly Shown[]) => {
    const words = introOf(now);
    if (intro.textContent !== words) intro.textContent = words;
  };
  return { folded, place, count };
}

/** Where it could come to lie over figures it scrolls along with the page; in a margin it stays in the window. True: it covers nothing there. */
function placeLegend(legend: HTMLElement, { layer, front }: Host): boolean {
  const root = layer.ownerDocument;
  const view = viewOf(root);
  if (!view) return false;
  const window = { left: 0, top: 0, width: clientWidth(documentElement(root)) || view.innerWidth, height: view.innerHeight };
  const ground = readGround(root, window, PATIENT_LOOK);
  const own = [...layer.querySelectorAll('[role=toolbar] button')].map((badge) => badge.getBoundingClientRect());
  const taken = { texts: ground.texts, figures: [...ground.figures, ...own, counterRoom(window)] };
  const spot = quietestSpot(legend.getBoundingClientRect(), window, taken);
  const stays = isInMargin(spot, root);
  const origin = stays ? window : layer.getBoundingClientRect();
  standOn(stays ? front.window : front.page, legend);
  legend.style.left = `${Math.round(spot.left - origin.left)}px`;
  legend.style.top = `${Math.round(spot.top - origin.top)}px`;
  const isInside = bottom(spot) <= bottom(window) && right(spot) <= right(window);
  return ground.isWhole && isInside && ![...taken.texts, ...taken.figures].some((box) => overlaps(spot, box));
}

/** "↑ 3 · ↓ 5" comes and goes in this corner. */
function counterRoom(window: Rect): Rect {
  return { left: right(window) - 170, top: bottom(window) - 52, width: 170, height: 52 };
}
