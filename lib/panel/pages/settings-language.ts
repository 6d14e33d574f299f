import { useContext } from 'preact/hooks';
import { type SettingsStrings, settingsStrings } from '../../strings/settings';
import { LanguageContext } from '../language';

/** The words of the pages of settings and rules, in the language in use. */
export function useSettingsStrings(): SettingsStrings {
  return settingsStrings[useContext(LanguageContext)];
}
