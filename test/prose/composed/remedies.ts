import { opening } from './opening';
import { join, type Phrase, say } from './phrase';
import { phrases, slot } from './slots';
import { amountOf, sum, type World, whole } from './world';

const ENDS = ['upheld', 'corrected', 'other', 'pending'] as const;
type End = (typeof ENDS)[number];
const SUITS = ['litigationDirect', 'litigationAfterReview'];

const review = slot('thing:review', '行政复议 行政复议案件 复议 复议案件');
const suit = slot('thing:litigation', '行政诉讼 行政诉讼案件 诉讼 诉讼案件');
const direct = phrases('未经复议直接起诉 直接起诉 未经复议直接提起诉讼 未经复议直接提起行政诉讼 未经行政复议直接起诉 直接提起行政诉讼');
const after = phrases('复议后起诉 经复议后起诉 复议后提起诉讼 复议后提起行政诉讼 行政复议后起诉 经行政复议后提起行政诉讼');
const cause = slot('act:cause', '引发 引起 发生 产生 导致 被申请 被提起 造成');
const ends: Readonly<Record<End, ReturnType<typeof slot>>> = {
  upheld: slot('case:upheld', '维持 结果维持 予以维持 维持原行政行为 被维持 决定维持 获维持'),
  corrected: slot('case:corrected', '纠正 结果纠正 被纠正 纠错 撤销 被撤销 确认违法 责令重新答复'),
  other: slot('case:other', '其他结果 其他'),
  pending: slot('case:pending', '尚未审结 未审结 审理中 正在审理 尚在审理 在审 未结案 正在审理中'),
};

/** Cases about disclosure, and how they ended. */
export function remediesBlock(world: World): Phrase {
  const { random } = world;
  const [reviews, suits] = [amountOf(world, sum(cells(['review']))), amountOf(world, sum(cells(SUITS)))];
  const lead = opening(world, '');
  const about = random.pick(['因政府信息公开', '因政府信息公开工作', '因信息公开', '由于政府信息公开']);
  if (reviews + suits === 0)
    return random.pick([
      say`${lead}未发生${about}引起的行政复议、行政诉讼。`,
      say`${lead}未发生因政府信息公开申请引发的行政复议和行政诉讼。`,
      say`${lead}没有因政府信息公开被申请行政复议、提起行政诉讼的情况。`,
      say`${lead}无政府信息公开行政复议、行政诉讼案件。`,
      say`${lead}因政府信息公开引发行政复议${n(world, ['review'])}、行政诉讼${n(world, SUITS)}。`,
    ]);
  if (reviews === suits && random.chance(0.5)) {
    const same = { ...n(world, ['review']), sums: [sum(cells(['review'])), sum(cells(SUITS))] };
    return say`${lead}${about}${cause(random)}${review(random)}和${suit(random)}各${same}。`;
  }
  if (random.chance(0.1)) return say`${lead}${about}引发的行政复议、行政诉讼分别为${n(world, ['review'])}、${n(world, SUITS)}。`;
  if (random.chance(0.12)) {
    const ended = (name: string, groups: readonly string[]) =>
      say`${name}${n(world, groups)}（${join(
        ENDS.map((end) => say`${ends[end](random)}${n(world, groups, end)}`),
        '、',
      )}）`;
    return say`${lead}共发生政府信息公开行政复议、行政诉讼${n(world, ['review', ...SUITS])}，其中${ended(review(random), ['review'])}，${ended(suit(random), SUITS)}。`;
  }
  if (random.chance(0.1)) {
    const upheld = (groups: readonly string[]) => n(world, groups, 'upheld');
    return say`${lead}${about}${cause(random)}${review(random)}${n(world, ['review'])}，${suit(random)}${n(world, SUITS)}。其中，行政复议维持${upheld(['review'])}，行政诉讼维持${upheld(SUITS)}。`;
  }
  const firstEnds = endsOf(world, ['review']);
  const first = say`${lead}${about}${cause(random)}${review(random)}${n(world, ['review'])}${firstEnds}`;
  // 复议3件；诉讼2件，其中维持1件: of both, where nothing was said of the first.
  const open = firstEnds.length === 0 ? ['review'] : [];
  const second = random.chance(0.5)
    ? say`${suit(random)}${n(world, SUITS)}${endsOf(world, SUITS, open)}`
    : random.chance(0.4)
      ? say`${direct(random)}${n(world, ['litigationDirect'])}，${after(random)}${n(world, ['litigationAfterReview'])}`
      : bothSuits(world, open);
  const none = suits === 0 ? random.pick(['未发生行政诉讼', '无行政诉讼', '没有行政诉讼案件', '未发生行政诉讼案件']) : null;
  return say`${first}${random.pick(['；', '。', '；'])}${none ?? second}。`;
}

/** Suits of both kinds, each with its ends. */
function bothSuits(world: World, open: readonly string[]): Phrase {
  const ends = endsOf(world, ['litigationDirect'], open);
  const still = ends.length === 0 ? [...open, 'litigationDirect'] : [];
  const last = ['litigationAfterReview'];
  return say`${direct(world.random)}${n(world, ['litigationDirect'])}${ends}；${after(world.random)}${n(world, last)}${endsOf(world, last, still)}`;
}

/** ，其中维持3件，纠正1件; `open`: groups in front whose ends were not told. */
function endsOf(world: World, groups: readonly string[], open: readonly string[] = []): Phrase {
  const { random } = world;
  const total = amountOf(world, sum(cells(groups)));
  if (total === 0 || random.chance(0.35)) return [];
  const held = ENDS.filter((end) => amountOf(world, sum(cells(groups, end))) > 0);
  const [only] = held;
  if (held.length === 1 && only && total > 1 && random.chance(0.7)) {
    if (only === 'upheld') return say`，${random.pick(['均获维持', '均被维持', '结果均为维持', '全部维持'])}`;
    if (only === 'pending') return say`，${random.pick(['均未审结', '均在审理中', '均尚未审结'])}`;
  }
  if (held.length === 2 && held.includes('upheld') && held.includes('pending') && random.chance(0.5))
    return say`，除${n(world, groups, 'pending', open)}${random.pick(['未审结', '尚未审结'])}外，${random.pick(['均维持', '其余均维持'])}`;
  const told = ENDS.filter((end) => held.includes(end) || random.chance(0.2));
  const items = told.map((end) =>
    random.chance(0.85) ? say`${ends[end](random)}${n(world, groups, end, open)}` : say`${n(world, groups, end, open)}${ends[end](random)}`,
  );
  if (total > 0 && random.chance(0.12))
    return say`，其中维持、纠正、其他结果、尚未审结${random.pick(['分别为', '分别'])}${join(
      ENDS.map((end) => n(world, groups, end, open)),
      '、',
    )}`;
  const list = join(items, random.pick(['、', '，']));
  return random.chance(0.25) ? say`（${list}）` : say`，${random.pick(['其中', '其中', ''])}${list}`;
}

const cells = (groups: readonly string[], end: string = 'total') => groups.map((group) => `remedies.${group}.${end}`);

function n(world: World, groups: readonly string[], end?: End, open: readonly string[] = []) {
  const both = open.length > 0 ? [sum(cells([...open, ...groups], end))] : [];
  return whole(world, cells(groups, end), ['件', '起', '宗'].includes(world.unit) ? world.unit : '件', both);
}
