import { type Since, sinceThen } from '../../report/told/since';

/** The part of `storage.session` that is needed. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/**
 * What has changed since the last audit of the same report in this session; null where there was none. An audit that found the same again
 * says the same again: pages are read more than once.
 */
export async function sinceLast(area: SessionArea, report: string, spots: readonly string[]): Promise<Since | null> {
  const key = `last:${report}`;
  const last = recordFrom((await area.get(key))[key]);
  const isSame = last !== null && last.spots.join('\n') === spots.join('\n');
  if (isSame) return last.since;
  const since = last && sinceThen(last.spots, spots);
  await area.set({ [key]: { spots, since } });
  return since;
}

function recordFrom(value: unknown): { readonly spots: readonly string[]; readonly since: Since | null } | null {
  if (typeof value !== 'object' || value === null || !('spots' in value) || !Array.isArray(value.spots)) return null;
  const since = 'since' in value ? (value.since as Since | null) : null;
  return { spots: value.spots.filter((one): one is string => typeof one === 'string'), since };
}
