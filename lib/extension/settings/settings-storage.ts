import { pageApi } from '../browser/page-api';
import { SETTINGS_KEY, type Settings, settingsFrom } from './settings';
import { watchStorage } from './watch-storage';

/** The settings as stored now. */
export async function loadSettings(): Promise<Settings> {
  const stored = await pageApi.storage.local.get(SETTINGS_KEY);
  return settingsFrom(stored[SETTINGS_KEY]);
}

/** Stores a change of some settings and gives back the whole. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await pageApi.storage.local.set({ [SETTINGS_KEY]: settings });
  return settings;
}

/** Calls back whenever any context changes the settings, until aborted. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  watchStorage(
    (key) => key === SETTINGS_KEY,
    (value) => changed(settingsFrom(value)),
    signal,
  );
}
