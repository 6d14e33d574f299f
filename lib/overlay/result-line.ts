import { makeElement } from '../dom/documents';
import { newsInWords } from '../strings/capture-news';
import { resultInWords } from '../strings/result-line';
import type { OverlayOptions } from './options';

/** The result in one small line at the window's edge, also when all is well: it says itself once and fades to a dot. */
export interface ResultLine {
  readonly element: HTMLElement;
  /** After the audit, the language or the wish changed. */
  renew(options: OverlayOptions): void;
}

/** `resized` is told when it grows or shrinks. */
export function createResultLine(root: globalThis.Document, resized: () => void, signal: AbortSignal): ResultLine {
  const line = makeElement(root, 'button');
  line.type = 'button';
  line.className = 'result';
  line.hidden = true;
  const words = line.appendChild(makeElement(root, 'span'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  signal.addEventListener('abort', () => clearTimeout(timer));
  const fade = () => {
    line.classList.add('faded');
    resized();
  };
  const speak = () => {
    line.classList.remove('faded');
    clearTimeout(timer);
    timer = setTimeout(fade, SPEAKS_MS);
    resized();
  };
  line.addEventListener('click', () => (line.classList.contains('faded') ? speak() : fade()), { signal });
  return {
    element: line,
    renew({ audit, dismissed, language, saysResult, since, news }) {
      const result = saysResult ? resultInWords({ ...audit, dismissals: [...dismissed.values()] }, since ?? null, language) : null;
      const told = [result, news ? newsInWords(news)[language] : null].filter((one) => one !== null);
      const text = told.length > 0 ? told.join(language === 'zh' ? '；' : '; ') : null;
      line.hidden = text === null;
      if (text === null || text === said) return;
      said = text;
      words.textContent = text;
      line.setAttribute('aria-label', text);
      line.classList.toggle('holds', audit.verdict === 'consistent' && audit.source.look === 'agrees');
      speak();
    },
  };
}

const SPEAKS_MS = 6000;
