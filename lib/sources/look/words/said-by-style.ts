import { NOTE, WORDS } from './note-words';
import { generated } from './pseudo';

/** The words that a style sheet writes, as a reader sees them: of counters some figure. Spaces, bullets and icons are left out. */
export function wordsOf(content: string, attribute: (name: string) => string | null): string {
  const said = generated(content.replace(COUNTER, '"1"'), attribute) ?? '';
  return /(?:url|image|gradient)\(/.test(said) ? '' : said;
}

/** Whether they say nothing of what stands beside them: a number in a row of numbers, or the name of what follows. */
export function isOrnament(said: string): boolean {
  if (!WORDS.test(said) || ORDINAL.test(said)) return true;
  return LABEL.test(said) && !NOTE.test(said);
}

/** The same of what is written into a table or its caption, which may have a number: a figure alone may be one of the table's. */
export function isTableNumber(said: string): boolean {
  return isOrnament(said) && !/^\d+$/.test(said);
}

/**
 * Whether they say something of the report that they stand in or beside, by what is known of such notes or by their length alone. `isApart`:
 * by something that is rarely of the report, as what stays in the window, and what a link or a button is called.
 */
export function isSaid(said: string, isApart: boolean): boolean {
  if (isOrnament(said)) return false;
  return NOTE.test(said) || (!isApart && /\d/.test(said)) || (said.match(HAN)?.length ?? 0) > (isApart ? LONGEST_CALL : LONGEST_NAME);
}

/** In Chinese characters: 更多, 下载, 打印页. */
const LONGEST_NAME = 3;
const LONGEST_CALL = 6;
const HAN = /[\u3400-\u9fff]/g;
const COUNTER = /counters?\([^()]{0,200}\)/g;
/** 表1、（一）、第三章. */
const ORDINAL =
  /^[（(【[]?(?:附?[表图]|附件|第)?[\d一二三四五六七八九十百]{1,4}(?:[.．]\d{1,2}){0,3}[部分章节条]{0,2}[）)】\]]?[.．、:：]?$/;
/** 发布时间：. */
const LABEL = /^[\u3400-\u9fff]{1,8}[:：]$/;
