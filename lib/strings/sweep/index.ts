import type { Language } from '../terms';
import * as page from './page';
import * as progress from './progress';
import * as results from './results';
import * as rollCall from './roll-call';
import * as ticking from './ticking';

const zh = { ...page.zh, ...ticking.zh, ...progress.zh, ...results.zh, ...rollCall.zh };
const en: typeof zh = { ...page.en, ...ticking.en, ...progress.en, ...results.en, ...rollCall.en };

/** The words of the sweep's page: same keys in both languages. */
export type SweepStrings = typeof zh;
export const sweepStrings: Readonly<Record<Language, SweepStrings>> = { zh, en };
