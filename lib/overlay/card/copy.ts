/**
 * Puts a text on the clipboard; false when the page's context forbids it, and then the field stands selected for Ctrl+C.
 * Many portals are plain http, where `navigator.clipboard` does not exist.
 */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  const root = field.ownerDocument;
  try {
    await root.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus({ preventScroll: true });
    field.select();
    return root.execCommand('copy');
  }
}
