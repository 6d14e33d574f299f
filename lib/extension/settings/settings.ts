import { type LocalDays, localDaysFrom } from '../../report/local-days';

/** What the user chose; kept in `storage.local` under {@link SETTINGS_KEY} until changed. */
export interface Settings {
  readonly language: 'zh' | 'en';
  /** Marks are painted by themselves, and stay hidden when switched off: remembered. */
  readonly marks: boolean;
  readonly notices: boolean;
  /** Hosts (`www.example.gov.cn`) where nothing runs by itself. */
  readonly pausedHosts: readonly string[];
  /** Rule ids that are not judged. */
  readonly rulesOff: readonly string[];
  /** Days that local notices set for publication: `{ department: '01-26' }`. */
  readonly deadlines: LocalDays;
  readonly legendSeen: boolean;
  /** Findings are listed and stepped through as they stand on the page, or errors first. */
  readonly order: 'page' | 'errors';
  /** The page tells its result in one small line. */
  readonly resultLine: boolean;
  /** The toolbar button opens the side panel instead of the popup. */
  readonly opensPanel: boolean;
  /** Every report that is opened is kept in the casebook. */
  readonly autoCapture: boolean;
}

export const SETTINGS_KEY = 'settings';

export const defaultSettings: Settings = {
  language: 'zh',
  marks: true,
  notices: true,
  pausedHosts: [],
  rulesOff: [],
  deadlines: {},
  legendSeen: false,
  order: 'page',
  resultLine: true,
  opensPanel: false,
  autoCapture: false,
};

/**
 * Settings out of whatever the storage holds: each field that is not understood takes its default.
 * Hand-written, because the background and the auditor read it too and a schema library would be most of their size.
 */
export function settingsFrom(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return defaultSettings;
  const stored = value as Readonly<Record<string, unknown>>;
  return {
    language: stored.language === 'en' ? 'en' : 'zh',
    marks: booleanOr(stored.marks, defaultSettings.marks),
    notices: booleanOr(stored.notices, defaultSettings.notices),
    pausedHosts: stringsIn(stored.pausedHosts),
    rulesOff: stringsIn(stored.rulesOff),
    deadlines: localDaysFrom(stored.deadlines),
    legendSeen: booleanOr(stored.legendSeen, defaultSettings.legendSeen),
    order: stored.order === 'errors' ? 'errors' : 'page',
    resultLine: booleanOr(stored.resultLine, defaultSettings.resultLine),
    opensPanel: booleanOr(stored.opensPanel, defaultSettings.opensPanel),
    autoCapture: booleanOr(stored.autoCapture, defaultSettings.autoCapture),
  };
}

function booleanOr(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
