import type { Edition } from '../../lib/report/edition';
import type { Random } from './random';

/** A reporting body: its name and how large its figures may be. Every place is invented. */
export interface Body {
  readonly name: string;
  readonly kind: 'township' | 'street' | 'department' | 'county' | 'city' | 'province';
  /** Applications of a year, lowest and highest. */
  readonly requests: readonly [number, number];
  /** Most cases in one outcome of table four. */
  readonly remedies: number;
  /** Rough yearly administrative activity: 0 none. */
  readonly activity: number;
  readonly makesRules: boolean;
}

export interface Identity {
  readonly body: Body;
  readonly year: number;
  readonly title: string;
  readonly period: { readonly from: string; readonly to: string };
  /** ISO dates. */
  readonly signedOn: string;
  readonly publishedOn: string;
}

/** Who reports, for which year, when: in time, each kind of body by its own deadline (条例 第四十九条, the notices' 二（二）). */
export function makeIdentity(random: Random, edition: Edition): Identity {
  const body = makeBody(random);
  const year = random.int(edition.years.from, edition.years.to ?? edition.years.from + 4);
  const own = body.kind === 'county' || body.kind === 'city' || body.kind === 'province';
  const [latestMonth, latestDay] = LATEST[body.kind] ?? [1, 24];
  const month = Math.min(own && random.chance(0.6) ? random.int(2, 3) : 1, latestMonth);
  const day = Math.min(random.int(5, 24), month === latestMonth ? latestDay : 24);
  return {
    body,
    year,
    title: `${body.name}${year}年政府信息公开工作年度报告`,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    signedOn: iso(year + 1, month, day),
    publishedOn: iso(year + 1, month, day + random.int(0, 3)),
  };
}

// A report may be published up to three days after its signature.
const LATEST: Readonly<Partial<Record<Body['kind'], readonly [month: number, day: number]>>> = {
  county: [2, 17],
  city: [3, 7],
  province: [3, 24],
};

const iso = (year: number, month: number, day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const CITIES = ['青梧市', '临洲市', '云溪市', '朔原市', '广陵浦市'];
const COUNTIES = ['望河县', '南屏县', '清浦县', '石桥县', '东塘县'];
const TOWNS = ['柳塘镇', '白石镇', '上河镇', '大槐镇', '金沙沟乡'];
const STREETS = ['北苑街道办事处', '河滨街道办事处', '新桥街道办事处'];
const BUREAUS = ['民政局', '水利局', '自然资源局', '教育局', '卫生健康委员会', '市场监督管理局'];
const PROVINCES = ['江原省', '岭东省'];

function makeBody(random: Random): Body {
  const city = random.pick(CITIES);
  const county = random.pick(COUNTIES);
  switch (random.int(0, 8)) {
    case 0:
    case 1:
      return body(`${county}${random.pick(TOWNS)}人民政府`, 'township', [0, 0], 0, 0);
    case 2:
      return body(`${county}${random.pick(TOWNS)}人民政府`, 'township', [0, 8], 2, 5);
    case 3:
      return body(`${city}${random.pick(STREETS)}`, 'street', [0, 25], 2, 8);
    case 4:
      return body(`${county}${random.pick(BUREAUS)}`, 'department', [0, 60], 4, 40);
    case 5:
      return body(`${city}${random.pick(BUREAUS)}`, 'department', [20, 400], 12, 300);
    case 6:
      return body(`${county}人民政府`, 'county', [100, 900], 20, 600);
    case 7:
      return body(`${city}人民政府`, 'city', [400, 4000], 80, 3000, true);
    default:
      return body(`${random.pick(PROVINCES)}人民政府`, 'province', [3000, 14000], 300, 20000, true);
  }
}

function body(
  name: string,
  kind: Body['kind'],
  requests: readonly [number, number],
  remedies: number,
  activity: number,
  makesRules = false,
): Body {
  return { name, kind, requests, remedies, activity, makesRules };
}
