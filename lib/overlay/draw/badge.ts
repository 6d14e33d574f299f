import { makeElement } from '../../dom/documents';
import type { MarkStrings } from '../../strings/marks';
import type { Sighting } from '../marks/sight';
import { loudest } from '../marks/tone';
import type { Spot } from '../place/placing';
import { drawSign } from './icons';

/** What a badge button says and shows; several findings at one spot share it. */
export interface BadgeFace {
  readonly sightings: readonly Sighting[];
  /** Accessible name: severity word, short statement, cell name (several: how many, then each). */
  readonly name: string;
}

/** A real button, 24 px square, with the sign of its loudest finding. */
export function makeBadge(root: globalThis.Document): HTMLButtonElement {
  const button = makeElement(root, 'button');
  button.type = 'button';
  button.tabIndex = -1;
  return button;
}

/** (Re)dresses a button; cheap when nothing changed, so that reflow keeps focus and hover. */
export function dressBadge(button: HTMLButtonElement, face: BadgeFace, size: Spot['size'], isCurrent: boolean): void {
  const tone = loudest(face.sightings.map((one) => one.mark.tone));
  const strengths = face.sightings.map((one) => one.mark.strength);
  const strength = strengths.includes('strong') ? 'strong' : strengths.every((one) => one === 'faint') ? 'faint' : 'normal';
  const elsewhere = face.sightings.every((one) => one.standing === 'hidden') ? ' elsewhere' : '';
  const look = `badge ${tone} ${strength}${elsewhere}${size === 'full' ? '' : ` ${size}`}`;
  if (button.dataset.look !== look || button.childElementCount === 0) {
    button.dataset.look = look;
    button.replaceChildren(drawSign(button.ownerDocument, tone));
  }
  button.className = isCurrent ? `${look} current` : look;
  const count = face.sightings.length;
  const shown = button.querySelector('b');
  if (count < 2) shown?.remove();
  else {
    const number = shown ?? button.appendChild(makeElement(button.ownerDocument, 'b'));
    number.textContent = String(count);
  }
  button.dataset.numbers = face.sightings.map((one) => one.mark.index + 1).join(' ');
  button.setAttribute('aria-label', face.name);
}

/** `不一致：…… · 表三 （七）总计 · 自然人（1）` joined for several. */
export function badgeName(parts: readonly string[], strings: MarkStrings): string {
  return parts.length === 1 ? (parts[0] ?? '') : `${strings.badgeMany(parts.length)}：${parts.join('；')}`;
}
