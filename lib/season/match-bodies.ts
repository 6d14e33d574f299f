import { type Body, bodyOf } from '../bodies/body';
import { isSameBody } from '../bodies/same-body';
import { squeeze } from '../document/normalise';

/** What tells a body: its name as printed, and the site on which it publishes. */
export interface BodyMark {
  readonly name: string;
  /** `www.example.gov.cn`; null for a file. */
  readonly host: string | null;
  /** 政府网站标识码: ten digits, the first six of which are the area's. */
  readonly siteIdCode: string | null;
}

/** What the user has said of two bodies. Plain data; the casebook keeps such records. */
export interface BodyRecord {
  /** Keys of both, see {@link bodyKey}. */
  readonly bodies: readonly [string, string];
  readonly same: boolean;
}

/** perhaps: neither name nor site tells; nobody is compared with it until the user says so. */
export type BodyMatch = 'same' | 'perhaps' | 'different';

/** What a record calls a body. */
export function bodyKey({ name, host, siteIdCode }: BodyMark): string {
  return `${squeeze(name)}|${siteIdCode ?? (host === null ? '' : family(host))}`;
}

/**
 * Are these one body? More is asked than of two names in one report: a government is not its office, a town is not an office of the town,
 * and a name that many counties have tells nothing by itself. What the user has said outranks all.
 */
export function matchBodies(one: BodyMark, other: BodyMark, records: readonly BodyRecord[] = []): BodyMatch {
  const keys = [bodyKey(one), bodyKey(other)];
  const said = records.findLast(({ bodies }) => keys.every((key) => bodies.includes(key)) && bodies.every((key) => keys.includes(key)));
  if (said) return said.same ? 'same' : 'different';
  const [a, b] = [bodyOf(one.name), bodyOf(other.name)];
  const site = compareSites(one, other);
  const names = compareNames(one.name, other.name, a, b);
  if (names === 'different' || site === 'different') return 'different';
  if (site === 'same') return names === 'equal' || names === 'short' ? 'same' : 'perhaps';
  // Sites move; a name with its county is known wherever it stands.
  if (names === 'equal') return site === 'unknown' || hasRegion(a, b) ? 'same' : 'perhaps';
  return 'perhaps';
}

type Names = 'equal' | 'short' | 'unclear' | 'different';

function compareNames(nameA: string, nameB: string, a: Body, b: Body): Names {
  const [plainA, plainB] = [squeeze(nameA), squeeze(nameB)];
  if (plainA === plainB) return 'equal';
  const [unitA, unitB] = [unitOf(a), unitOf(b)];
  const ofArea = (body: Body) => body.kind === 'government' || body.kind === 'office' || body.kind === 'township' || body.kind === 'street';
  if (areasDiffer(a, b)) return 'different';
  if (ofArea(a) && ofArea(b)) {
    if (unitA !== unitB || lowest(a)?.rank !== lowest(b)?.rank) return sameRank(a, b) ? 'different' : 'unclear';
    return lowest(a)?.name === lowest(b)?.name && (lowest(a)?.name.length ?? 0) > 1 ? 'equal' : 'unclear';
  }
  if (ofArea(a) !== ofArea(b) && a.kind !== 'unknown' && b.kind !== 'unknown') return 'different';
  if (unitA !== '' && unitA === unitB) return 'equal';
  const like = isSameBody(plainA, plainB);
  return like === false ? 'different' : like === true ? 'short' : 'unclear';
}

/** The same rank, or one that a bare name leaves open: then two units are two bodies. */
function sameRank(a: Body, b: Body): boolean {
  return lowest(a)?.name === lowest(b)?.name || lowest(a)?.rank === lowest(b)?.rank;
}

/** What of the name is not its area, as one word for all ways to write it. */
function unitOf({ kind, unit }: Body): string {
  if (kind === 'government') return '政府';
  if (kind === 'office') return '政府办公室';
  if ((kind === 'township' || kind === 'street') && /^(?:人民政府|政府|办事处|街道办事处)?$/.test(unit)) return '';
  return unit;
}

function lowest({ areas }: Body): Body['areas'][number] | undefined {
  return areas.at(-1);
}

/** Two names of one rank that are not one another's end: 临江市滨江区 and 滨江区 are no two areas. */
function areasDiffer(a: Body, b: Body): boolean {
  return a.areas.some(({ rank, name }) => {
    const there = b.areas.find((one) => one.rank === rank);
    if (!there || name.length === 1 || there.name.length === 1) return false;
    return !name.endsWith(there.name) && !there.name.endsWith(name);
  });
}

/** Both name the same county, city or province. */
function hasRegion(a: Body, b: Body): boolean {
  return a.areas.some(
    ({ rank, name }) => rank !== 'township' && rank !== 'street' && name.length > 1 && b.areas.some((one) => one.name === name),
  );
}

/** By the site's own code, else by its address. */
function compareSites(one: BodyMark, other: BodyMark): 'same' | 'unknown' | 'apart' | 'different' {
  const [codeA, codeB] = [areaCode(one), areaCode(other)];
  if (codeA !== null && codeB !== null) {
    if (codeA === codeB) return 'same';
    // A county's page may stand on its city's site.
    return codeA.startsWith(codeB) || codeB.startsWith(codeA) ? 'apart' : 'different';
  }
  if (one.host === null || other.host === null) return 'unknown';
  return family(one.host) === family(other.host) ? 'same' : 'apart';
}

/** 321323: a county; 3213: its city; 32: the province. Null where the site has no code. */
function areaCode({ siteIdCode }: BodyMark): string | null {
  return /^\d{10}$/.test(siteIdCode ?? '') ? (siteIdCode ?? '').slice(0, 6).replace(/(?:00){1,3}$/, '') : null;
}

/** `mzj.qinghe.gov.cn` and `www.qinghe.gov.cn` are one government's. */
function family(host: string): string {
  const own = host.toLowerCase().replace(/:\d+$/, '');
  return /([^.]{1,63}\.gov\.cn)$/.exec(own)?.[1] ?? own.replace(/^www\./, '');
}
