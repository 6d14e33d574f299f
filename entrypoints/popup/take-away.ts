import type { PanelPort } from '../../lib/panel/port';
import type { Paper } from '../../lib/papers';
import type { Audit } from '../../lib/report/audit';

/** How a page of the extension hands out what is taken away: files by a download, papers by the clipboard. */
export const takeAway: Pick<PanelPort, 'describe' | 'serialise' | 'save' | 'saveWord' | 'letterTerms' | 'copy' | 'copyPaper'> = {
  describe: async () => {
    const [{ default: own }, { default: beside }] = await Promise.all([import('virtual:rule-texts'), import('virtual:beside-texts')]);
    return (id) => own[id] ?? beside[id] ?? null;
  },
  serialise: async (audit: Audit) => `${JSON.stringify((await import('../../lib/report/contract/export')).toExport(audit), null, 2)}\n`,
  save: (name, text, type) => saveBlob(name, new Blob([text], { type })),
  saveWord: async (name, paper) => {
    const { paperDocx } = await import('../../lib/word/paper-docx');
    saveBlob(name, new Blob([(await paperDocx(paper)) as Uint8Array<ArrayBuffer>], { type: DOCX }));
  },
  letterTerms: async () => (await import('../casebook/kept-terms')).keptTerms(),
  copy: (text) => navigator.clipboard.writeText(text),
  copyPaper: (paper) => navigator.clipboard.write([new ClipboardItem(flavours(paper))]),
};

export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download reads the blob after this turn; the page's end frees it in any case.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Both flavours as promises: the press that asked is still fresh when they come. */
function flavours(paper: Promise<Paper>): Record<string, Promise<Blob>> {
  const as = (type: string, render: 'toText' | 'toRichText') =>
    paper.then(async (one) => new Blob([(await import('../../lib/papers'))[render](one)], { type }));
  return { 'text/plain': as('text/plain', 'toText'), 'text/html': as('text/html', 'toRichText') };
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
