import { onTrusted } from '../../dom/documents';

/** Prints the page and resolves when the dialog is closed: some browsers return at once, some only then. */
export function printPage(view: Window): Promise<void> {
  return new Promise((closed) => {
    const heard = new AbortController();
    const ended = () => {
      heard.abort();
      closed();
    };
    onTrusted(view, 'afterprint', ended, { signal: heard.signal });
    view.print();
  });
}
