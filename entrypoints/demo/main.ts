import ruleTexts from 'virtual:rule-texts';
import { audit } from '../../lib/audit';
import { loadSettings } from '../../lib/extension/settings-storage';
import { paint } from '../../lib/overlay';
import { createFace } from '../../lib/overlay/face';
import { readDom } from '../../lib/sources/dom';

/** The sample report, audited and marked as a page of a portal is: everything runs in this page. */
const [settings, reading] = [await loadSettings(), readDom(document, { name: null, url: null })];
const judged = audit(reading.document, { capturedAt: new Date().toISOString(), rendered: true });
const overlay = paint({
  root: document,
  audit: judged,
  locate: reading.locate,
  language: settings.language,
  signal: new AbortController().signal,
  dismissed: new Map(),
  returned: new Map(),
  unconfirmed: new Map(),
  showNotices: true,
  order: 'page',
  saysResult: true,
  firstRun: true,
  loadFace: async () => createFace((id) => ruleTexts[id] ?? null),
  onCurrent: () => {},
  // Nothing of the sample is kept.
  onDismiss: async () => {},
  onUndoDismiss: async () => {},
  onLegendSeen: () => {},
  onLost: () => {},
  onReadRule: (rule) => window.open(`/rules.html#${rule}`),
});
for (const [id, step] of [
  ['next', () => overlay.next()],
  ['previous', () => overlay.previous()],
] as const)
  document.getElementById(id)?.addEventListener('click', step);
