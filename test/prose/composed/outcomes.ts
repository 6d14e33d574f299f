import type { Sense } from '../../../lib/prose/lexicon/sense';
import { type Figure, join, type Phrase, type Sum, say } from './phrase';
import { type Slot, slotOfAll } from './slots';
import { amountOf, other, percent, sum, type World, whole } from './world';

const GROUPS = ['granted', 'partiallyGranted', 'denied', 'unable', 'notProcessed', 'otherHandling'] as const;
type Group = (typeof GROUPS)[number];

const words: Readonly<Record<Group, Slot>> = {
  granted: slotOfAll('row:granted', /公开信息$|可以/),
  partiallyGranted: slotOfAll('row:partiallyGranted'),
  denied: slotOfAll('row:denied'),
  unable: slotOfAll('row:unable'),
  notProcessed: slotOfAll('row:notProcessed', /受理/),
  otherHandling: slotOfAll('row:otherHandling', /情况|情形/),
};
/** Plain words of the form, for places where a long one would not fit. */
const PLAIN: Readonly<Record<Group, readonly string[]>> = {
  granted: ['予以公开', '同意公开', '全部公开'],
  partiallyGranted: ['部分公开', '予以部分公开'],
  denied: ['不予公开', '不公开'],
  unable: ['无法提供'],
  notProcessed: ['不予处理'],
  otherHandling: ['其他处理'],
};
const GROUNDS: readonly string[] = [
  'denied.stateSecret',
  'denied.prohibitedByLaw',
  'denied.securityAndStability',
  'denied.thirdPartyRights',
  'denied.internalAffairs',
  'denied.processInformation',
  'denied.enforcementFile',
  'denied.administrativeInquiry',
  'unable.notHeld',
  'unable.needsCreation',
  'unable.stillUnclear',
  'notProcessed.petitionComplaint',
  'notProcessed.repeat',
  'notProcessed.publication',
  'notProcessed.excessive',
  'notProcessed.confirmOrReissue',
];
const groundWords = new Map(GROUNDS.map((row) => [row, slotOfAll(`row:${row}` as Sense, /不予|不再|答复$|处理$/)]));

/** What became of the requests: groups of the form, grounds within them, in lists of several kinds; behind parts 其中 would be of those, and of more than was told 其中 would be wrong. */
export function outcomesOf(world: World, isOfAnswered: boolean, isApart: boolean): Phrase {
  const { random } = world;
  const lead = isOfAnswered
    ? random.pick(['其中', '其中，', '其中', ''])
    : random.pick(isApart ? ['', '从办理结果看，'] : ['', '', '其中', '从办理结果看，', '办理结果为：']);
  const kind = random.next();
  if (kind < 0.12) return respectively(world, lead);
  if (kind < 0.2) return each(world, lead) ?? list(world, lead);
  if (kind < 0.26) return becauseOf(world) ?? list(world, lead);
  if (kind < 0.34) return remainder(world, lead) ?? list(world, lead);
  return list(world, lead, isOfAnswered);
}

function list(world: World, lead: string, isOfAnswered = false): Phrase {
  const { random } = world;
  const mark = random.pick(['，', '、', '，', '；']);
  const done = amountOf(world, sum(['requests.resultTotal.total']));
  const isReversed = lead !== '' && random.chance(0.15) && done > 0;
  const told = GROUPS.filter((group) => (amountOf(world, sum(cellsOf(world, group))) > 0 ? random.chance(0.9) : random.chance(0.2)));
  const order = random.chance(0.8) ? told : random.shuffle(told);
  const items = order.map((group) => {
    const n = of(world, group);
    const word = words[group](random);
    if (isReversed) return say`${n}${random.pick(PLAIN[group])}`;
    if (mark !== '、' && isOfAnswered && done > 0 && random.chance(0.12))
      return say`${word}${n}，${random.pick(['占', '占比'])}${other(world, percent(n.value, done), '%')}`;
    return mark === '；' || random.chance(0.75) ? say`${word}${n}${random.chance(0.35) ? grounds(world, group) : ''}` : say`${word}的${n}`;
  });
  return items.length === 0 ? [] : say`${lead}${join(items, mark)}`;
}

/** 无法提供5件（其中本机关不掌握3件，信息不存在2件）. */
function grounds(world: World, group: Group): Phrase {
  const { random } = world;
  const rows = GROUNDS.filter((row) => row.startsWith(`${group}.`) && amountOf(world, sum(cellsOf(world, row))) > 0);
  if (rows.length === 0) return [];
  const lead = random.pick(['其中', '其中', '']);
  return say`（${lead}${join(
    rows.map((row) => say`${groundWords.get(row)?.(random) ?? ''}${of(world, row)}`),
    random.pick(['，', '、']),
  )}）`;
}

/** 因信息不存在无法提供3件: a ground alone. */
function becauseOf(world: World): Phrase | null {
  const { random } = world;
  const rows = Object.keys(CAUSES).filter((row) => amountOf(world, sum(cellsOf(world, row))) > 0);
  if (rows.length === 0) return null;
  return join(
    random
      .shuffle(rows)
      .slice(0, 2)
      .map((row) => say`因${random.pick(CAUSES[row] ?? [])}${row.startsWith('unable') ? '无法提供' : '不予公开'}${of(world, row)}`),
    '，',
  );
}

const CAUSES: Readonly<Record<string, readonly string[]>> = {
  'unable.notHeld': ['本机关不掌握相关政府信息', '本机关不掌握', '不属于本机关职责范围'],
  'unable.needsCreation': ['没有现成信息需要另行制作', '需要另行制作'],
  'denied.processInformation': ['属于过程性信息', '属于四类过程性信息'],
  'denied.internalAffairs': ['属于内部事务信息', '属于三类内部事务信息'],
  'denied.thirdPartyRights': ['涉及商业秘密', '涉及个人隐私'],
};

/** 予以公开、部分公开分别为5件、2件. */
function respectively(world: World, lead: string): Phrase {
  const { random } = world;
  const told = random.shuffle(GROUPS).slice(0, random.int(2, 4));
  const names = told.map((group) => random.pick(PLAIN[group]));
  const listed = random.chance(0.5) ? names.join('、') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;
  return say`${lead}${listed}${random.pick(['分别为', '分别', '分别是'])}${join(
    told.map((group) => of(world, group)),
    '、',
  )}`;
}

/** 予以公开、部分公开各2件. */
function each(world: World, lead: string): Phrase | null {
  const { random } = world;
  const value = (group: Group) => amountOf(world, sum(cellsOf(world, group)));
  for (const one of GROUPS)
    for (const other of GROUPS)
      if (one < other && value(one) > 0 && value(one) === value(other)) {
        const n = { ...of(world, one), sums: [sum(cellsOf(world, one)), sum(cellsOf(world, other))] };
        return say`${lead}${random.pick(PLAIN[one])}${random.pick(['、', '和'])}${random.pick(PLAIN[other])}各${n}`;
      }
  return null;
}

/** 予以公开5件，其余3件无法提供. */
function remainder(world: World, lead: string): Phrase | null {
  const { random } = world;
  const told = GROUPS.filter((group) => amountOf(world, sum(cellsOf(world, group))) > 0);
  const last = told.at(-1);
  if (told.length < 2 || !last || last === 'otherHandling') return null;
  const items = told.slice(0, -1).map((group) => say`${random.pick(PLAIN[group])}${of(world, group)}`);
  return say`${lead}${join(items, '，')}，其余${of(world, last)}${random.pick(PLAIN[last])}`;
}

function of(world: World, row: string): Figure {
  // 因不掌握无法提供3件 may be the group.
  const group = CAUSES[row] ? [sum(cellsOf(world, row.split('.')[0] ?? row))] : [];
  return whole(world, cellsOf(world, row), world.unit, [...also(world, row), ...group]);
}

/** 信息不存在 may be either of two rows, 其他处理 the last row of its group. */
function also(world: World, row: string): Sum[] {
  return row === 'otherHandling' && world.edition.id === '2021' ? [sum(['requests.otherHandling.other.total'])] : [];
}

function cellsOf({ edition }: World, id: string): string[] {
  const rows = edition.tables.find((table) => table.id === 'requests')?.rows ?? [];
  return rows.filter((row) => row.id === `requests.${id}` || row.id.startsWith(`requests.${id}.`)).map((row) => `${row.id}.total`);
}
