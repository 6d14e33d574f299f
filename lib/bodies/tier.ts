import type { Metadata } from '../document/document';
import type { Tier } from '../report/edition';
import { type Body, isDistrictedCity } from './body';

/**
 * The level at which a government's report is summed up. Where neither the name nor the site's own code tells, the level with the later
 * day: districts of the four municipalities report to a province, like prefectures.
 */
export function tierOf({ areas }: Body, meta: Pick<Metadata, 'siteIdCode' | 'siteName'>): Tier | null {
  const last = areas.at(-1);
  if (!last) return null;
  const above = areas.at(-2);
  switch (last.rank) {
    case 'province':
      return 'province';
    case 'prefecture':
    case 'league':
      return 'prefecture';
    case 'city':
      return isDistrictedCity(last.name, meta) === false ? 'county' : 'prefecture';
    case 'county':
      return (above?.rank === 'province' && MUNICIPALITY.test(above.name)) || isOfMunicipality(last.name, meta) ? 'prefecture' : 'county';
    default:
      return null;
  }
}

/** By the site's code, else by the name; several are called as a municipality's district is. */
function isOfMunicipality(name: string, { siteIdCode }: Pick<Metadata, 'siteIdCode'>): boolean {
  return /^\d{10}$/.test(siteIdCode ?? '') ? /^(?:11|12|31|50)/.test(siteIdCode ?? '') : DISTRICTS.has(name);
}

const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市$/;
const DISTRICTS: ReadonlySet<string> = new Set(
  [
    '东城 西城 朝阳 丰台 石景山 海淀 门头沟 房山 通州 顺义 昌平 大兴 怀柔 平谷 密云 延庆',
    '和平 河东 河西 南开 河北 红桥 东丽 西青 津南 北辰 武清 宝坻 滨海新 宁河 静海 蓟州',
    '黄浦 徐汇 长宁 静安 普陀 虹口 杨浦 闵行 宝山 嘉定 浦东新 金山 松江 青浦 奉贤 崇明',
    '万州 涪陵 渝中 大渡口 江北 沙坪坝 九龙坡 南岸 北碚 綦江 大足 渝北 巴南 黔江 长寿 江津 合川 永川 南川 璧山 铜梁 潼南 荣昌 开州 梁平 武隆',
  ]
    .join(' ')
    .split(' ')
    .map((name) => `${name}区`)
    .concat('城口县 丰都县 垫江县 忠县 云阳县 奉节县 巫山县 巫溪县'.split(' ')),
);
