import { onTrusted } from '../../dom/documents';

/** Until the signal aborts, whenever the browser shows the page again as it was left, instead of loading it. */
export function onComeBack(cameBack: () => void, signal: AbortSignal): void {
  onTrusted(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && cameBack(), { signal });
}
