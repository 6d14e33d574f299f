import type { Audit } from '../report/audit';
import type { Since } from '../report/since';
import { cellsRead } from '../report/tally';
import { lookWords } from './look-words';
import { sinceInWords, verdictWord } from './tallies';
import { conclusionTerms, type Language } from './terms';

/**
 * The result as the page's own small line: `勾稽：未发现不一致，198/198 格已读`. Null while a second look is still to come, which may take a
 * clean result back.
 */
export function resultInWords(audit: Audit, since: Since | null, language: Language): string | null {
  if (!audit.report || (audit.verdict === 'consistent' && audit.source.look === 'pending')) return null;
  const { read, of } = cellsRead(audit.report);
  const { look = 'none' } = audit.source;
  const isClean = audit.verdict === 'consistent';
  const nothing = conclusionTerms[language].unseen;
  const word = isClean ? (language === 'zh' ? nothing : nothing.toLowerCase()) : verdictWord(audit, language);
  // Where nobody saw what is shown, that is said with it.
  const told = [
    ...(look === 'agrees' || !isClean ? [] : [lookWords[language].looks[look]]),
    ...(since ? [sinceInWords(since, language)] : []),
  ];
  return language === 'zh'
    ? `勾稽：${[word, `${read}/${of} 格已读`, ...told].join('，')}`
    : `Gouji: ${[word, `${read}/${of} cells read`, ...told].join(', ')}`;
}
