import { answer, DONE, FRESH, IN, OUT, opening, request } from './opening';
import { type Figure, type Phrase, say } from './phrase';
import { slot } from './slots';
import { amountOf, other, sum, type World, whole } from './world';

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

/** How many were answered, in many wordings. */
export function answers(world: World, startsAfresh: boolean): Phrase {
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

/** What is left for the next year, or that nothing is. */
export function carriedOut(world: World): Phrase {
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

const next = slot('time:next', '下年 下年度 下一年度 次年 明年');
