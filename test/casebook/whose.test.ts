import { describe, expect, it } from 'vitest';
import { bodyKey, regionOf } from '../../lib/casebook/captures/whose';

describe('whose capture it is', () => {
  it.each([
    ['渔阳镇', '渔阳镇人民政府'],
    ['河埒街道', '河埒街道 办事处'],
    ['南屏县', '南屏县人民政府'],
    ['南屏县财政局', '南屏县财政局'],
  ])('%s is %s', (a, b) => expect(bodyKey(a)).toBe(bodyKey(b)));

  it.each([
    ['南屏县人民政府', '南屏县人民政府办公室'],
    ['渔阳镇', '临阳镇'],
    ['南屏县财政局', '南屏县审计局'],
  ])('%s is not %s', (a, b) => expect(bodyKey(a)).not.toBe(bodyKey(b)));

  it.each([
    [['江苏省无锡市滨湖区财政局'], '江苏省无锡市滨湖区'],
    [['河埒街道', '河埒街道2020年年报', '无锡市滨湖区人民政府'], '无锡市滨湖区'],
    [['南屏县自然资源局'], '南屏县'],
    [['市场监督管理局', null], 'www.example.gov.cn'],
    [[null], 'www.example.gov.cn'],
  ])('of %j the region is %s', (names, region) => expect(regionOf(names, 'www.example.gov.cn')).toBe(region));
});
