import type { OverlayStrings } from '../strings/overlay';
import { drawSign } from './icons';
import type { Tone } from './tone';

/** What the signs mean, shown once in a corner; takes no focus by itself. */
export function showLegend(
  parent: HTMLElement,
  strings: OverlayStrings,
  shown: readonly Tone[],
  ringed: boolean,
  seen: () => void,
): () => void {
  const root = parent.ownerDocument;
  const make = (tag: string, text = '', className = '') => {
    const element = root.createElement(tag);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const legend = make('div', '', 'legend');
  legend.setAttribute('role', 'group');
  legend.setAttribute('aria-label', strings.legend);
  legend.append(make('p', strings.legendIntro));
  const list = legend.appendChild(make('ul'));
  for (const tone of shown) {
    const item = list.appendChild(make('li'));
    const badge = item.appendChild(make('span', '', `badge ${tone}`));
    badge.append(drawSign(root, tone));
    item.append(make('span', `${strings.tone[tone]} — ${strings.toneHint[tone]}`));
  }
  if (ringed) list.appendChild(make('li')).append(make('span', '', 'ringed'), make('span', strings.cause));
  const button = legend.appendChild(make('button', strings.legendSeen, 'plain')) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', () => {
    legend.remove();
    seen();
  });
  parent.append(legend);
  return () => legend.remove();
}
