import type { Language } from './terms';

/** Words about the reports that one report is set beside. */
export interface BesideStrings {
  readonly heading: string;
  /** Which report of last year it is compared with. */
  readonly lastYear: (body: string, year: number) => string;
  readonly found: (count: number) => string;
  readonly none: string;
  readonly notSame: string;
  readonly perhaps: (body: string, year: number) => string;
  readonly same: string;
  readonly open: string;
  readonly passages: (count: number) => string;
  readonly here: string;
}

const zh: BesideStrings = {
  heading: '与上年年报对照',
  lastYear: (body, year) => `对照案卷中的${body}${year}年年报`,
  found: (count) => `有 ${count} 处需要核对，已列入下面的问题`,
  none: '接续一致，没有要核对的',
  notSame: '不是同一机关',
  perhaps: (body, year) => `案卷中的${body}${year}年年报，是不是同一机关的？`,
  same: '是同一机关',
  open: '打开上年年报',
  passages: (count) => `相同的文字 ${count} 段，左右对照`,
  here: '本年报',
};

const en: BesideStrings = {
  heading: 'Beside last year’s report',
  lastYear: (body, year) => `Compared with the report of ${body} for ${year} in the casebook`,
  found: (count) => `${count} to compare: they are in the list below`,
  none: 'Everything continues from last year',
  notSame: 'Another body',
  perhaps: (body, year) => `Is the report of ${body} for ${year} in the casebook this body’s?`,
  same: 'The same body',
  open: 'Open last year’s report',
  passages: (count) => `${count} passages in common, side by side`,
  here: 'This report',
};

export const besideStrings: Readonly<Record<Language, BesideStrings>> = { zh, en };
