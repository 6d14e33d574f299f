import { anyOf } from '../document/word-lines';
import { likeZones, notAreas, ofDepartments, wholeWords, zones } from './area-words';

/** One administrative area of a body's name. */
export interface AreaName {
  /** `银川市` */
  readonly name: string;
  readonly rank: AreaRank;
}

/** `city` is a 市 whose name alone does not tell a prefecture-level city from a county-level one. */
export type AreaRank = 'province' | 'prefecture' | 'league' | 'city' | 'county' | 'township' | 'street';

/** What a body's name begins with, and what remains of it. */
export interface Beginning {
  /** Administrative areas, outermost first. */
  readonly areas: readonly AreaName[];
  /** A zone, which is no administrative area: `东河经济技术开发区`; empty without one. It stands in front of a town's or a street's name. */
  readonly zone: string;
  readonly rest: string;
}

/** The administrative areas and the zone that a body's name begins with. */
export function areasOf(name: string): Beginning {
  const areas: AreaName[] = [];
  let rest = name;
  const take = (rank: AreaRank, length: number) => {
    areas.push({ name: rest.slice(0, length), rank });
    rest = rest.slice(length);
  };
  const province = PROVINCE.exec(rest) ?? MUNICIPALITY.exec(rest);
  if (province) take('province', province[0].length);
  const bare = BARE.exec(rest);
  if (bare && !province) take(bare[0] === '市' ? 'city' : bare[0].endsWith('州') ? 'prefecture' : 'county', bare[0].length);
  const prefecture = first(rest, PREFECTURE);
  if (prefecture) take(/(?:地区|盟)$/.test(prefecture) ? 'league' : 'prefecture', prefecture.length);
  for (let step = 0; step < 2; step++) {
    const county = first(rest, COUNTY);
    if (!county) break;
    take(county.endsWith('市') ? 'city' : 'county', county.length);
  }
  const zone = ZONE.exec(rest)?.[0] ?? '';
  rest = rest.slice(zone.length);
  const township = first(rest, TOWNSHIP);
  if (township) take(township.endsWith('街道') ? 'street' : 'township', township.length);
  return { areas: settleCities(areas), zone, rest };
}

/** The places that a body's name begins with, outermost first. */
export interface Places {
  readonly places: readonly string[];
  /** Of the innermost: a zone is run by an agency, a town or street by one body of its own. */
  readonly innermost: 'zone' | 'town' | 'area' | null;
  readonly rest: string;
}

/** All places that a body's name begins with, zones among them; `区` alone names none. A 新区 is a district, and run as a zone. */
export function placesOf(name: string): Places {
  const { areas, zone, rest } = areasOf(name);
  const inside = areas.filter(({ rank }) => rank === 'township' || rank === 'street');
  const around = areas.filter((area) => !inside.includes(area));
  const places = [...around.map((area) => area.name), zone, ...inside.map((area) => area.name)].filter((place) => place.length > 1);
  const last = places.at(-1);
  if (last === undefined) return { places, innermost: null, rest: name };
  return { places, innermost: inside.length > 0 ? 'town' : zone !== '' || last.endsWith('新区') ? 'zone' : 'area', rest };
}

/** A 市 above a county is a prefecture; a 市 below a prefecture or another 市, or in a municipality, is a county. */
function settleCities(areas: readonly AreaName[]): AreaName[] {
  return areas.map((area, at): AreaName => {
    if (area.rank !== 'city') return area;
    const above = areas[at - 1]?.rank;
    const below = areas[at + 1]?.rank;
    if (below === 'county' || below === 'city') return { ...area, rank: 'prefecture' };
    if (above === 'prefecture' || above === 'league' || above === 'city') return { ...area, rank: 'county' };
    return area;
  });
}

/** The shortest beginning that is an area's name and not the beginning of a department's. */
function first(text: string, pattern: RegExp): string | null {
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) {
    const name = text.slice(0, match.index + match[0].length);
    if (name.length > LONGEST) return null;
    if (name.length > match[0].length && NAME.test(name) && !NOT_AN_AREA.test(name) && !DEPARTMENT_WORD.test(name)) return name;
  }
  return null;
}

const LONGEST = 12;
// A province's own site names it 自治区 or 省 only.
const PROVINCE = /^(?:[^省市县区]{2,3}省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)?自治区|省(?=人民政府|政府|办公厅)|新疆生产建设兵团)/;
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市/;
const PREFECTURE = /自治州|州(?=人民政府)|地区|盟/g;
const COUNTY = /自治县|自治旗|林区|特区|新区|市(?!场监)|县|区|旗/g;
const TOWNSHIP = /街道|民族乡|苏木|镇|乡/g;
// 县发展和改革局: a department that calls its own area so.
const BARE = /^(?:自治[州县旗]|[市县区旗州](?![场容划域]|政(?!府)|[东南西北中]区))/;
const NAME = /^[\u4e00-\u9fff]+$/;
const ZONE = new RegExp(`^[\\u4e00-\\u9fff]{2,12}?(?:${anyOf([...zones, ...likeZones])}|新城(?![区乡镇街]))`);
const NOT_AN_AREA = new RegExp(`(?:${anyOf([...zones, ...likeZones, ...notAreas])})$|^(?:${anyOf(wholeWords)})$`);
const DEPARTMENT_WORD = new RegExp(anyOf(ofDepartments));
