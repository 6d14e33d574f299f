import type { Sense } from '../lexicon/sense';
import { isPostal, lasts, measureAt } from '../phrases/measures';
import { isIdeograph } from './codes';
import type { Numeral } from './numerals';
import type { Count, Unknown, Word } from './tokens';
import { unitAt } from './units';

/** Whether {@link numberAt} may take it for a count. */
export function mayCount(text: string, numeral: Numeral, year: number | null): boolean {
  // Most Chinese numerals stand in words.
  if (numeral.chinese && unitAt(text, numeral.end) === null) return false;
  return numberAt(text, numeral, 0, year).kind === 'count';
}

/** A count, or what a number says of time, or an ordinal that counts nothing. */
export function numberAt(text: string, numeral: Numeral, depth: number, year: number | null): Word | Count | Unknown {
  const { start, end, value, chinese } = numeral;
  const after = text.slice(end, end + 4);
  const next = after.charAt(0) || ' ';
  // 2024全年, 2024以来: the character that is missing does not make it a count.
  if (!chinese && isYear(value) && next !== '年' && /^(?:全年|以来|度|共)/.test(after))
    return wordAt(
      numeral,
      depth,
      end + (value === year && after.startsWith('以来') ? 2 : 0),
      value === year || year === null ? 'time:this' : 'time:other',
    );
  if (next === '年' && isYear(value)) {
    let to = end + (after[1] === '度' ? 2 : 1);
    // 自2008年《条例》施行至2024年底: all of those years, whatever is said of the first.
    const isSince = text[start - 1] === '自';
    const span =
      isSince || UNTIL.includes(text[to] ?? ' ') ? (isSince ? SINCE : SPAN).exec(text.slice(end, end + (isSince ? 36 : 12))) : null;
    if (span && Number(span[1]) > value) return wordAt(numeral, depth, end + span[0].length, 'time:since');
    if (value === year && text.startsWith('以来', to)) to += 2;
    if (year === null) return wordAt(numeral, depth, to, 'time:this');
    return wordAt(
      numeral,
      depth,
      to,
      value === year ? 'time:this' : value === year - 1 ? 'time:last' : value === year + 1 ? 'time:next' : 'time:other',
    );
  }
  const month = next === '月' ? /^月(?:份|底|末|初|\d{1,2}[日号])?/.exec(after) : null;
  if (month) {
    const isRange = value === 1 && /^(?:份)?[至到—~-]+12月/.test(text.slice(end + 1, end + 8));
    const isDay = month[0].length > 1 && !month[0].includes('份');
    // 截止到12月25日: not the whole year.
    const isEarly =
      !(value === 12 && /^月(?:底|末|31)/.test(month[0])) && /截[至止]到?(?:20\d\d年)?$/.test(text.slice(Math.max(0, start - 8), start));
    if (isDay && isEarly) return wordAt(numeral, depth, end + month[0].length, 'time:part');
    return wordAt(
      numeral,
      depth,
      end + month[0].length,
      isDay || isRange || (value === 12 && endsYear(text.slice(Math.max(0, start - 7), start))) ? 'filler' : 'time:part',
    );
  }
  // 12 31 日: a date that lost its signs.
  const lost =
    numeral.chinese || value > 12 || text[end] !== ' ' ? null : /^ {1,2}(?:\d{1,2} {0,2})?日(?!内)/.exec(text.slice(end, end + 8));
  if (lost) return wordAt(numeral, depth, end + lost[0].length, 'filler');
  const other = OTHERS.includes(next) && /^(?:日(?!内)|号(?!文)|时(?!限)|点|分(?!别|局|公|类)|秒|楼|室|路|届)/.exec(after);
  if (other) return wordAt(numeral, depth, end + 1, 'filler');
  // 前9个月收到40件, 近3年收到160件: no whole year, and more than one.
  if (!chinese && after.startsWith('年来') && !isYear(value)) return wordAt(numeral, depth, end + 2, 'time:since');
  if (after.startsWith('个月')) return wordAt(numeral, depth, end + 2, value < MONTHS ? 'time:part' : 'filler');
  if (!chinese && next === '年' && !isYear(value) && /[近前]$/.test(text.slice(Math.max(0, start - 1), start)))
    return wordAt(numeral, depth, end + 1, 'time:other');
  if (next === '年' && lasts(text.slice(Math.max(0, start - 6), start))) return wordAt(numeral, depth, end + 1, 'filler');
  const measure = measureAt(after);
  if (measure > 0) return wordAt(numeral, depth, end + measure, 'filler');
  const outline = OUTLINE_HEADS.includes(next) ? OUTLINE.exec(text.slice(end, end + 6)) : null;
  if (outline) return wordAt(numeral, depth, end + outline[0].length, 'role:outline');
  const unit = unitAt(text, end);
  // 提交3件以上的申请人: how many it takes.
  const behind = end + (unit?.length ?? 0);
  const bound = '及以'.includes(text[behind] ?? ' ') ? BOUND.exec(text.slice(behind, behind + 4)) : null;
  if (bound) return wordAt(numeral, depth, behind + bound[0].length, 'filler');
  // 12345来信: the number that is dialled.
  if (value === 12345 && unit === null) return wordAt(numeral, depth, end, 'channel');
  // 2、依申请公开: the number of a point.
  // 条数为0.: a full stop.
  if (unit === null && /^[、.．)]/.test(after) && after !== '.' && !(next === '、' && isIdeograph(text.charCodeAt(start - 1))))
    return wordAt(numeral, depth, next === ')' ? end : end + 1, 'filler');
  // 表3 收到和处理政府信息公开申请情况, 见图 2: a table's or a picture's; 03 收到: a point's in front of its words.
  // 表三: the form's.
  if (unit === null && (TITLED.test(text.slice(Math.max(0, start - 2), start)) || (!chinese && isPoint(text, numeral))))
    return wordAt(numeral, depth, end, 'filler');
  // 对于收到的每一件申请: of any of them.
  if (text[start - 1] === '每' && chinese) return wordAt(numeral, depth, behind, 'filler');
  // 每件申请计1件, 一件申请计一件: how they are counted.
  if (unit !== null && (countsAs(text, start) || COUNTS.test(text.slice(behind, behind + 5))))
    return wordAt(numeral, depth, behind, 'filler');
  // 2023受理1件: a year; 82448597: what is dialled; 邮编:223600.
  if (unit === null && !chinese && numeral.scale === null) {
    if (isYear(value) && end - start === 4)
      return wordAt(numeral, depth, end, value === year || year === null ? 'time:this' : 'time:other');
    if (end - start >= DIALLED || (end - start === POSTED && isPostal(text.slice(Math.max(0, start - 6), start))))
      return wordAt(numeral, depth, end, 'filler');
  }
  if (unit === null && chinese) return { kind: 'unknown', start, end, depth };
  // 90件左右.
  const isAbout = numeral.vague === null && '左上'.includes(text[behind] ?? ' ') && ABOUT.test(text.slice(behind, behind + 2));
  return { kind: 'count', start, end: behind, depth, numeral: isAbout ? { ...numeral, vague: '约' } : numeral, unit };
}

const countsAs = (text: string, start: number): boolean =>
  '计为作算按'.includes(text[start - 1] ?? ' ') && COUNTED.test(text.slice(Math.max(0, start - 10), start));
const COUNTED = /[每一1][件份条](?:申请)?[只均都仅]?(?:计[为作]?|算[为作]?|按)$/;
const COUNTS = /^申请[只均都仅]?[计算](?![划算])/;

function wordAt({ start }: Numeral, depth: number, end: number, sense: Sense): Word {
  return { kind: 'word', start, end, depth, sense };
}

/** Begins a text, and words follow. */
const isPoint = (text: string, { start, end, value }: Numeral): boolean =>
  start === 0 && value < 100 && /^ ?[\u3400-\u9fff]/.test(text.slice(end, end + 2));

/** 1月至, 截至: up to December is the whole year; 10至 is not. */
const endsYear = (front: string) =>
  /(?:[至到—~-]|截[至止](?:20\d\d年)?)$/.test(front) && !/(?:^|\D)(?:0?[2-9]|1[0-2])月?份?[至到—~-]+$/.test(front);

const isYear = (value: number) => value >= 1990 && value < 2100;

/** What stands behind a number of a date, a time or a place. */
const OTHERS = '日号时点分秒楼室路届';
/** What leads on to another year. */
const UNTIL = '至到—~-';
const SPAN = /^年度?[至到—~-]+(20\d\d)年度?/;
const SINCE = /^年[^，。；;]{0,24}?[至到—~-]+(20\d\d)年度?[底末]?/;
const MONTHS = 12;
const ABOUT = /^(?:左右|上下)/;
const TITLED = /[表图] ?$/;
/** Digits of a telephone's number without its area. */
const DIALLED = 7;
/** Digits of a postcode. */
const POSTED = 6;
const BOUND = /^及?以[上下内]的/;
/** 六个部分, 三大方面: parts of the report itself, or of its story. */
const OUTLINE_HEADS = '个大类项组部方章板篇环层维内领';
const OUTLINE = /^(?:个|大|大类|类|项|组)?(?:部分|方面|章节?|板块|篇章|环节|层面|维度|内容|领域|类别)/;
