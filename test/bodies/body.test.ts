import { describe, expect, test } from 'vitest';
import { likeZones, notAreas, ofDepartments, wholeWords, zones } from '../../lib/bodies/area-words';
import { areasOf, placesOf } from '../../lib/bodies/areas';
import { type BodyKind, bodyOf, hasRuleMakingPower } from '../../lib/bodies/body';
import { wordCases } from '../document/word-cases';

const nowhere = { siteIdCode: null, siteName: null };

describe('a body is classified by its name', () => {
  const cases: readonly [name: string, kind: BodyKind, power: boolean | null][] = [
    ['国家发展和改革委员会', 'national', true],
    ['教育部', 'national', true],
    ['住房和城乡建设部', 'national', true],
    ['国家市场监督管理总局', 'national', true],
    ['国家税务总局', 'national', true],
    ['海关总署', 'national', true],
    ['中国人民银行', 'national', true],
    ['中国证券监督管理委员会', 'national', true],
    ['审计署', 'national', true],
    ['国家税务总局宁海市税务局', 'department', false],
    ['国家税务总局清河县税务局', 'department', false],
    ['国家统计局临江调查队', 'department', false],
    ['中国人民银行江州市分行', 'department', false],
    ['中华人民共和国临江海关', 'department', false],
    ['江苏省人民政府', 'government', true],
    ['宁夏回族自治区人民政府', 'government', true],
    ['内蒙古自治区人民政府办公厅', 'office', true],
    ['上海市人民政府', 'government', true],
    ['重庆市人民政府办公厅', 'office', true],
    ['黑龙江省人民政府办公厅', 'office', true],
    ['江苏省司法厅', 'department', false],
    ['上海市科委', 'department', false],
    ['上海市市场监督管理局', 'department', false],
    ['北京市海淀区人民政府', 'government', false],
    ['重庆市铜梁区人民政府办公室', 'office', false],
    ['上海市浦东新区人民政府', 'government', false],
    ['大理白族自治州人民政府', 'government', true],
    ['红河州人民政府', 'government', true],
    ['兴安盟行政公署', 'government', false],
    ['兴安盟行政公署办公室', 'office', false],
    ['大兴安岭地区行政公署', 'government', false],
    ['银川市西夏区人民政府', 'government', false],
    ['银川市西夏区民政局', 'department', false],
    ['银川市人民政府', 'government', null],
    ['开远市人民政府', 'government', null],
    ['红河哈尼族彝族自治州开远市人民政府', 'government', false],
    ['无锡市宜兴市人民政府', 'government', false],
    ['洛阳市西工区人民政府', 'government', false],
    ['西工区人民政府', 'government', false],
    ['沭阳县人民政府', 'government', false],
    ['沭阳县', 'government', false],
    ['沭阳县发展和改革局', 'department', false],
    ['沭阳县发改局', 'department', false],
    ['沭阳县市场监督管理局', 'department', false],
    ['无锡市市场监督管理局', 'department', false],
    ['杭州市城市管理局', 'department', false],
    ['苏州市住房和城乡建设局', 'department', false],
    ['西塞山区政数局', 'department', false],
    ['江干区市场监督管理局', 'department', false],
    ['青河县乡村振兴局', 'department', false],
    ['青河县城乡规划局', 'department', false],
    ['某市和平区教育局', 'department', false],
    ['呼和浩特市新城区审计局', 'department', false],
    ['晋城市城区人民政府', 'government', false],
    ['聊城市人民政府', 'government', null],
    ['盐城市盐都区人民政府', 'government', false],
    ['市中区人民政府', 'government', false],
    ['清溪县（青河县）民政局', 'department', false],
    ['麻江县自然资源局', 'department', false],
    ['阿勒泰地区教育局', 'department', false],
    ['鄂温克族自治旗人民政府', 'government', false],
    ['神农架林区人民政府', 'government', false],
    ['县发展和改革局', 'department', false],
    ['市财政局', 'department', false],
    ['河埒街道', 'street', false],
    ['无锡市滨湖区河埒街道办事处', 'street', false],
    ['银川市西夏区西花园路街道办事处', 'street', false],
    ['海原县西安镇人民政府', 'township', false],
    ['大路镇人民政府', 'township', false],
    ['西安镇', 'township', false],
    ['石台县大演乡', 'township', false],
    ['东乡族自治县东塬乡人民政府', 'township', false],
    ['某某县高台满族乡人民政府', 'township', false],
    ['阿鲁科尔沁旗罕苏木苏木人民政府', 'township', false],
    ['苏州工业园区管理委员会', 'agency', null],
    ['无锡国家高新技术产业开发区管委会', 'agency', null],
    ['咸宁高新区', 'agency', null],
    ['自治区人民政府', 'government', true],
    ['自治区人民政府办公厅', 'office', true],
    ['自治区财政厅', 'department', false],
    ['自治区银川市西夏区民政局', 'department', false],
    ['省人民政府', 'government', true],
    ['省政府办公厅', 'office', true],
    ['省水利厅', 'department', false],
    ['自治州人民政府', 'government', true],
    ['自治州人民政府办公室', 'office', true],
    ['州政府办公室', 'office', true],
    ['自治州教育局', 'department', false],
    ['市人民政府办公室', 'office', null],
    ['市政府办公厅', 'office', null],
    ['市政工程管理处', 'department', false],
    ['自治县人民政府办公室', 'office', false],
    ['区政府办公室', 'office', null],
    ['本机关', 'unknown', null],
    ['', 'unknown', null],
  ];
  test.each(cases)('%s', (name, kind, power) => {
    const body = bodyOf(name);
    expect([body.kind, hasRuleMakingPower(body, nowhere)]).toEqual([kind, power]);
  });
});

describe("a city's rank is told by its own site's code", () => {
  const cases: readonly [city: string, siteIdCode: string, siteName: string, power: boolean | null][] = [
    ['宿迁市人民政府', '3213000001', '宿迁市人民政府', true],
    ['宜兴市人民政府', '3202820001', '宜兴市人民政府', false],
    ['仙桃市人民政府办公室', '4290040001', '仙桃市人民政府', false],
    ['宜兴市人民政府', '3202000012', '无锡市人民政府', null],
    ['宜兴市人民政府', '', '宜兴市人民政府', null],
  ];
  test.each(cases)('%s on %s %s', (city, siteIdCode, siteName, power) => {
    expect(hasRuleMakingPower(bodyOf(city), { siteIdCode, siteName })).toBe(power);
  });
});

describe('each word tells what is no area', () => {
  test.each(wordCases(zones))('$sentence: a zone has an agency', ({ sentence, without }) => {
    expect(bodyOf(sentence).kind).toBe('agency');
    expect(bodyOf(without).kind).toBe('department');
  });

  test.each(wordCases([...zones, ...likeZones, ...notAreas, ...wholeWords], '松山区'))('$sentence', ({ sentence, without }) => {
    expect(areasOf(without).areas).toHaveLength(areasOf(sentence).areas.length + 1);
  });

  test.each(wordCases(ofDepartments))('$sentence, whatever stands behind', ({ sentence, without }) => {
    expect(areasOf(sentence).areas).toEqual([]);
    expect(areasOf(without).areas).not.toEqual([]);
  });
});

describe('the places that a name begins with', () => {
  test.each([
    ['宣城市宣州区医疗保障局', '宣城市 宣州区', '医疗保障局'],
    ['宁河市江北区慈城镇人民政府', '宁河市 江北区 慈城镇', '人民政府'],
    ['重河市万山经开区东林街道办事处', '重河市 万山经开区 东林街道', '办事处'],
    ['东河云台山风景名胜区管理委员会', '东河云台山风景名胜区', '管理委员会'],
    ['云台园区市场监督管理局', '云台园区', '市场监督管理局'],
    ['东河市公安局云台区分局', '东河市', '公安局云台区分局'],
    ['市北新区管理委员会', '北新区', '管理委员会'],
    ['市中区人民政府', '市中区', '人民政府'],
    ['区民政局', '', '区民政局'],
    ['云台新城管理委员会', '云台新城', '管理委员会'],
    ['云台市新城区水利局', '云台市 新城区', '水利局'],
    ['河湾县新城乡人民政府', '河湾县 新城乡', '人民政府'],
    ['清溪县（青河县）民政局', '清溪县', '（青河县）民政局'],
  ])('%s', (name, places, rest) => {
    expect(placesOf(name)).toMatchObject({ places: places === '' ? [] : places.split(' '), rest });
  });
});

test.each([
  ['云台新区管理委员会', 'zone'],
  ['东河经济技术开发区水利局', 'zone'],
  ['重河市万山经开区东林街道办事处', 'town'],
  ['东河市云台区水利局', 'area'],
  ['区民政局', null],
])('the innermost place of %s is: %s', (name, innermost) => {
  expect(placesOf(name).innermost).toBe(innermost);
});
