/** Stops every event below this root that a script has made: only what the user does acts. It is heard before anything inside. */
export function trustedOnly(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of ACTS) root.addEventListener(type, stopMade, { capture: true, signal });
}

function stopMade(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

const ACTS = ['click', 'mousedown', 'pointerdown', 'keydown', 'input', 'change', 'submit', 'toggle', 'focusin', 'copy'];
