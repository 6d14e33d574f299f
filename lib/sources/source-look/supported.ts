import { isDeclarable } from './declarations';
import { readingOf } from './readings';
import { type Truth, truthOf } from './truth';

/** Whether browsers support what `@supports` asks for. */
export function isSupported(condition: string): Truth {
  return truthOf(condition.toLowerCase(), (said) => {
    const selector = /^selector\(([\s\S]*)\)$/.exec(said)?.[1];
    if (selector !== undefined) return readingOf(selector).isKnown || null;
    const [, property = '', value = ''] = /^([\w-]+)\s*:([\s\S]+)$/.exec(said) ?? [];
    if (property.startsWith('--')) return true;
    return /^-(?:ms|moz|o)-/.test(property) ? false : isDeclarable(property, value.trim()) || null;
  });
}
