import { STATUS } from './status-words';

/**
 * Whether a few words may change what a report says, wherever they stand in it: a count, a unit, a note, a status. Clocks, counters of
 * visitors and menus hold none of it.
 */
export function mayTell(text: string): boolean {
  return TELLING.test(text) || STATUS.test(text);
}

const TELLING = /[\d一二三四五六七八九十百]\s?[件条项份宗起]|未收|单位|[注註]|说明|数据|表/;
