import ruleTexts from 'virtual:rule-texts';
import { audit } from '../../lib/audit';
import type { Document } from '../../lib/document/document';
import { type Overlay, type OverlayOptions, paint, type Surface } from '../../lib/overlay';
import { createFace } from '../../lib/overlay/face';
import { createManners } from '../../lib/overlay/manners';

/** Audits the sample report and marks it where it is shown, as a page of a portal is: everything runs in the extension's own page. */
export function showSample(
  sample: Document,
  surface: Surface,
  options: Pick<OverlayOptions, 'language' | 'firstRun' | 'saysResult'>,
): Overlay {
  return paint({
    ...options,
    surface,
    audit: audit(sample, { capturedAt: new Date().toISOString(), rendered: true }),
    signal: new AbortController().signal,
    dismissed: new Map(),
    returned: new Map(),
    unconfirmed: new Map(),
    showNotices: true,
    order: 'page',
    loadManners: async () => createManners,
    loadFace: async () => createFace((id) => ruleTexts[id] ?? null),
    onCurrent: () => {},
    // Nothing of the sample is kept.
    onDismiss: async () => {},
    onUndoDismiss: async () => {},
    onLegendSeen: () => {},
    onLost: () => {},
    onReadRule: (rule) => window.open(`/rules.html#${rule}`),
  });
}
