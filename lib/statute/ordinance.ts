import type { Deadlines, TitleForm } from '../report/edition';

/** What the ordinance (《政府信息公开条例》) fixes for the report in every edition: its name, and by when it is published. */
export const annualReport: {
  readonly form: string;
  readonly title: TitleForm;
} = {
  form: 'annual-report',
  title: {
    // 政府信息公开 公开工作年度报告, 政府信息公开年报, 政务公开工作年度报告, 信息公开年度报告
    pattern:
      '(?:政府信息公开|政务公开|政务信息公开|信息公开)(?:公开)?(?:工作)?(?:的)?(?:情况)?(?:的)?(?:(?:20\\d\\d)?年?度?(?:工作)?报告|年报)',
    lacksNone: '开报',
    name: { zh: '政府信息公开工作年度报告', en: 'annual report on open government information' },
  },
};

/**
 * 《政府信息公开条例》第四十九条; townships and streets are not named there: by the forms' own words (二（一）) they follow the departments,
 * and so does an office's report on itself. Governments are summed up level by level (二（二）), each published by its tier's day.
 */
export const deadlines: Deadlines = {
  department: { month: 1, day: 31 },
  government: { month: 3, day: 31 },
  township: { month: 1, day: 31 },
  office: { month: 1, day: 31 },
  county: { month: 2, day: 20 },
  prefecture: { month: 3, day: 10 },
  province: { month: 3, day: 31 },
};

/** By these a title is told from afar; between any two characters Word may have put a space. */
export const titlesAtAGlance: readonly string[] = [
  // 政府信息公开工作年度报告, 政务公开年报, 信息公开2023年年度报告
  '(?:信息|政务)公开[^，。；]{0,24}?年(?:度(?:工作)?报告|报)',
  // 2022年度政府信息公开工作报告, 2022年政府信息公开工作情况的报告
  '\\d{4}年[^，。；]{0,24}?(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?报告',
];

/** Either is about 公开, and a 报告 or 年报. */
export const titleMarks = '公开报';

/** Labels that ordinary pages do not print, the same in every edition so far. */
export const labelsAtAGlance: readonly string[] = [
  '本年新收',
  '上年结转',
  '予以公开',
  '结转下年度',
  '三安全一稳定',
  '内部事务信息',
  '过程性信息',
  '另行制作',
  '大量反复申请',
  '第二十条第',
  '未经复议直接起诉',
  '复议后起诉',
  '勾稽关系',
];

/** Tables and text are about 申请. */
export const labelMarks = '申请';
