import { DONE, FRESH, IN, opening, request } from './opening';
import { type Figure, type Phrase, type Sum, say } from './phrase';
import { slot } from './slots';
import { amountOf, other, percent, sum, type World, whole } from './world';

/** What the whole last told counts: base of the parts that follow. */
export type Base = readonly Sum[];

export interface Intake {
  readonly phrase: Phrase;
  readonly base: Base;
  /** Ends with what was newly received, so that a comparison with last year is of it. */
  readonly grows?: boolean;
}

/** What came in, with or without what was carried in. */
export function intake(world: World): Intake {
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

/** That nothing came in. */
export function noneReceived(world: World): string {
  const { random } = world;
  const lead = opening(world, '');
  return random.pick([
    `${lead}未${receive(random)}${request(random)}`,
    `${lead}没有${receive(random)}${request(random)}`,
    `${lead}未收到公民、法人或其他组织提出的政府信息公开申请`,
    `${lead}暂未收到政府信息公开申请`,
  ]);
}

/** 比上年增加3件，增长12.5%: no counts of the year's own. */
export function difference(world: World): Phrase {
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

const receive = slot('act:receive', '收到 接到 收悉 接收 接收到 收办');
const accept = slot('act:accept', '受理 登记 接受 承办');
const fresh = slot('act:new', '新收 新收到 新接收 新接到 新增 新受理 新登记');
const handle = slot('act:handle', '办理 处理 处置 经办');
const last = slot('time:last', '上年 上年度 上一年度 去年');
