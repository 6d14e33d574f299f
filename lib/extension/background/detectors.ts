import { native } from '../browser/native';

/** Hosts that the user allowed for good, besides the portals: `preview.example.com`. */
export async function alwaysHosts(): Promise<string[]> {
  const { origins = [] } = await native.permissions.getAll();
  return origins.filter((origin) => !PORTALS.test(origin)).map((origin) => origin.replace(/^[^:]+:\/\//, '').replace(/\/\*$/, ''));
}

/** Brings the detector to exactly those hosts; the browser remembers it. */
export async function renewDetectors(): Promise<void> {
  const hosts = await alwaysHosts();
  const [known] = await native.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (hosts.length === 0) {
    if (known) await native.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: ['detector.js'],
    matches: hosts.map(originsOf),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await (known ? native.scripting.updateContentScripts([script]) : native.scripting.registerContentScripts([script]));
}

/** Every page of one host, whatever its port. */
export function originsOf(hostname: string): string {
  return `*://${hostname}/*`;
}

/** Takes back what the user allowed for one host. */
export async function forgetHost(hostname: string): Promise<void> {
  await native.permissions.remove({ origins: [originsOf(hostname)] });
}

const ID = 'detector-always';
const PORTALS = /:\/\/\*\.gov\.cn\//;
