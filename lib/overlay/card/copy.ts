import { execCommand, viewOf } from '../../dom/documents';
import { type Paper, toRichText, toText } from '../../papers';

/**
 * Puts a paper on the clipboard, as rich text and as plain text at once; false when the page's context forbids it, and then the field
 * stands selected for Ctrl+C. Many portals are plain http, where `navigator.clipboard` does not exist.
 */
export async function copyPaper(paper: Paper, field: HTMLTextAreaElement): Promise<boolean> {
  const view = viewOf(field.ownerDocument);
  const flavours = { 'text/plain': toText(paper), 'text/html': toRichText(paper) };
  try {
    const blobs = Object.entries(flavours).map(([type, text]) => [type, new Blob([text], { type })]);
    await view?.navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    return true;
  } catch {
    return copyByCommand(field, flavours);
  }
}

/**
 * The older way: the event of the copy command takes both flavours, and the page hears nothing of what they are. A page may catch the event
 * before we hear of it and copy what it likes: then it is not said to be copied.
 */
function copyByCommand(field: HTMLTextAreaElement, flavours: Readonly<Record<string, string>>): boolean {
  let isOurs = false;
  const fill = (event: ClipboardEvent) => {
    isOurs = true;
    for (const [type, text] of Object.entries(flavours)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  field.addEventListener('copy', fill, { once: true });
  const card = field.closest('.card');
  const scrolled = card?.scrollTop ?? 0;
  field.focus({ preventScroll: true });
  field.select();
  // Selecting scrolls.
  if (card) card.scrollTop = scrolled;
  const done = execCommand(field.ownerDocument, 'copy');
  field.removeEventListener('copy', fill);
  return done && isOurs;
}
