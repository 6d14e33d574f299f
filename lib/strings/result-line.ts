import type { Audit } from '../report/audit';
import type { Since } from '../report/told/since';
import { cellsRead } from '../report/told/tally';
import { lookWords } from './look-words';
import { sinceInWords, verdictWord } from './tallies';
import type { Language } from './terms';

/**
 * The result as the page's own small line, in the words of the panel: `勾稽：全部相符，已读 198/198 格`. Null while a second look is still
 * to come, which may take a clean result back.
 */
export function resultInWords(audit: Audit, since: Since | null, language: Language): string | null {
  if (!audit.report || (audit.verdict === 'consistent' && audit.source.look === 'pending')) return null;
  const { read, of } = cellsRead(audit.report);
  const { look = 'none' } = audit.source;
  const word = verdictWord(audit, language);
  // Where nobody saw what is shown, that is said with it.
  const told = [
    ...(look === 'agrees' || audit.verdict !== 'consistent' ? [] : [lookWords[language].looks[look]]),
    ...(since ? [sinceInWords(since, language)] : []),
  ];
  return language === 'zh'
    ? `勾稽：${[word, `已读 ${read}/${of} 格`, ...told].join('，')}`
    : `Gouji: ${[word, `${read}/${of} cells read`, ...told].join(', ')}`;
}
