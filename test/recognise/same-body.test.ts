import { expect, test } from 'vitest';
import { isSameBody } from '../../lib/recognise/same-body';

const cases: readonly [a: string, b: string, same: boolean | null][] = [
  ['柳湖街道', '临江市滨江区柳湖街道办事处', true],
  ['青河县发改局', '青河县发展和改革局', true],
  ['青河县发改委', '青河县发展和改革局', true],
  ['上海市科委', '上海市科学技术委员会', true],
  ['西塞山区政数局', '西塞山区政务服务和大数据管理局', true],
  ['大路镇人民政府', '青河县大路镇人民政府', true],
  ['青河县人民政府', '青河县人民政府办公室', true],
  ['滨江区人民政府', '临江市滨江区', true],
  ['临江市滨江区人民政府', '滨江区政务公开办公室', null],
  ['青河县民政局', '县民政局', true],
  ['临江市住房城乡建设局', '市住建局办公室', true],
  ['江北州教育体育局', '江北州教体局办公室', true],
  ['青河县民政局', '青河县财政局办公室', false],
  ['临江市公安局滨江分局', '滨江公安分局', true],
  ['临江市公安局滨江分局', '城北公安分局', false],
  ['青河县人民政府', '青河县政务服务数据管理局', null],
  ['青河县民政局', '本机关', null],
  ['青河县民政局', '青河县财政局', false],
  ['青河县民政局', '清溪县民政局', false],
  ['青河县大路镇', '青河县柳林镇人民政府', false],
  ['临江市滨江区民政局', '临江市滨江区教育局', false],
  ['青河县人民政府', '清溪县人民政府办公室', false],
];
test.each(cases)('%s / %s', (a, b, same) => {
  expect(isSameBody(a, b)).toBe(same);
  expect(isSameBody(b, a)).toBe(same);
});
