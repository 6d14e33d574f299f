import { placesOf } from '../../bodies/areas';
import type { Sense } from '../lexicon/sense';
import { bareKinds, institutions, shortTrades, shortZones, sites } from '../phrases/issuer-words';
import { wordsIn } from '../phrases/line-words';
import { type Codes, codesOf } from './codes';

/** Who reports: decides whose figures the tables hold. */
export interface Issuer {
  /** government: of an area with bodies under it · office: a government's own office · body: a department, a township, a street. */
  readonly kind: 'government' | 'office' | 'body';
  /** 省 市 县 区 州 盟 旗 镇 乡: of the area named last; null when none is. */
  readonly level: string | null;
  readonly name: string;
  /** Characters with which a shortening of the name may begin, by code. */
  readonly heads: ReadonlySet<number>;
  /** 柳林 of a 柳林镇, by which it may call itself unless the word says something else; null for whoever is of no town. */
  readonly town: string | null;
  /** Its names, long and short, and the area's, by the character that they begin with; an empty list where only a shortening may begin. */
  readonly names: ReadonlyMap<number, readonly IssuerName[]>;
  /** What any name of it begins with, a shortening and its town's among them: most characters of a text begin none. */
  readonly begins: Codes;
}

interface IssuerName {
  readonly word: string;
  readonly sense: Sense;
}

/** Tells every name of the issuer that begins at an offset. */
export function namesAt({ names }: Issuer, text: string, at: number, tell: (end: number, sense: Sense) => void): void {
  const known = names.get(text.charCodeAt(at));
  if (known) for (const { word, sense } of known) if (text.startsWith(word, at)) tell(at + word.length, sense);
}

/** Reads an issuer's name (`东河市云台区人民政府`, or a bare `东河区`). Null names nobody: every body's figures are then as unclear as without. */
export function readIssuer(name: string | null): Issuer {
  return name === null ? NOBODY : issuerOf(name);
}

const NOBODY: Issuer = { kind: 'body', level: null, name: '', heads: new Set(), names: new Map(), begins: codesOf(''), town: null };

let latest: { readonly of: string; readonly issuer: Issuer } | null = null;

/** A report is audited again after every change of its page, and what its issuer is called stays the same. */
function issuerOf(name: string): Issuer {
  if (latest?.of !== name) latest = { of: name, issuer: readName(name) };
  return latest.issuer;
}

function readName(name: string): Issuer {
  const names = new Map<number, IssuerName[]>();
  // 河湾区人民政府长柳街道办事处: the government in the middle is the area's.
  const plain = name.replace(SYSTEM, '').replace(WITHIN, '').replace(OWN_OFFICE, '').replace(ALSO, '');
  const { places, innermost, rest } = placesOf(plain);
  const area = places.at(-1) ?? '';
  const isZone = innermost === 'zone';
  const bare = /^([省市县区州盟旗])(?:人民)?政府/.exec(name)?.[1];
  const level = bare ?? (isZone ? '区' : LEVELS.includes(area.slice(-1)) && area !== '' ? area.slice(-1) : null);
  const isGovernment = bare ? GOVERNMENT.test(name.slice(1)) : GOVERNMENT.test(rest) || (isZone && ZONE_BODY.test(rest));
  const kind =
    isGovernment && level !== null && !'镇乡'.includes(level) ? 'government' : OFFICE.test(bare ? name.slice(1) : rest) ? 'office' : 'body';
  // The first sense of a word stays.
  const add = (word: string, sense: Sense) => {
    const known = namesBy(names, word.charCodeAt(0));
    if (!known.some((one) => one.word === word)) known.push({ word, sense });
  };
  const own = (word: string) => word.length > 1 && add(word, 'body:own');
  own(name);
  for (let i = 0; i < places.length; i++) own(places.slice(i).join('') + rest);
  if (kind !== 'body' || isGovernment) {
    own(`${area}人民政府`);
    own(`${area}政府`);
    own(area);
  } else {
    if (area !== '' && (innermost === 'town' || isZone || rest === '办事处')) own(area);
    if (area.endsWith('街道')) for (const word of [`${area}办`, area.slice(0, -1), area.slice(-2) + rest]) own(word);
    // 分局共收到4件: the issuer by nothing but what it is.
    for (const kind of wordsIn(bareKinds)) if (name.endsWith(kind)) own(kind);
    for (const { long, short } of institutions) if (name.endsWith(long)) own(short);
  }
  // 沌口街 calls itself 沌口街道.
  if (plain.endsWith('街')) own(`${plain}道`);
  // Whatever its kind: 园区未接到申请.
  if (isZone && (isGovernment || rest === '')) own('园区');
  if (kind !== 'government' || isZone)
    for (const { long, short } of shortZones)
      if (name.includes(long)) {
        own(short);
        // 东河高新技术产业开发区 → 东河高新区.
        const head = area.slice(0, Math.max(0, area.indexOf(long)));
        if (head !== '') own(head + short);
        // 东河浒墅经济技术开发区 → 浒墅经开区.
        if (head.length > 3) own(head.slice(2) + short);
      }
  if (kind === 'body' && rest !== '') {
    own(rest);
    if (level !== null) own(level + rest);
    for (const short of shortNames(rest)) {
      own(short);
      if (level !== null) own(level + short);
      own(area + short);
    }
  }
  for (const word of branchNames(plain)) own(word);
  const short = AUTONOMOUS.exec(area);
  if (short && kind !== 'body') own(`${short[1]}${short[2]}`);
  for (const place of places) for (const site of wordsIn(sites)) add(place + site, 'channel');
  // 市局 is what a 分局 belongs to.
  if (level !== null && kind === 'body' && !name.endsWith('分局') && BODY.includes(rest.slice(-1))) own(level + rest.slice(-1));
  for (const place of places) add(place, 'body:area');
  const isShortened = kind !== 'government' || (isZone && rest === '');
  const heads = isShortened
    ? new Set([...plain].filter((c) => !LEVELS.includes(c) || c === level).map((c) => c.charCodeAt(0)))
    : new Set<number>();
  for (const head of heads) namesBy(names, head);
  const town = /^..+(?=[镇乡]$)/.exec(area)?.[0] ?? null;
  const begins = codesOf(`${String.fromCharCode(...names.keys())}${town ?? ''}`);
  return { kind, level, name: plain, heads, names, begins, town };
}

function namesBy(names: Map<number, IssuerName[]>, head: number): IssuerName[] {
  const known = names.get(head) ?? [];
  if (known.length === 0) names.set(head, known);
  return known;
}

/**
 * Where a shortening of the issuer's name ends that begins at an offset: 省机关事务局 of 某省机关事务管理局; its characters in their order, and
 * the last one a body's. 0: none does.
 */
export function abbreviation({ heads, name }: Issuer, text: string, at: number): number {
  if (!heads.has(text.charCodeAt(at))) return 0;
  const last = name.charCodeAt(name.length - 1);
  let from = 0;
  let end = 0;
  for (let i = at; i < text.length && i < at + 24; i++) {
    const code = text.charCodeAt(i);
    while (from < name.length && name.charCodeAt(from) !== code) from++;
    if (from === name.length) break;
    from++;
    if (i > at + 1 && (code === last || BODIES.has(code))) end = i + 1;
  }
  return end;
}

/** 公安局云台区分局 → 云台区公安分局, 区公安分局, 公安分局: a branch is told by its trade and its district. */
function branchNames(name: string): string[] {
  const [, trade, district = ''] = BRANCH.exec(name) ?? [];
  if (trade === undefined) return [];
  const short = district.slice(0, -1);
  const level = district.slice(-1);
  const names = [`${trade}分局`, `${trade}${district}分局`, `${district}${trade}分局`, `${district}分局`];
  return LEVELS.includes(level)
    ? [...names, `${level}${trade}分局`, `${short}${trade}分局`, `${trade}${short}分局`, `${short}分局`]
    : names;
}

/** 住房和城乡建设局 → 住建局. */
function shortNames(rest: string): string[] {
  return shortTrades.flatMap(({ long, short }) => (rest.includes(long) ? [rest.replace(long, short)] : []));
}

/** 云岭彝族自治县 → 云岭县. */
const AUTONOMOUS = /^(.{2,6}?)(?:[^族自]{1,3}族)+自治([县州旗])$/;
const BRANCH = /^(?:.*[省市州盟])?(.{2,10}?)局(.{2,8})分局$/;
/** 国家税务总局东河市云台区税务局: the body is the district's, whatever it is part of. */
const SYSTEM = /^(?:国家[\u4e00-\u9fff]{2,8}?(?:总局|局|委员会)|中华人民共和国)(?=[\u4e00-\u9fff]{2,}(?:局|队|办事处|办公室)$)/;
const WITHIN = /人民政府(?=.{2,40}(?:街道办事处|街道|镇|镇人民政府|乡|乡人民政府)$)/;
/** 某经开区（镇）党政办公室 reports for the whole of it. */
const OWN_OFFICE =
  /(?<=[镇乡]|街道|办事处|(?:开发|高新|经开|经济|园|新|合作|示范|保税|度假|风景|管理)区)(?:[（(][镇乡街道]{1,2}[）)])?(?:党政|党政综合)办(?:公室)?$/;
/** 云溪经济技术开发区（东河区）柳林街道办事处: the same area by its other name. */
const ALSO = /(?<=区)[（(][^（）()]{1,8}[市县区旗][）)](?=.)/;
const ZONE_BODY = /^管(?:理)?委(?:员)?会$/;
const LEVELS = '省市县区州盟旗镇乡';
const BODY = '局委厅办处院所站队会馆室府校社场';
const BODIES = codesOf(BODY);
const GOVERNMENT = /^(?:人民政府|政府)?$/;
const OFFICE = /^(?:人民)?政府办公[厅室]|^行署办|政府办$/;
