/** Stops every event below this root that a script has made: only what the user does acts. It is heard before anything inside. */
export function trustedOnly(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of ACTS) root.addEventListener(type, stopMade, { capture: true, signal });
}

function stopMade(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

const ACTS = [
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'],
  ...[
    'keydown',
    'keyup',
    'keypress',
    'beforeinput',
    'input',
    'change',
    'submit',
    'reset',
    'toggle',
    'focusin',
    'copy',
    'cut',
    'paste',
    'drop',
  ],
];
