import { captureStore } from '../../lib/casebook/captures/capture-store';
import { screenshotOf } from '../../lib/extension/background/screenshot';
import { loadSettings } from '../../lib/extension/settings/settings-storage';
import { asked } from '../../lib/extension/tabs/open-tab';
import type { Text } from '../../lib/report/text';
import { captureWords } from '../../lib/strings/capture';
import { takeMenuStrings } from '../../lib/strings/take-menu';
import { exampleWeights } from '../../lib/takeaway/weights';
import { evidenceOf } from '../casebook/evidence-of';
import { keptTerms } from '../casebook/kept-terms';
import { takeOne } from '../casebook/take';
import { saveBlob } from './take-away';

/** The picture first, while the press is fresh and the tab in front; then the page is captured, and packed as it was captured. */
export async function takeEvidence(tab: number): Promise<Text> {
  const { language } = await loadSettings();
  const picture = await screenshotOf(tab);
  const state = await asked(tab, { to: 'auditor', type: 'capture' });
  if (state?.kind !== 'audited') throw new Error('the page’s auditor does not answer');
  const { visible, book } = state.reply;
  if (!book.attempt?.kept) {
    const why = book.attempt?.why ?? 'refused';
    return { zh: captureWords.zh.notKept[why], en: captureWords.en.notKept[why] };
  }
  const capture = await captureStore().get(book.attempt.id);
  if (!capture) throw new Error('the capture is not there');
  const screenshot = picture && { ...picture, hasMarks: visible };
  const input = { now: await evidenceOf(capture), before: null, others: [], madeAt: new Date().toISOString(), screenshot };
  const taken = await takeOne('evidence', input, { language, terms: keptTerms(), weights: exampleWeights });
  if (!taken) throw new Error('nothing was made');
  saveBlob(taken.name, new Blob([taken.bytes as Uint8Array<ArrayBuffer>], { type: taken.type }));
  return screenshot ? takeMenuStrings.zh.evidenceTaken(taken.name) : takeMenuStrings.zh.evidenceBare(taken.name);
}
