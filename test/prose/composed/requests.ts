import { applicantsOf } from './applicants';
import { outcomesOf } from './outcomes';
import { partsOf } from './parts';
import { type Figure, join, type Phrase, type Sum, say } from './phrase';
import { slot, slotOfAll } from './slots';
import { amountOf, other, percent, sum, type World, whole } from './world';

const cell = (row: string) => `requests.${row}.total`;
const [FRESH, IN, DONE, OUT] = [cell('newlyReceived'), cell('carriedIn'), cell('resultTotal'), cell('carriedOut')];

/** What came in, what became of it, what is left: the paragraph on requests. */
export function requestsBlock(world: World): Phrase {
  const { random } = world;
  const [fresh, carried] = [amountOf(world, sum([FRESH])), amountOf(world, sum([IN]))];
  if (fresh + carried === 0) return say`${noneReceived(world)}。`;
  const { phrase, base, grows } = intake(world);
  const told = [join([phrase, grows && random.chance(0.5) ? difference(world) : ''], '，')];
  if (random.chance(0.35)) told.push(applicantsOf(world, base));
  if (random.chance(0.35)) told.push(partsOf(world, base, told.length > 1));
  const isEnded = told.length > 1;
  const rest: Phrase[] = [];
  const answered = random.chance(0.7) ? answers(world, isEnded) : null;
  if (answered) rest.push(answered);
  if (random.chance(0.6))
    rest.push(
      outcomesOf(
        world,
        answered !== null,
        told.length > 1 || amountOf(world, sum([DONE])) > Math.min(...base.map((one) => amountOf(world, one))),
      ),
    );
  if (random.chance(0.6)) rest.push(carriedOut(world));
  if (isEnded && random.chance(0.25) && !told.some(([first]) => String(first).startsWith('其中'))) return points(world, told, rest);
  return say`${told.length > 1 ? join(told, random.pick(['，', '。'])) : (told[0] ?? '')}${rest.length > 0 ? (isEnded ? '。' : random.pick(['，', '。', '；'])) : ''}${join(rest, random.pick(['，', '，', '；']))}。`;
}

/** 1.收到…。2.办结…。: the same as points. */
function points({ random }: World, told: readonly Phrase[], rest: readonly Phrase[]): Phrase {
  const all = rest.length > 0 ? [...told, join(rest, '，')] : told;
  const beginsWithNumber = all.some(([first]) => typeof first !== 'string' || /^\d/.test(first));
  const style = random.pick(beginsWithNumber ? ['一是', '（1）', '①'] : ['1.', '一是', '（1）', '①']);
  return join(
    all.map(
      (one, index) =>
        say`${style
          .replace('1', String(index + 1))
          .replace('一', '一二三四五'.charAt(index))
          .replace('①', '①②③④⑤'.charAt(index))}${one}。`,
    ),
    '',
  );
}

/** What the whole last told counts: base of the parts that follow. */
export type Base = readonly Sum[];

export const request = slotOfAll('thing:request', /答复$|受理$|办理$/);
const receive = slot('act:receive', '收到 接到 收悉 接收 接收到 收办');
const accept = slot('act:accept', '受理 登记 接受 承办');
const fresh = slot('act:new', '新收 新收到 新接收 新接到 新增 新受理 新登记');
const handle = slot('act:handle', '办理 处理 处置 经办');
export const answer = slot(
  'act:answer',
  '办结 答复 回复 办毕 办理完毕 办理完成 处理完毕 完成答复 作出答复 予以答复 办结答复 答复办结 答复完毕 办复 依法答复 办理答复 回复办结 正式答复 予以回复',
);
const now = slot('time:this', '全年 本年 本年度 今年 当年 年内 一年来 报告期内 统计期内 今年以来');
const last = slot('time:last', '上年 上年度 上一年度 去年');
const next = slot('time:next', '下年 下年度 下一年度 次年 明年');

/** `2023年，全县共`: when, whose, how. */
export function opening(world: World, sums = '共'): string {
  const { random, year, issuer } = world;
  const when = random.pick([`${year}年`, `${year}年度`, now(random), now(random), '']);
  const who = random.chance(0.45) ? random.pick(issuer.selves) : '';
  const both = random.chance(0.75) ? [when, who] : [who, when];
  const mark = random.chance(0.4) && both[0] !== '' ? '，' : '';
  return `${both[0]}${mark}${both[1]}${random.chance(0.5) ? sums : ''}`;
}

function noneReceived(world: World): string {
  const { random } = world;
  const lead = opening(world, '');
  return random.pick([
    `${lead}未${receive(random)}${request(random)}`,
    `${lead}没有${receive(random)}${request(random)}`,
    `${lead}未收到公民、法人或其他组织提出的政府信息公开申请`,
    `${lead}暂未收到政府信息公开申请`,
  ]);
}

interface Intake {
  readonly phrase: Phrase;
  readonly base: Base;
  /** Ends with what was newly received, so that a comparison with last year is of it. */
  readonly grows?: boolean;
}

function intake(world: World): Intake {
  const { random } = world;
  const lead = opening(world);
  const { unit } = world;
  const of = (cells: readonly string[], also: readonly Sum[] = []) => whole(world, cells, unit, also);
  const [all, onlyNew] = [sum([FRESH, IN]), sum([FRESH])];
  const isAccepted = random.chance(0.4);
  const got = (isAccepted ? accept : receive)(random);
  // 受理 may be of all in hand, wherever the carry-in is told.
  const wider = isAccepted ? [sum([FRESH, IN]), sum([DONE])] : [];
  const noun = request(random);
  const carried = amountOf(world, sum([IN]));
  const from = random.pick([last(random), `${world.year - 1}年`]);
  if (carried === 0) {
    const fresh0 = of([FRESH], [all, sum([DONE])]);
    const none = random.chance(0.2) ? random.pick(['，无上年结转申请', '，无上年度结转', '，上年结转0件']) : '';
    const others = random.pick(world.issuer.others.length > 0 ? world.issuer.others : ['']);
    const phrase = random.pick([
      ...(others === ''
        ? []
        : [
            say`${others}共收到${noun}${other(world, fresh0.value + random.int(50, 900), world.unit)}，${random.pick(world.issuer.selves)}${got}${fresh0}`,
          ]),
      say`${lead}${got}${noun}${fresh0}`,
      say`${lead}${got}${fresh0}${noun}`,
      say`${lead}${fresh(random)}${noun}${fresh0}`,
      say`${lead}${got}${noun}总数为${fresh0}`,
      say`${lead}${handle(random)}${noun}${fresh0}`,
    ]);
    return {
      phrase: none.endsWith('件') ? say`${phrase}，上年结转${of([IN])}` : say`${phrase}${none}`,
      base: [onlyNew, all],
      grows: none === '',
    };
  }
  const incoming = random.pick([
    () => say`${from}结转${of([IN])}`,
    () => say`${from}结转${noun}${of([IN])}`,
    () => say`承接${from}结转申请${of([IN])}`,
    () => say`结转${from}申请${of([IN])}`,
    () => say`上年未办结${of([IN])}`,
    () => say`往年结转${of([IN])}`,
  ])();
  const included = (): Figure => of([FRESH, IN], [sum([DONE])]);
  return random.pick<() => Intake>([
    () => ({ phrase: say`${lead}${fresh(random)}${noun}${of([FRESH])}，${incoming}`, base: [onlyNew, all] }),
    () => ({ phrase: say`${lead}${got}${noun}${of([FRESH], wider)}，${incoming}`, base: [onlyNew, all] }),
    () => ({ phrase: say`${lead}${got}${noun}${of([FRESH], wider)}，另有${incoming}`, base: [onlyNew, all] }),
    () => ({ phrase: say`${from}结转${noun}${of([IN])}，${lead}${fresh(random)}${noun}${of([FRESH])}`, base: [onlyNew, all], grows: true }),
    () => ({ phrase: say`${lead}${got}${noun}${of([FRESH])}（不含${incoming}）`, base: [onlyNew] }),
    () => ({ phrase: say`${lead}${handle(random)}${noun}${included()}（含${incoming}）`, base: [all] }),
    () => ({
      phrase: say`${lead}${got}${noun}${included()}（${random.pick(['含', '其中', '包括', '包含', '其中含'])}${incoming}）`,
      base: [all],
    }),
    () => ({ phrase: say`${lead}${got}${included()}${noun}（其中包括${incoming}）`, base: [all] }),
    () => ({ phrase: say`${lead}${handle(random)}${noun}${included()}，其中${fresh(random)}${of([FRESH])}，${incoming}`, base: [all] }),
    () => ({ phrase: say`${lead}${handle(random)}${noun}${included()}，其中${incoming}，本年${fresh(random)}${of([FRESH])}`, base: [all] }),
    () => ({
      phrase: say`${lead}${fresh(random)}${noun}${of([FRESH])}，${incoming}，${random.pick(['共计', '合计', '总计'])}${included()}`,
      base: [all],
    }),
    () => ({ phrase: say`${lead}${got}${noun}${of([FRESH], [all])}`, base: [onlyNew, all], grows: true }),
  ])();
}

/** 比上年增加3件，增长12.5%: no counts of the year's own. */
function difference(world: World): Phrase {
  const { random, lastYear, year } = world;
  const change = amountOf(world, sum([FRESH])) - lastYear;
  if (change === 0) return say`与去年${random.pick(['持平', '相同', '基本持平'])}`;
  const from = random.pick(['上年', '去年', `${year - 1}年`, '上一年度']);
  const more = change > 0 ? random.pick(['增加', '增长', '上升']) : random.pick(['减少', '下降']);
  const by = () => other(world, Math.abs(change), world.unit);
  const rate = () => other(world, percent(Math.abs(change), lastYear), '%');
  return random.pick([
    () => say`${random.pick(['比', '较'])}${from}${more}${by()}`,
    () => say`较${from}${more}${rate()}`,
    () => say`同比${more}${rate()}`,
    () => say`比${from}${more}${by()}，${change > 0 ? '增幅' : '降幅'}${rate()}`,
    () => say`较${from}的${other(world, lastYear, world.unit)}${more}${by()}`,
    () => say`与${from}的${other(world, lastYear, world.unit)}相比${more}${by()}`,
  ])();
}

/** 办结, 答复: all of it, or of the new alone. */
function answered(world: World): Figure {
  return { ...whole(world, [DONE], world.unit, ofNew), range: answeredRange(world) };
}

const ofNew = [sum([DONE], [IN]), sum([FRESH], [OUT])];

/** From the new that were answered to all that were. */
export function answeredRange(world: World): readonly [number, number] {
  const values = [sum([DONE]), ...ofNew].map((one) => amountOf(world, one));
  return [Math.min(...values), Math.max(...values)];
}

function answers(world: World, startsAfresh: boolean): Phrase {
  const { random } = world;
  const lead = startsAfresh && random.chance(0.5) ? opening(world) : '';
  const duly = random.pick(['', '', '已', '共', '按时', '已按期', '及时', '依法', '均依法']).replace('均', '');
  const done = answer(random);
  return random.pick([
    say`${lead}${duly}${done}${answered(world)}`,
    say`${lead}${duly}${done}${request(random)}${answered(world)}`,
    say`${duly}${done}${answered(world)}`,
    say`${lead}${done}申请${answered(world)}`,
    say`截至年底，${duly}${done}${answered(world)}`,
    say`在法定期限内${done}${answered(world)}`,
    say`均在规定时限内予以答复，共${done}${answered(world)}`,
    say`${done}${answered(world)}，按期答复率${other(world, 100, '%')}`,
    say`对收到的申请依法${random.pick(['办理', '处理'])}，${done}${answered(world)}`,
    say`本年度${random.pick(['共', ''])}${done}${answered(world)}`,
  ]);
}

function carriedOut(world: World): Phrase {
  const { random, year } = world;
  const out = whole(world, [OUT], world.unit);
  if (out.value === 0)
    return random.pick([
      say`无结转下年度办理的申请`,
      say`无结转${next(random)}继续办理事项`,
      say`无结转下年度事项`,
      say`没有结转下年度办理的申请`,
      say`结转${next(random)}继续办理${out}`,
      say`结转${next(random)}${out}`,
    ]);
  const to = random.pick([next(random), `${year + 1}年`]);
  return random.pick([
    say`结转${to}继续办理${out}`,
    say`结转${to}${out}`,
    say`结转至${to}${out}`,
    say`${out}结转${to}继续办理`,
    say`${out}结转至${to}办理`,
    say`其余${out}结转${to}继续办理`,
    say`剩余${out}结转至${to}办理`,
    say`转入${to}继续办理${out}`,
    say`顺延至${to}办理${out}`,
    say`${out}未到答复期限，结转${to}继续办理`,
    say`${out}正在办理，结转${to}`,
    say`尚有${out}结转${to}办理`,
    say`未办结的${out}结转${to}继续办理`,
    say`将${out}结转至${to}继续办理`,
    say`跨年度结转至${to}${out}`,
    say`结转${to}办理的申请${out}`,
  ]);
}
