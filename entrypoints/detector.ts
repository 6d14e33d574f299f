import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookUntilFound } from '../lib/extension/late-content';
import type { BackgroundRequest } from '../lib/extension/messages';
import { pageEvidence } from '../lib/extension/page-evidence';
import { isReportLikely } from '../lib/recognise/likely';

/** All of the extension API that the detector touches. */
declare const chrome: { readonly runtime?: { readonly id?: string; sendMessage(message: BackgroundRequest): Promise<unknown> } };

/** On every page of a portal: asks for the auditor only where a report is likely. Plain runtime API, no polyfill: it must stay tiny. */
export default defineUnlistedScript(() => {
  const ended = new AbortController();
  lookUntilFound(
    document,
    () => {
      if (!isReportLikely(pageEvidence(document))) return false;
      const request: BackgroundRequest = { to: 'background', type: 'report-likely' };
      // After an update the old script has nobody to ask; the next page load brings the new one.
      if (chrome.runtime?.id) chrome.runtime.sendMessage(request).catch(() => {});
      ended.abort();
      return true;
    },
    ended.signal,
  );
});
