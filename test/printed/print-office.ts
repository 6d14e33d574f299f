import { type MadeReport, makeReport } from '../generator';
import { convert } from '../takeaway/office-suite';
import { printedPage } from './printed-page';
import { printWay } from './way';

/** A report as LibreOffice Writer prints its page; the number moves every page break, line by line. */
export async function printOffice(number: number): Promise<{ readonly report: MadeReport; readonly pdf: Uint8Array }> {
  const report = makeReport(number, number % 2 ? '2021' : '2019');
  const way = { ...printWay(number), border: '1px solid #000', narrow: null, watermark: false, stamp: false };
  const lines = '<p>&nbsp;</p>'.repeat((number * 7) % 45);
  const html = printedPage(report, way).replace(/(<body[^>]*>)/, `$1${lines}`);
  const pdf = (await convert('report.html', html, 'pdf:writer_pdf_Export', 'HTML (StarWriter)')).get('report.pdf');
  if (!pdf) throw new Error('LibreOffice wrote nothing');
  return { report, pdf: new Uint8Array(pdf) };
}
