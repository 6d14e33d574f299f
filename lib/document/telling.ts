import { STATUS_WORDS } from './status-words';

/**
 * Whether a few words may change what a report says, wherever they stand in it: a count, a unit, a note, a status. Clocks, counters of
 * visitors and menus hold none of it.
 */
export function mayTell(text: string): boolean {
  return TELLING.test(text) || STATUS_WORDS.test(text);
}

const TELLING = /[\d零一二三四五六七八九十百千两０-９]\s?[件条项份宗起例]|未收|没有收|单位|[注註]|备注|说明|数据|[上下本此该]表|百分|同期|[上去]年/;
