import type { Language } from '../words';
import * as findings from './findings';
import * as head from './head';
import * as pageStates from './page-states';
import * as settingAside from './setting-aside';
import * as taking from './taking';
import * as verdict from './verdict';

const zh = { ...head.zh, ...verdict.zh, ...findings.zh, ...settingAside.zh, ...taking.zh, ...pageStates.zh };
const en: typeof zh = { ...head.en, ...verdict.en, ...findings.en, ...settingAside.en, ...taking.en, ...pageStates.en };

/** The panel's own words: same keys in both languages. */
export type PanelStrings = typeof zh;
export const panelStrings: Readonly<Record<Language, PanelStrings>> = { zh, en };
