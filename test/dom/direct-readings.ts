const title = 'title';

/** What the wall around a page's nodes must find: four direct readings. */
export function direct(root: Document, form: HTMLFormElement | null): unknown[] {
  const { body } = root;
  return [body, form?.firstChild, root[title], (root as ParentNode).querySelector('table')];
}
