import type { Metadata } from '../document/document';
import { squeeze } from '../document/normalise';
import { remember } from '../document/remember';
import { anyOf } from '../document/word-lines';
import { zones } from './area-words';
import { type AreaName, areasOf } from './areas';

/** What kind of body publishes the report. */
export interface Body {
  readonly kind: BodyKind;
  readonly areas: readonly AreaName[];
  /** The name without its areas: `民政局`, `人民政府办公室`; empty for a bare area. */
  readonly unit: string;
}

/**
 * national: 国务院部门 · government: 县级以上地方人民政府 · office: its 办公厅（室）, which may report for it or for itself ·
 * department: any other 县级以上人民政府部门, and local organs of vertical systems · township, street: 乡镇, 街道办事处 and what belongs to them ·
 * agency: 管理委员会, 开发区 and other 派出机关 · unknown: the name does not tell.
 */
export type BodyKind = 'national' | 'government' | 'office' | 'department' | 'township' | 'street' | 'agency' | 'unknown';

/** Classifies a body by its name; `unknown` rather than a guess. */
export function bodyOf(name: string | null): Body {
  const text = squeeze(name ?? '').replace(/^中共/, '');
  return text === '' ? NOBODY : named(text);
}

const NOBODY: Body = { kind: 'unknown', areas: [], unit: '' };

/** Many rules ask for the same body. */
const named = remember((text): Body => {
  const local = VERTICAL.exec(text);
  if (local) return { kind: 'department', areas: [], unit: text };
  if (NATIONAL.test(text)) return { kind: 'national', areas: [], unit: text };
  const { areas, zone, rest } = areasOf(text);
  return { kind: kindOf(areas, zone + rest), areas, unit: zone + rest };
});

/**
 * May the body make 规章 (立法法: 国务院部门; 省、自治区、直辖市, 设区的市、自治州的人民政府)? A government's office may report for it.
 * Null when the name does not tell; a city's rank is then looked up in the site's own code, if the site is that city's.
 */
export function hasRuleMakingPower(body: Body, meta: Pick<Metadata, 'siteIdCode' | 'siteName'>): boolean | null {
  if (body.kind === 'national') return true;
  if (body.kind === 'department' || body.kind === 'township' || body.kind === 'street') return false;
  if (body.kind !== 'government' && body.kind !== 'office') return null;
  const area = body.areas.at(-1);
  if (!area) return null;
  if (area.rank === 'province' || area.rank === 'prefecture') return true;
  if (area.rank === 'county' || area.rank === 'league') return area.name.length > 1 ? false : null;
  return area.rank === 'city' ? isDistrictedCity(area.name, meta) : null;
}

function kindOf(areas: readonly AreaName[], rest: string): BodyKind {
  const last = areas.at(-1);
  if (AGENCY.test(rest)) return 'agency';
  if (last?.rank === 'street') return 'street';
  if (last?.rank === 'township') return 'township';
  if (STREET_OFFICE.test(rest)) return 'street';
  if (!last) return DEPARTMENT.test(rest) ? 'department' : 'unknown';
  if (GOVERNMENT.test(rest)) return last.name.length > 1 || last.rank === 'province' ? 'government' : 'unknown';
  if (OFFICE.test(rest)) return 'office';
  return DEPARTMENT.test(rest) ? 'department' : 'unknown';
}

/**
 * 政府网站标识码 begins with the area's code (GB/T 2260): 321300 a districted city, 320281 a county-level city,
 * 429004 a county-level city under the province.
 */
export function isDistrictedCity(city: string, meta: Pick<Metadata, 'siteIdCode' | 'siteName'>): boolean | null {
  const code = /^\d{2}(\d{2})(\d{2})\d{4}$/.exec(meta.siteIdCode ?? '');
  if (!code || !meta.siteName?.includes(city)) return null;
  if (code[1] === '90' || Number(code[2]) >= 81) return false;
  return code[1] !== '00' && code[2] === '00' ? true : null;
}

const NATIONAL =
  /^(?:国务院|国家|中国|中华人民共和国|全国)|^(?:外交|国防|教育|科学技术|工业和信息化|公安|民政|司法|财政|人力资源和?社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理)部$|^(?:审计署|海关总署)$/;
// A national name followed by a local part: 国家税务总局某市税务局, 中国人民银行某分行, 某海关.
const VERTICAL =
  /^(?:国家|中国|中华人民共和国).{1,20}?(?:总局|局|银行|署|委员会|会).{0,20}(?:省|市|州|盟|县|区|旗|分局|监管局|调查队|分行|支行|专员办|海事局|气象局).{0,20}(?:局|队|行|办|署|处|所|站|分局)$|^(?:国家|中国).{1,20}(?:局|行|会).{0,20}(?:调查队|分行|支行|专员办)$|^中华人民共和国.{2,6}(?:海关|海事局)$|^.{2,5}海关$/;
const AGENCY = new RegExp(`管理?委员?会$|管委会|农场|林场|派出机构|${anyOf(zones)}`);
const STREET_OFFICE = /街道|^[^局委]{2,6}办事处$/;
const GOVERNMENT = /^(?:人民政府|政府|行政公署|行署)?$/;
const OFFICE = /^(?:人民政府|政府|行政公署|行署)?办公?(?:室|厅)?$/;
const DEPARTMENT = /(?:局|厅|委员会|委|办公室|办|中心|支队|大队|总队|研究室|处|署|社|馆|院|所|站|会)$/;
