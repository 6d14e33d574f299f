import type { EditionId } from '../../../lib/report/edition';
import type { LocalDays } from '../../../lib/report/local-days';
import type { MadeReport } from '../../generator';
import { makeReport } from '../../generator';

/** One slip in a whole report that is right without it, and the finding that tells it. */
export interface Planting {
  /** Number in the auditors' list. */
  readonly check: number;
  readonly slip: string;
  /** `rule@at`. */
  readonly finding: string;
  /** As `notice fail` unless said; `style` is one. */
  readonly as?: 'style' | 'warning fail' | 'warning review' | 'error fail';
  /** Both unless said. */
  readonly editions?: readonly EditionId[];
  /** Whose report; a township's without figures unless said. */
  readonly of?: MadeReport['identity']['body']['kind'];
  /** What its figures must be like. */
  readonly suits?: (truth: MadeReport['truth'], made: MadeReport) => boolean;
  /** What is changed before, with nothing to tell: the ground on which the slip stands. */
  readonly ground?: (made: MadeReport) => MadeReport;
  readonly plant?: (made: MadeReport) => MadeReport;
  /** The page instead of the report. */
  readonly onPage?: (html: string, made: MadeReport) => string;
  /** Text of the place that it points at, or the cell. */
  readonly where: string | RegExp;
  readonly localDays?: LocalDays;
}

/** The first such report of an edition. */
export function groundOf({ of = 'township', suits = () => true, ground = (made) => made }: Planting, edition: EditionId): MadeReport {
  for (let seed = 1; seed < 400; seed++) {
    const made = madeOnce(seed, edition);
    if (made.identity.body.kind === of && suits(made.truth, made)) return ground(made);
  }
  throw new Error(`no ${of} of edition ${edition} suits`);
}

function madeOnce(seed: number, edition: EditionId): MadeReport {
  const key = `${edition} ${seed}`;
  const made = known.get(key) ?? makeReport(seed, edition);
  known.set(key, made);
  return made;
}
const known = new Map<string, MadeReport>();

type Change = (made: MadeReport) => MadeReport;

/** Several changes, one after the other. */
export const all =
  (...changes: readonly Change[]): Change =>
  (made) =>
    changes.reduce((one, change) => change(one), made);

/** A paragraph more at the end of a part, 0 the preface; `{year}` is the report's, `{body}` its name. */
export const saying =
  (part: number, text: string): Change =>
  (made) => ({ ...made, prose: { ...made.prose, [part]: [...(made.prose[part] ?? []), filled(text, made)] } });

/** The part's text instead of its own. */
export const reading =
  (part: number, ...texts: readonly string[]): Change =>
  (made) => ({ ...made, prose: { ...made.prose, [part]: texts.map((text) => filled(text, made)) } });

/** Words of a part otherwise; they must be there. */
export const swapping =
  (part: number, from: string | RegExp, to: string): Change =>
  (made) => {
    const own = made.prose[part] ?? [];
    const words = typeof from === 'string' ? filled(from, made) : from;
    const after = own.map((text) => text.replace(words, filled(to, made)));
    if (after.every((text, nth) => text === own[nth])) throw new Error(`part ${part} has no ${words}`);
    return { ...made, prose: { ...made.prose, [part]: after.filter((text) => text !== '') } };
  };

/** Figures instead of those that were made; what is added up is the caller's to see to. */
export const showing =
  (cells: Readonly<Record<string, number | string>>): Change =>
  (made) => ({
    ...made,
    truth: { ...made.truth, ...Object.fromEntries(Object.entries(cells).map(([path, value]) => [path, Number(value)])) },
    printed: { ...made.printed, ...Object.fromEntries(Object.entries(cells).map(([path, value]) => [path, String(value)])) },
  });

/** No figure of requests, cases or documents in the text, so that the tables can be changed. */
export const silent: Change = reading(
  1,
  '（一）主动公开。{year}年，通过门户网站主动公开各类信息。',
  '（二）依申请公开。畅通申请渠道，规范答复。',
  '（三）政府信息管理。严格执行公文公开属性源头认定，拟文时同步明确公开方式。',
  '（四）平台建设。持续完善政府信息公开专栏，规范栏目设置。',
  '（五）监督保障。明确专人负责政府信息公开工作，定期开展自查。',
);

/** Another day, as days are told in the next year: `03-15`. */
export const published =
  (day: string): Change =>
  (made) => {
    const signedOn = `${made.identity.year + 1}-01-08`;
    const identity = { ...made.identity, publishedOn: `${made.identity.year + 1}-${day}`, signedOn };
    return reading(7, '{body}', `${made.identity.year + 1}年1月8日`)({ ...made, identity });
  };

function filled(text: string, { identity: { year, body } }: MadeReport): string {
  return text
    .replaceAll('{year}', String(year))
    .replaceAll('{last}', String(year - 1))
    .replaceAll('{next}', String(year + 1))
    .replaceAll('{body}', body.name);
}
