import { makeElement } from '../dom/documents';
import type { Audit } from '../report/audit';
import { cellsRead } from '../report/told/tally';
import { type Language, markStrings } from '../strings/marks';
import type { Plane } from './draw/plane';
import { type Tone, toneOf, tones } from './marks/tone';

/** One polite live region; `say` replaces what it said. */
export function createAnnouncer({ inside }: Plane, signal: AbortSignal): (text: string) => void {
  const region = makeElement(inside.ownerDocument, 'div');
  region.className = 'quiet';
  region.setAttribute('role', 'status');
  inside.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (text) => {
    clearTimeout(timer);
    region.textContent = '';
    // A region must stand empty for a moment, or readers take its text for old.
    timer = setTimeout(() => {
      region.textContent = text;
    }, 60);
  };
}

/** `发现 2 处不一致，1 处存疑；已读 198/198 格` */
export function auditSummary(audit: Audit, dismissed: ReadonlySet<string>, language: Language): string {
  const strings = markStrings[language];
  const counts = new Map<Tone, number>();
  for (const finding of audit.findings)
    if (!dismissed.has(finding.fingerprint)) counts.set(toneOf(finding), (counts.get(toneOf(finding)) ?? 0) + 1);
  const found = tones.filter((tone) => counts.has(tone)).map((tone) => `${counts.get(tone)} ${strings.found[tone].trim()}`);
  const { read, of } = audit.report ? cellsRead(audit.report) : { read: 0, of: 0 };
  const words = found.length > 0 ? strings.foundVerb + found.join(strings.separator) : strings.foundNone;
  const told = strings.audited(words, read, of);
  return audit.truncated ? [told, audit.truncated[language]].join(language === 'zh' ? '；' : '; ') : told;
}
