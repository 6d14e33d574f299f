import { activeElement, bodyOf } from '../../dom/documents';
import { focus, isConnected } from '../../dom/nodes';
import type { Layer } from './layer';

/** Badges as one tab stop: arrows, Home and End move inside in document order, Esc leaves and gives the focus back. */
export interface Roving {
  /** Makes one badge the tab stop. */
  stopAt(badge: HTMLButtonElement | null): void;
  /** Moves the focus to a badge, remembering what had it. */
  focus(badge: HTMLButtonElement): void;
  /** Notes what has the focus on the page now. */
  remember(): void;
  /** Back to what had the focus before ours; no-op when that is unknown or gone. */
  giveBack(): void;
}

export function createRoving(layer: Layer, shadow: ShadowRoot, area: HTMLElement, signal: AbortSignal): Roving {
  const root = shadow.ownerDocument;
  let before: Element | null = null;
  const ours = (): HTMLButtonElement | null => layer.badges.find((badge) => badge === shadow.activeElement) ?? null;

  const roving: Roving = {
    stopAt(badge) {
      const stop = badge ?? layer.badges[0] ?? null;
      for (const one of layer.badges) one.tabIndex = one === stop ? 0 : -1;
    },
    remember() {
      const active = activeElement(root);
      if (active && active !== shadow.host && active !== bodyOf(root)) before = active;
    },
    focus(badge) {
      roving.remember();
      roving.stopAt(badge);
      badge.focus({ preventScroll: true });
    },
    giveBack() {
      const active = shadow.activeElement;
      if (before && isConnected(before)) focus(before);
      else if (active instanceof HTMLElement) active.blur();
      before = null;
    },
  };

  area.addEventListener(
    'keydown',
    (event) => {
      const badge = ours();
      if (!badge || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target = step(event.key, layer.badges.indexOf(badge), layer.badges.length);
      if (event.key === 'Escape') roving.giveBack();
      else if (target === null) return;
      else {
        const next = layer.badges[target];
        if (next) {
          roving.stopAt(next);
          next.focus();
        }
      }
      event.preventDefault();
      event.stopPropagation();
    },
    { signal },
  );
  shadow.addEventListener(
    'focusin',
    (event) => {
      const from = (event as FocusEvent).relatedTarget;
      if (from instanceof Element && !shadow.contains(from)) before = from;
      const badge = ours();
      if (badge) roving.stopAt(badge);
    },
    { signal },
  );
  return roving;
}

function step(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
