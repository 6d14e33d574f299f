import type { Language } from './terms';
import { markTerms } from './terms';

type Told = 'error' | 'warning' | 'review' | 'notice';

const zh = {
  title: '政府信息公开工作年度报告评分表',
  byWeights: (name: string, full: number) => `按“${name}”评分，满分 ${full} 分；已忽略的事项不扣分，逐项扣分有上限的以上限为止。`,
  rankingSheet: '得分',
  rankingHead: ['名次', '单位', '年度', '得分', '扣分合计', '备注', '网址或文件'],
  deductionsSheet: '扣分明细',
  deductionsHead: ['单位', '年度', '扣分事项', '数量', '单位（处、天）', '扣分'],
  weightsSheet: '评分办法',
  weightsHead: ['事项', '每处（天）扣分', '上限'],
  paperHead: ['名次', '单位', '年度', '得分', '扣分事项'],
  deduction: (title: string, count: number, unit: string, points: number) => `${title}：${count} ${unit}，扣 ${points} 分`,
  units: { places: '处', days: '天' },
  full: '满分',
  grade: (grade: Told) => `其余“${markTerms.zh[grade]}”事项`,
  lateOnce: '逾期公布',
  latePerDay: '逾期每天另扣',
  absent: '未见年报（不在本表之内，请另行扣分）',
  notScored: '不是年报，未评分',
  partial: '未完整读取，得分须人工核定',
  none: '—',
  note: '分值由使用单位设定，不是通知规定的标准；得分由勾稽按核查结果推算，供人工评定参考。',
};

const en: typeof zh = {
  title: 'Scores of annual disclosure reports',
  byWeights: (name, full) => `Scored by “${name}”, ${full} points at most; what was set aside costs nothing, and a limit is a limit.`,
  rankingSheet: 'Scores',
  rankingHead: ['Rank', 'Body', 'Year', 'Score', 'Taken off', 'Remark', 'Address or file'],
  deductionsSheet: 'Deductions',
  deductionsHead: ['Body', 'Year', 'For what', 'Count', 'Places or days', 'Points'],
  weightsSheet: 'Weights',
  weightsHead: ['For what', 'Each (place, day)', 'At most'],
  paperHead: ['Rank', 'Body', 'Year', 'Score', 'Deductions'],
  deduction: (title, count, unit, points) => `${title}: ${count} ${unit}, ${points} points`,
  units: { places: 'places', days: 'days' },
  full: 'Full score',
  grade: (grade) => `Anything else: ${markTerms.en[grade].toLowerCase()}`,
  lateOnce: 'Published late',
  latePerDay: 'For each day late',
  absent: 'No report found (not in this sheet: to be taken off by hand)',
  notScored: 'no report, not scored',
  partial: 'not fully read: a person has to settle the score',
  none: '–',
  note: 'The points are the office’s own, no notice sets them; Gouji works out the scores from its findings as an aid to people.',
};

/** The words of score sheets. */
export type ScoreStrings = typeof zh;
export const scoreStrings: Readonly<Record<Language, ScoreStrings>> = { zh, en };
