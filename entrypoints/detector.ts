import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { BackgroundRequest } from '../lib/extension/messages/messages';
import { onComeBack } from '../lib/extension/page/come-back';
import { lookUntilFound } from '../lib/extension/page/late-content';
import { pageEvidence } from '../lib/extension/page/page-evidence';
import { isReportLikely } from '../lib/recognise/likely';

/** All of the extension API that the detector touches. */
declare const chrome: { readonly runtime?: { readonly id?: string; sendMessage(message: BackgroundRequest): Promise<unknown> } };

/** Whether the auditor is known to have come. */
let hasCome = false;

/** Again, when the background's worker was ended on the way. After an update the old script has nobody to ask; the new one has been put beside it. */
function ask(tries: number): void {
  const request: BackgroundRequest = { to: 'background', type: 'report-likely' };
  if (tries > 0 && chrome.runtime?.id)
    chrome.runtime.sendMessage(request).then(
      (answer) => {
        hasCome = answer !== 'paused';
      },
      () => setTimeout(ask, 300, tries - 1),
    );
}

/** On every page of a portal: asks for the auditor only where a report is likely. Plain runtime API, no polyfill: it must stay tiny. */
export default defineUnlistedScript(() => {
  const ended = new AbortController();
  lookUntilFound(
    document,
    () => {
      if (!isReportLikely(pageEvidence(document))) return false;
      ask(4);
      ended.abort();
      // Left before the answer came, the page never hears it; what the icon says of a pause is forgotten.
      onComeBack(() => !hasCome && ask(4), new AbortController().signal);
      return true;
    },
    ended.signal,
  );
});
