import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Document } from '../lib/document/document';
import { readDom } from '../lib/sources/dom';
import { serialisePage } from '../lib/sources/serialise';

/** A page as it stands: its text and links, and its source without anything of ours. */
export interface ReadPage {
  readonly url: string;
  readonly document: Document;
  readonly pages: ReturnType<typeof serialisePage>;
}

/** Put into a list page, or one of its reports, because the user asked for them: gives the page to whoever put it there, and stays not. */
export default defineUnlistedScript((): ReadPage => {
  const { document: page } = readDom(document, { name: null, url: location.href });
  return { url: location.href, document: page, pages: serialisePage(document) };
});
