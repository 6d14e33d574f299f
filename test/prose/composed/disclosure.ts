import { opening } from './opening';
import { type Figure, join, type Phrase, type Sum, say } from './phrase';
import { slot } from './slots';
import { amountOf, other, sum, type World, whole } from './world';

const normative = slot('thing:normativeDocs', '规范性文件 行政规范性文件 行政规范文件');
const rules = slot('thing:rules', '规章 政府规章 地方政府规章');
const issue = slot('act:issue', '制发 制定 印发 出台 制定出台 制定印发 新制定 新出台 研究制定 审议出台 颁布 新制发 制定发布');
const repeal = slot('act:repeal', '废止 宣布废止 废止和宣布失效 宣布失效 失效');
const inForce = slot('act:inForce', '现行有效 继续有效 现有 有效 现行 保留有效');
const made = slot('act:made', '新制作');
const newlyPublic = slot('act:newlyPublic', '新公开');
const totalPublic = slot('act:totalPublic', '对外公开总数 对外公开总数量 公开总数 累计公开');
const unitOf = ({ random }: World) => random.pick(['件', '件', '件', '份', '个', '部']);

/** Documents of table two. */
export function documentsBlock(world: World): Phrase {
  const { random, edition, issuer } = world;
  const row = issuer.makesRules && random.chance(0.3) ? 'rules' : 'normativeDocs';
  const noun = (row === 'rules' ? rules : normative)(random);
  return say`${random.chance(0.3) ? '' : opening(world, '')}${edition.id === '2021' ? stock(world, row, noun) : publicity(world, row, noun)}。`;
}

function stock(world: World, row: string, noun: string): Phrase {
  const { random } = world;
  const of = (column: string, also: readonly Sum[] = []): Figure => whole(world, [cell(row, column)], unitOf(world), also);
  const isNone = of('issued').value === 0;
  const living = () => of('inForce', [sum([cell(row, 'inForce')], [cell(row, 'issued')])]);
  const ended = random.chance(0.7) ? [say`${repeal(random)}${random.pick(['', '', noun])}${of('repealed')}`] : [];
  if (isNone && random.chance(0.6))
    return join([say`未${issue(random)}${noun}`, random.chance(0.5) ? say`${inForce(random)}${noun}${living()}` : ''], '，');
  return random.pick([
    () => join([say`${issue(random)}${noun}${of('issued')}`, ...ended, say`${inForce(random)}${living()}`], '，'),
    () => join([say`${issue(random)}${noun}${of('issued')}`, ...ended], '，'),
    () => join([say`${issue(random)}${noun}${of('issued')}`, ...ended, say`截至年底，${inForce(random)}${noun}${living()}`], '，'),
    () => say`${issue(random)}${of('issued')}${noun}`,
    () => {
      const issued = of('issued');
      const files = other(world, issued.value + random.int(1, 40), '件');
      return say`印发文件${files}，其中${noun}${issued}`;
    },
    () => say`${noun}${issue(random)}${of('issued')}、${repeal(random)}${of('repealed')}、${inForce(random)}${living()}`,
    () => say`对${noun}进行集中清理，${repeal(random)}${of('repealed')}，${inForce(random)}${living()}`,
    () => say`${inForce(random)}的${noun}${living()}`,
    () => say`${inForce(random)}${noun}${living()}，其中本年制发${of('issued')}`,
    () => say`${noun}制发、废止、现行有效件数分别为${of('issued')}、${of('repealed')}、${living()}`,
  ])();
}

function publicity(world: World, row: string, noun: string): Phrase {
  const { random } = world;
  const of = (column: string, also: readonly string[] = []): Figure =>
    whole(
      world,
      [cell(row, column)],
      unitOf(world),
      also.map((one) => sum([cell(row, one)])),
    );
  return random.pick([
    () =>
      join(
        [
          say`${made(random)}${noun}${of('made', ['issued'])}`,
          say`${newlyPublic(random)}${of('newlyPublic')}`,
          random.chance(0.7) ? say`${totalPublic(random)}${of('totalPublic')}` : '',
        ],
        '，',
      ),
    () => say`${issue(random)}${noun}${of('made', ['newlyPublic'])}`,
    () => say`${made(random)}${noun}${of('made')}，${newlyPublic(random)}${noun}${of('newlyPublic')}`,
    () => say`${noun}${totalPublic(random)}${of('totalPublic')}`,
  ])();
}

/** Decisions on licences, penalties and coercion. */
export function decisionsBlock(world: World): Phrase {
  const { random } = world;
  const of = (row: string) => whole(world, [cell(row, 'decisions')], random.pick(['件', '件', '项', '宗']));
  const items = (row: string) => whole(world, [cell(row, 'itemsPrevious'), cell(row, 'itemsChange')], '项');
  const unit = random.pick(['件', '件', '项', '宗']);
  const same = (row: string) => whole(world, [cell(row, 'decisions')], unit);
  return say`${random.chance(0.5) ? opening(world) : ''}${random.pick([
    () => say`作出行政许可决定${of('licensing')}、行政处罚决定${of('penalty')}、行政强制决定${of('coercion')}`,
    () => say`作出行政许可决定${of('licensing')}，行政处罚决定${of('penalty')}`,
    () => say`作出行政许可${of('licensing')}，实施行政处罚${of('penalty')}，行政强制${of('coercion')}`,
    () => say`行政许可、行政处罚、行政强制处理决定分别为${same('licensing')}、${same('penalty')}、${same('coercion')}`,
    () => say`作出行政处罚决定${of('penalty')}`,
    ...(world.edition.id === '2019'
      ? [
          () => say`行政许可项目${items('licensing')}，处理决定数量${of('licensing')}`,
          () => say`行政处罚事项${items('penalty')}，行政强制事项${items('coercion')}`,
        ]
      : []),
    () => say`行政许可处理决定数量${of('licensing')}`,
    () => say`作出${of('penalty')}行政处罚决定`,
  ])()}。`;
}

/** Fees (2021) or procurement (2019), in 万元 or rounded. */
export function moneyBlock(world: World): Phrase {
  const { random, edition } = world;
  if (edition.id === '2021') {
    const fees = cell('fees', 'amount');
    if (amountOf(world, sum([fees])) === 0) return random.pick([say`未收取行政事业性收费。`, say`行政事业性收费${money(world, fees)}。`]);
    return say`${opening(world, '')}${random.pick(['收取行政事业性收费', '行政事业性收费金额', '征收行政事业性收费', '行政事业性收费总金额'])}${money(world, fees)}。`;
  }
  const [projects, amount] = [cell('procurement', 'projects'), cell('procurement', 'amount')];
  if (amountOf(world, sum([projects])) === 0) return say`政府集中采购项目${whole(world, [projects], '个')}。`;
  return random.pick([
    say`政府集中采购项目${whole(world, [projects], '个')}，采购总金额${money(world, amount)}。`,
    say`${opening(world, '')}实施政府集中采购${whole(world, [projects], '个')}，金额${money(world, amount)}。`,
    say`政府集中采购总金额${money(world, amount)}。`,
  ]);
}

/** Exact in 万元, in 元, or rounded to a step of 万元 or 亿元. */
function money(world: World, path: string): Figure {
  const { random } = world;
  const exact = whole(world, [path], '万元');
  const manner = random.next();
  if (manner < 0.3) return { ...exact, print: (value) => `${Number((value * 1e4).toFixed(0))}元` };
  if (manner < 0.5) return { ...exact, print: (value) => `${value.toFixed(value >= 100 ? 0 : 1)}万元` };
  if (manner < 0.7 && exact.value >= 1e4) return { ...exact, print: (value) => `${(value / 1e4).toFixed(2)}亿元` };
  return exact;
}

const cell = (row: string, column: string) => `disclosure.${row}.${column}`;
