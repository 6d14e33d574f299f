import type { Page } from 'playwright-core';
import { openShell } from '../browser/harness';
import { OPEN_SHADOW } from '../browser/open-shadow';
import { makeReport, plantFaults, renderHtml } from '../generator';
import { median } from './clock';
import type { Measure } from './speed';

const RUNS = 5;
const PAGES = 5;

/** What somebody waits for on the workbench: the first marks of a PDF of five pages, and the marks after a figure was changed. */
export async function measureDesk(): Promise<Measure[]> {
  const shell = await openShell({ folders: [] });
  const open = async (): Promise<Page> => {
    const page = await shell.context.newPage();
    await page.addInitScript(OPEN_SHADOW);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`chrome-extension://${shell.id}/workbench.html`);
    await page.getByRole('heading', { name: '核对台' }).waitFor();
    return page;
  };
  try {
    const html = fiveWrongPages();
    const print = await shell.context.newPage();
    await print.setContent(html);
    const pdf = (await print.pdf({ format: 'A4' })).toString('base64');
    await print.close();
    const marks: number[] = [];
    // The first is not counted: scripts come from the disk then.
    for (let run = -1; run < RUNS; run++) {
      const page = await open();
      const { ms, pages } = await page.evaluate(droppedToMarked, pdf);
      if (pages !== PAGES) throw new Error(`the PDF has ${pages} pages, not ${PAGES}`);
      if (run >= 0) marks.push(ms);
      await page.close();
    }
    const page = await open();
    const edits = await page.evaluate(editedToMarked, { html, runs: 2 * RUNS });
    return [
      { name: 'a text PDF of five pages: from the drop to the first marks', figure: median(marks), unit: 'ms', limit: 1_500 },
      { name: 'a figure changed on the workbench: until it is audited and marked again', figure: median(edits), unit: 'ms', limit: 50 },
    ];
  } finally {
    await shell.close();
  }
}

/** A report with a wrong figure, so long that it prints on five pages. */
function fiveWrongPages(): string {
  const report = plantFaults(makeReport(21, '2021'), 21, ['transposed-digits'])?.report ?? makeReport(21, '2021');
  const style =
    '<style>@page { size: A4; margin: 20mm } body { font: 12pt/1.8 serif } td { border: 1px solid; padding: 3pt } table { border-collapse: collapse } .next { break-before: page }</style>';
  return renderHtml(report, 'inline')
    .replace('</head>', `${style}</head>`)
    .replace('</body>', '<p class="next">附：本页为说明，文字与表格无关。</p></body>');
}

/** Inside the page. */
async function droppedToMarked(pdf: string): Promise<{ readonly ms: number; readonly pages: number }> {
  const bytes = Uint8Array.from(atob(pdf), (one) => one.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], 'report.pdf', { type: 'application/pdf' }));
  const start = performance.now();
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  for (;;) {
    await new Promise(requestAnimationFrame);
    const badge = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.badge');
    if (badge) return { ms: performance.now() - start, pages: document.querySelectorAll('.page-image').length };
    if (performance.now() - start > 60_000) throw new Error('no mark came');
  }
}

/** Inside the page: a cell of a sum is emptied and undone again and again; until the panel tells another result. */
async function editedToMarked({ html, runs }: { readonly html: string; readonly runs: number }): Promise<number[]> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  const shown = () =>
    [...(document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll<HTMLElement>('.badge') ?? [])]
      .map((one) => one.getAttribute('aria-label'))
      .join();
  const changed = async (before: string): Promise<void> => {
    for (const end = performance.now() + 30_000; shown() === before; await new Promise((next) => setTimeout(next)))
      if (performance.now() > end) throw new Error('nothing was marked');
  };
  await changed('');
  await new Promise((rest) => setTimeout(rest, 500));
  const row = [...document.querySelectorAll('.sheet tr')].find((one) => one.textContent?.includes('（七）总计'));
  const cell = [...(row?.querySelectorAll('td') ?? [])].at(-1);
  if (!cell) throw new Error('no total');
  const times: number[] = [];
  for (let run = -2; run < runs; run++) {
    const before = shown();
    const start = performance.now();
    const key = run % 2 === 0 ? { key: 'Delete' } : { key: 'z', ctrlKey: true };
    cell.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
    await changed(before);
    if (run >= 0) times.push(performance.now() - start);
    await new Promise((rest) => setTimeout(rest, 300));
  }
  return times;
}
