import type { Audit } from '../report/audit';
import type { PaperStrings } from '../strings/papers';
import type { Language } from '../strings/terms';
import type { Runs } from './paper';

/** `《南屏县自然资源局2024年政府信息公开工作年度报告》`, with the body in front where the title does not name it; a link to where it was read. */
export function reportRuns(audit: Audit, say: PaperStrings, language: Language): Runs {
  const { url } = audit.source;
  const text = reportTitle(audit, say, language);
  return [url ? { text, href: url } : text];
}

export function reportTitle({ report, source }: Audit, say: PaperStrings, language: Language): string {
  const issuer = report?.issuer ?? source.meta.siteName ?? '';
  const title =
    report?.title?.trim() || say.untitled(issuer, report?.year ? String(report.year) : '', report?.edition.title.name[language] ?? '');
  const named = issuer === '' || title.replace(/\s/g, '').includes(issuer.replace(/\s/g, ''));
  return `${named ? '' : issuer}${say.titled(title)}`;
}

/** `2025年1月20日 16:05` of an ISO instant, in the clock of whoever reads it; a bare date without time. What is no date stays as it is. */
export function dayAndTime(iso: string, language: Language): string {
  const isBare = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(isBare ? `${iso}T00:00` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const two = (number: number) => String(number).padStart(2, '0');
  const time = isBare ? '' : ` ${two(date.getHours())}:${two(date.getMinutes())}`;
  return language === 'zh' ? `${year}年${month}月${day}日${time}` : `${year}-${two(month)}-${two(day)}${time}`;
}
