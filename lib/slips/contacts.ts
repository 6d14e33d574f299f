import type { Place } from '../document/place';
import { hitsIn } from '../report/prose-hits';
import type { Prose } from '../report/report';

/** A contact detail that cannot be right as printed. */
export interface OddContact {
  readonly kind: 'email' | 'phone' | 'postcode' | 'address';
  readonly quote: string;
  readonly place: Place;
}

/**
 * Malformed e-mail addresses, telephone numbers, postcodes and web addresses in the prose.
 * Area codes set off by any dash, space or bracket, mobile numbers, hotlines, extensions and 某(at)某 spellings are right.
 */
export function oddContactsIn(prose: readonly Prose[]): OddContact[] {
  const near = prose.filter((one) => CONTACTS.test(one.paragraph.text));
  const told = (kind: OddContact['kind'], pattern: RegExp, isOdd: (value: string) => boolean) =>
    hitsIn(near, pattern)
      .filter(({ match }) => isOdd((match[1] ?? '').trim()))
      .map(({ quote, place }): OddContact => ({ kind, quote: quote.trim(), place }));
  return [
    ...told('email', EMAIL, (value) => !isEmail(value)),
    ...told('phone', PHONE, (value) => !isPhone(value)),
    ...told('postcode', POSTCODE, (value) => value.replace(/\s/g, '').length !== 6),
    ...told('address', BROKEN_URL, () => true),
  ];
}

function isEmail(printed: string): boolean {
  if (/^(?:https?:|www\.)/i.test(printed)) return true;
  const value = printed.replace(/[).,\]-]+$/, '');
  if (!/[.@]/.test(value)) return true;
  return /^[\w.+-]+(?:@|[([#]?(?:at|AT|#)[)\]]?)[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}$/.test(value);
}

/** One number's digits: 7–8 behind an area code (8 behind 010 and 02x) or a hotline, 7–8 local, 11 mobile, 10 for 400/800, 3–6 for hotlines. */
function isPhone(value: string): boolean {
  if (isPair(value)) return true;
  // No area code has five digits.
  if (/^0\d{4,5}\s?[-—–－]/.test(value)) return false;
  const groups = value.replace(/^(?:\+|00)?86[-\s]*(?=[01])/, '').split(/转|[-—–－\s]{1,3}(?=\d{1,4}$)/);
  const whole = value.replace(/^0086|^\+?86(?=\D?[01])/, '').replace(/\D/g, '');
  if (/^(?:\+|00)?86\D/.test(value) && whole.length >= 9 && whole.length <= 12) return true;
  if (plausiblePhone(whole)) return true;
  // The last short group may be an extension, or the alternative ending of 2078125-26.
  return groups.length > 1 && plausiblePhone((groups.slice(0, -1).join('') || '').replace(/\D/g, ''));
}

/** `0796-5123456 5123457`: two numbers of one place with a space between them. */
function isPair(value: string): boolean {
  const pair = /^(.*\d)\s(\d{7,8})$/.exec(value);
  return pair !== null && /\d{7,8}$/.test(pair[1] ?? '') && plausiblePhone((pair[1] ?? '').replace(/\D/g, ''));
}

function plausiblePhone(digits: string): boolean {
  const area = /^0(?:10|2\d|[3-9]\d\d)/.exec(digits)?.[0];
  if (area) return /^(?:\d{7,8}|[19]\d{2,4})$/.test(digits.slice(area.length)) && (area.length === 4 || digits.length !== 10);
  if (/^0/.test(digits)) return digits.length >= 10 && digits.length <= 12;
  if (/^1[3-9]/.test(digits) && digits.length >= 9) return digits.length === 11;
  if (/^[48]00/.test(digits) && digits.length >= 9) return digits.length === 10;
  if (/^1|^9/.test(digits) && digits.length <= 6) return digits.length >= 3;
  return digits.length === 7 || digits.length === 8;
}

const CONTACTS = /邮|电话|传真|热线|mail|http|ww\.|www/i;
const EMAIL =
  /(?:电子邮箱|电子邮件|电子信箱|邮箱(?:地址)?|E-?mail)\s*(?:为|是)?\s*[::]?\s*([A-Za-z\d][\w.@+#()[\]-]{2,}\w(?:,(?:com|cn|net)(?![\w@]))?)/gi;
// Only what directly follows its label, and only one number: lists of numbers are left alone.
const PHONE =
  /(?:(?:联系|咨询|监督|办公|举报|投诉|服务)?(?:电话|热线)|传真)(?:号码)?\s*(?:为|是)?(?:\s*[::]\s*|\s*(?=0\d{2,3}[-—–－]))((?:\+?86[-\s]?)?(?:[((]\s*0\d{2,3}\s*[))]|\d+)(?:\s?[-—–－]{1,2}\s?\d+|(?<=\))\s?\d{7,8}(?!\d)|\s\d{7,8}(?!\d))*(?:转\d+)?)(?!\s?[-—–－]{0,2}\s?\d|\s?[/、或])/g;
const POSTCODE = /(?:邮编|邮政编码)\s*(?:为|是)?\s*[::]?\s*(\d[\d ]*\d)(?!\d)/g;
const BROKEN_URL =
  /(https?(?::\/(?!\/)|:(?=w)|\/\/|;\/\/|:\\)[\w.]+|(?<![\w.])w{4,}\.[\w.]+|(?<![\w.])www[,，。][\w.]+|(?<![\w])www\.[\w.-]+\.gov[,，。]cn)/g;
