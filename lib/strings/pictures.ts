import type { Language } from './terms';

const zh = {
  received: '本年新收',
  carriedIn: '上年结转',
  carriedOut: '结转下年度',
  inHand: (count: number) => `应办 ${count}`,
  came: '来',
  went: '去',
  flowTitle: (issuer: string, year: number | null) => `${issuer}${year ? `${year}年` : ''}政府信息公开申请的来与去`,
  flowHead: ['方向', '项目', '件数'],
  flowGap: (into: number, out: number) => `来 ${into} 件，去 ${out} 件，两端不等，图按表中数字画出`,
  resultsGap: (stated: number, sum: number) => `表中办理结果总计填报为 ${stated} 件，各项之和 ${sum} 件`,
  yearsTitle: (issuer: string, from: number, to: number) => `${issuer} ${from === to ? from : `${from}—${to}`} 年主要数字`,
  year: '年度',
  series: { received: '本年新收申请', answered: '办理结果总计', carriedOut: '结转下年度', remedies: '复议与诉讼总计' },
  unread: '未读到',
  heatTitle: (reports: number, rules: number) => `${reports} 份报告的问题分布（涉及 ${rules} 项核查）`,
  heatLine: (rule: string, bodies: number, places: number) => `${rule}：${bodies} 个单位 ${places} 处`,
  heatMore: (count: number) => `另有 ${count} 行（列）画不下，全部数字见下表`,
  heatLegend: '格中为处数',
  body: '单位',
  unknown: (number: number) => `未识别单位 ${number}`,
  numbers: '图中数字',
};

const en: typeof zh = {
  received: 'Received this year',
  carriedIn: 'Carried in',
  carriedOut: 'Carried over',
  inHand: (count) => `${count} in hand`,
  came: 'in',
  went: 'out',
  flowTitle: (issuer, year) => `Applications of ${[issuer, year].filter(Boolean).join(', ')}: where from, where to`,
  flowHead: ['Direction', 'What', 'Count'],
  flowGap: (into, out) => `${into} in, ${out} out: they differ, and are drawn as the table shows them`,
  resultsGap: (stated, sum) => `the table shows ${stated} results in all, its items add up to ${sum}`,
  yearsTitle: (issuer, from, to) => `${issuer}, ${from === to ? from : `${from}–${to}`}`,
  year: 'Year',
  series: {
    received: 'Applications received',
    answered: 'Results in all',
    carriedOut: 'Carried over',
    remedies: 'Reconsiderations and lawsuits',
  },
  unread: 'not read',
  heatTitle: (reports, rules) => `Findings of ${reports} reports (${rules} checks concerned)`,
  heatLine: (rule, bodies, places) => `${rule}: ${bodies} bodies, ${places} places`,
  heatMore: (count) => `${count} more rows or columns do not fit; the table below has all figures`,
  heatLegend: 'a field tells how many places',
  body: 'Body',
  unknown: (number) => `unknown body ${number}`,
  numbers: 'The figures of this picture',
};

/** The words of pictures. */
export type PictureStrings = typeof zh;
export const pictureStrings: Readonly<Record<Language, PictureStrings>> = { zh, en };
