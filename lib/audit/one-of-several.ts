import type { Document } from '../document/document';
import { findPublication } from '../recognise/dates/publication';
import { parseTitle } from '../recognise/titles/title';
import type { Misfit, ReportAsRead } from '../report/report';
import type { Statute } from '../statute/statute';
import type { DocumentRead } from './document-read';

/** Of several reports that stand on a page the one that it announces, else the first that is filled in; null when they are no reports. */
export function oneOfSeveral(parts: readonly DocumentRead[], document: Document, statute: Statute): DocumentRead | null {
  const reports = parts.filter(
    ({ report }) => Object.values(report.tables).filter((table) => table.found).length >= Math.min(2, report.edition.tables.length),
  );
  if (reports.length < 2) return null;
  const filled = reports.filter(({ detection }) => detection.kind === 'report');
  const announced = parseTitle(document.meta.articleTitle ?? document.meta.title ?? '', null, false, statute);
  const ofYear = filled.filter(({ report }) => report.year === announced?.year && report.titlePlace !== null);
  const chosen = ofYear.find(({ report }) => report.issuer === announced?.issuer) ?? ofYear[0] ?? filled[0] ?? reports[0];
  if (!chosen) return null;
  const { at: publishedAt, place: publishedPlace } = findPublication(document);
  const evidence = [...chosen.detection.evidence, `reports on the page ${reports.length}`];
  const misfits = [...chosen.report.misfits, ...filled.filter((one) => one !== chosen).map(({ report }) => otherReport(report))];
  return { ...chosen, detection: { ...chosen.detection, evidence }, report: { ...chosen.report, misfits, publishedAt, publishedPlace } };
}

/** One verdict speaks of one report: the others of the page are told. */
function otherReport({ title, titlePlace, edition, tables }: ReportAsRead): Misfit {
  const [form] = edition.tables;
  const name = title ?? edition.title.name.zh;
  return {
    kind: 'other-report',
    table: form?.id ?? '',
    item: null,
    place: titlePlace ?? Object.values(tables).find(({ found }) => found)?.place ?? null,
    cells: [],
    expected: 1,
    actual: 2,
    message: {
      zh: `页面上还有一份年报（${name}），没有核对`,
      en: `One more report stands on the page (${name}); it was not checked`,
    },
  };
}
