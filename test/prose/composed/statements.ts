import { answer, opening, request } from './opening';
import { type Phrase, say } from './phrase';
import { amountOf, sum, type World, whole } from './world';

interface Statement {
  readonly text: string;
  /** The cells that it says are zero. */
  readonly cells: readonly string[];
}

/** A plain statement of none, or of all, that the tables bear out, or that they do not. Null: there is none. */
export function statementOf(world: World, isTrue: boolean): Phrase | null {
  const { random } = world;
  const fits = (cells: readonly string[]) => (amountOf(world, sum(cells)) === 0) === isTrue && cells.every((path) => path in world.figures);
  const received = whole(world, ['requests.newlyReceived.total'], world.unit, [
    sum(['requests.newlyReceived.total', 'requests.carriedIn.total']),
  ]);
  const plain = nones(world).filter(({ cells }) => fits(cells));
  // 收到11件，均已答复, where as many were answered: those may be they.
  const areAnswered = amountOf(world, sum(['requests.resultTotal.total'])) === received.value;
  const said = received.value > 1 ? alls(world).filter(({ cells }) => fits(cells)) : [];
  const all = said.filter(({ cells }) => isTrue || cells.length > 1 || !areAnswered);
  if (all.length > 0 && random.chance(0.4)) return say`${opening(world)}收到${request(random)}${received}，${random.pick(all).text}。`;
  return plain.length === 0 ? null : say`${opening(world, '')}${random.pick(plain).text}。`;
}

function nones(world: World): Statement[] {
  const { random, edition } = world;
  const not = random.pick(['未', '没有', '未']);
  const total = (row: string) => `requests.${row}.total`;
  const cases = ['review', 'litigationDirect', 'litigationAfterReview'].map((group) => `remedies.${group}.total`);
  const documents = [`disclosure.normativeDocs.${edition.id === '2021' ? 'issued' : 'made'}`];
  return [
    { text: `${not}收到政府信息公开申请`, cells: [total('newlyReceived')] },
    { text: `${not}接到公民、法人和其他组织提出的政府信息公开申请`, cells: [total('newlyReceived')] },
    { text: `无结转下年度继续办理的政府信息公开申请`, cells: [total('carriedOut')] },
    { text: `${not}发生因政府信息公开引起的行政复议、行政诉讼`, cells: cases },
    { text: `${not}发生因政府信息公开工作引发的行政复议案件`, cells: cases.slice(0, 1) },
    { text: `无因政府信息公开引发的行政诉讼案件`, cells: cases.slice(1) },
    { text: `${not}因政府信息公开被提起行政诉讼`, cells: cases.slice(1) },
    { text: `${not}制发行政规范性文件`, cells: documents },
    { text: `无新制定的行政规范性文件`, cells: documents },
    { text: `${not}作出行政处罚决定`, cells: ['disclosure.penalty.decisions'] },
    { text: `${not}收取行政事业性收费`, cells: ['disclosure.fees.amount'] },
  ];
}

function alls(world: World): Statement[] {
  const { random, edition } = world;
  const others = ['enterprise', 'researchInstitute', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg'];
  const rows = edition.tables.find((table) => table.id === 'requests')?.rows ?? [];
  const rest = rows.map((row) => row.id).filter((id) => !/newlyReceived|carried|resultTotal|\.granted$/.test(id));
  return [
    { text: `均已${answer(random)}`, cells: ['requests.carriedOut.total'] },
    { text: `已全部${answer(random)}`, cells: ['requests.carriedOut.total'] },
    {
      text: random.pick(['均为自然人申请', '申请人均为自然人', '全部为自然人申请']),
      cells: ['newlyReceived', 'carriedIn'].flatMap((row) => others.map((column) => `requests.${row}.${column}`)),
    },
    { text: random.pick(['均予以公开', '全部予以公开']), cells: rest.map((id) => `${id}.total`).concat('requests.carriedOut.total') },
  ];
}
