import { documentSheets } from './documents';
import { getter } from './native';

/**
 * Tells whether anything that a page shows may have changed since it was asked last: its nodes, their attributes, its style sheets. What
 * moves by itself, an animation, it does not notice.
 */
export function noticeChanges(root: globalThis.Document): () => boolean {
  let mutated = false;
  const observer = new MutationObserver(() => {
    mutated = true;
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  let sheets = sheetsOf(root);
  return () => {
    const now = sheetsOf(root);
    const isChanged = mutated || observer.takeRecords().length > 0 || now !== sheets;
    [mutated, sheets] = [false, now];
    return isChanged;
  };
}

const styleSheets = getter<StyleSheetList>('Document', 'styleSheets');

/** A sheet that is still on its way is not among them. */
function sheetsOf(root: globalThis.Document): string {
  const all = [...styleSheets(root), ...documentSheets(root)];
  return all.map(({ href, disabled }) => `${href} ${disabled}`).join('\n');
}
