/** What is let go over the page or pasted into it. */
export interface Arrivals {
  /** Whether pasting belongs to what lies on the desk. */
  readonly isDesk: () => boolean;
  /** Files are held over the page, or no longer. */
  readonly over: (isOver: boolean) => void;
  readonly files: (files: readonly File[]) => void;
  readonly paste: (data: DataTransfer) => void;
  /** Somebody has pressed or typed something. */
  readonly touched: () => void;
}

/** Hears what is dropped and pasted anywhere on the page; fields keep what is pasted into them. */
export function hearArrivals(root: globalThis.Document, heard: Arrivals, signal: AbortSignal): void {
  const paste = (event: ClipboardEvent): void => {
    const isField = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]') !== null;
    if (isField || heard.isDesk() || !event.clipboardData) return;
    event.preventDefault();
    heard.paste(event.clipboardData);
  };
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    heard.over(event.type === 'dragover');
  };
  const drop = (event: DragEvent): void => {
    heard.over(false);
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    heard.files([...event.dataTransfer.files]);
  };
  for (const kind of ['keydown', 'pointerdown', 'input']) root.addEventListener(kind, heard.touched, { signal, capture: true });
  root.addEventListener('paste', paste, { signal });
  root.addEventListener('dragover', over, { signal });
  root.addEventListener('dragleave', over, { signal });
  root.addEventListener('drop', drop, { signal });
}
