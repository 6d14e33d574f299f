import { type CompanionName, joined } from '../page/companions';
import { tellBackground } from './tell-background';

/**
 * A companion's door, its script injected at first use. Throws when the extension is gone or the browser refuses.
 * `Door` is what the companion's entrypoint leaves: both are built from the same sources.
 */
export async function companion<Door>(name: CompanionName): Promise<Door> {
  if (joined(name) === undefined) await tellBackground({ to: 'background', type: 'join', script: name });
  const door = joined(name);
  if (door === undefined) throw new Error(`the script “${name}” did not come`);
  return door as Door;
}
