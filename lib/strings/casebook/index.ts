import type { Language } from '../terms';
import * as capture from './capture';
import * as dismissals from './dismissals';
import * as finding from './finding';
import * as frame from './frame';
import * as list from './list';
import * as moving from './moving';
import * as removing from './removing';

const zh = { ...frame.zh, ...finding.zh, ...list.zh, ...removing.zh, ...moving.zh, ...dismissals.zh, ...capture.zh };
const en: typeof zh = { ...frame.en, ...finding.en, ...list.en, ...removing.en, ...moving.en, ...dismissals.en, ...capture.en };

/** The words of the casebook’s page: same keys in both languages. */
export type CasebookStrings = typeof zh;
export const casebookStrings: Readonly<Record<Language, CasebookStrings>> = { zh, en };
