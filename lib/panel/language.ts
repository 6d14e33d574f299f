import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../report/text';
import { type Language, type PanelStrings, panelStrings, type Words, words } from '../strings';

export const LanguageContext = createContext<Language>('zh');

/** The words of the language in use, and how to take it out of a text that has both. */
export function useStrings(): {
  readonly say: PanelStrings;
  readonly words: Words;
  readonly pick: (text: Text) => string;
  readonly language: Language;
} {
  const language = useContext(LanguageContext);
  return { say: panelStrings[language], words: words[language], pick: (text) => text[language], language };
}
