import { browser } from './browser';
import { type Companions, joined } from './companions';
import type { BackgroundRequest } from './messages';

/** A companion's door, its script injected at first use. Throws when the extension is gone or the browser refuses. */
export async function companion<Name extends keyof Companions>(name: Name): Promise<Companions[Name]> {
  const here = joined(name);
  if (here) return here;
  const request: BackgroundRequest = { to: 'background', type: 'join', script: name };
  await browser.runtime.sendMessage(request);
  const arrived = joined(name);
  if (!arrived) throw new Error(`the script “${name}” did not come`);
  return arrived;
}
