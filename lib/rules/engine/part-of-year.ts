import type { Report } from '../../report/report';
import { inapplicable } from './verdicts';

/** By its own title it reports on some months: 2023年上半年政府信息公开工作报告. What is said of a whole year does not hold for it. */
export function isOfPartOfYear({ title, meta }: Pick<Report, 'title' | 'meta'>): boolean {
  return PART.test(title ?? meta.articleTitle ?? meta.title ?? '');
}

const PART = /[上下]半年|[第一二三四1-4]季度|\d{1,2}月?\s?[-—－~～至到]\s?\d{1,2}月|截至\d{1,2}月/;

/** What a rule says of such a report. */
export const ofPart = (at: string) => inapplicable(at, '标题写明只报告一年中的部分月份', 'by its title it reports on some months only');
