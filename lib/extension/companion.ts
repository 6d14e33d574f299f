import { type CompanionName, joined } from './companions';
import type { BackgroundRequest } from './messages';
import { pageApi } from './page-api';

/**
 * A companion's door, its script injected at first use. Throws when the extension is gone or the browser refuses.
 * `Door` is what the companion's entrypoint leaves: both are built from the same sources.
 */
export async function companion<Door>(name: CompanionName): Promise<Door> {
  if (joined(name) === undefined) {
    const request: BackgroundRequest = { to: 'background', type: 'join', script: name };
    await pageApi.runtime.sendMessage(request);
  }
  const door = joined(name);
  if (door === undefined) throw new Error(`the script “${name}” did not come`);
  return door as Door;
}
