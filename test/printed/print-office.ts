import { type MadeReport, makeReport } from '../generator';
import { renderDocx } from '../generator/render-docx';
import { convert } from '../takeaway/office-suite';

/** A report as LibreOffice prints its Word document; the number moves every page break, line by line. */
export async function printOffice(number: number): Promise<{ readonly report: MadeReport; readonly pdf: Uint8Array }> {
  const report = makeReport(number, number % 2 ? '2021' : '2019');
  const lines = Array.from({ length: (number * 7) % 45 }, () => '');
  const moved = { ...report, prose: { ...report.prose, 0: [...lines, ...(report.prose[0] ?? [])] } };
  const pdf = (await convert('report.docx', renderDocx(moved), 'pdf')).get('report.pdf');
  if (!pdf) throw new Error('LibreOffice wrote nothing');
  return { report, pdf: new Uint8Array(pdf) };
}
