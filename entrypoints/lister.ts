import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Document } from '../lib/document/document';
import { readDom } from '../lib/sources/dom';

/** Put into a list page because the user asked for its reports: gives the page's text and links to whoever put it there, and stays not. */
export default defineUnlistedScript((): { readonly document: Document; readonly url: string } => {
  const { document: page } = readDom(document, { name: null, url: location.href });
  return { document: page, url: location.href };
});
