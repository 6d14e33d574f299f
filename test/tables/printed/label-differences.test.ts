import { expect, test } from 'vitest';
import { saysNothingElse } from '../../../lib/tables/printed/label-differences';
import { alike, idle, telling } from '../../../lib/tables/printed/label-words';
import { meansTheSame } from '../../../lib/tables/printed/same-meaning';

test.each<[own: string, printed: string]>([
  ['予以公开', '拒予公开'],
  ['予以公开', '难予公开'],
  ['予以公开', '予以公开率'],
  ['予以公开', '拟予以公开'],
  ['予以公开', '部分予以公开'],
  ['予以公开', '予以公开含重复'],
  ['总计', '往年总计'],
  ['本年新收政府信息公开申请数量', '本年预计新收政府信息公开申请数量'],
  ['本年新收政府信息公开申请数量', '本年新收政府信息公开申请人数量'],
  ['本年新收政府信息公开申请数量', '本年新收信访举报申请数量'],
  ['本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量增幅'],
  ['本年新收政府信息公开申请数量', '本月新收政府信息公开申请数量'],
  ['结转下年度继续办理', '结转下年度终止办理'],
  ['结转下年度继续办理', '结转下下年度继续办理'],
  ['本机关不掌握相关政府信息', '他机关不掌握相关政府信息'],
  ['补正后申请内容仍不明确', '补正前申请内容仍不明确'],
  ['属于国家秘密', '曾属于国家秘密'],
  ['属于国家秘密', '疑似国家秘密'],
  ['保护第三方合法权益', '损害第三方合法权益'],
  ['属于行政查询事项', '属于行政复议事项'],
  ['自然人', '境外自然人'],
  ['社会公益组织', '社会公益组织以外组织'],
  ['本年制发件数', '本年拟制发件数'],
  ['本年制发件数', '本年处理件数'],
  ['本年废止件数', '本年发布件数'],
  ['现行有效件数', '现行失效件数'],
  ['本年处理决定数量', '本年撤销决定数量'],
  ['规章', '规章草案'],
  ['行政规范性文件', '党内规范性文件'],
  ['行政处罚', '行政处分'],
  ['其他结果', '其中结果'],
])('“%s” is not “%s”', (own, printed) => {
  expect(meansTheSame(printed, [own], new Set())).toBe(false);
});

test.each<[own: string, printed: string]>([
  ['属于三类内部事务信息', '属于三类内容事务信息'],
  ['属于四类过程性信息', '属于四类过程性性信息'],
  ['属于行政执法案卷', '属于行政执法案券'],
  ['其他处理', '其它处理'],
  ['本机关不掌握相关政府信息', '本单位不掌握相关政府信息'],
  ['本机关不掌握相关政府信息', '我局不掌握相关政府信息'],
  ['本年制发件数', '本年制发数量'],
  ['本年收费金额', '本年收费金额单位万元'],
  ['重复申请', '2重复申请'],
  ['商业企业', '企业'],
  ['要求行政机关确认或重新出具已获取信息', '要求行政机关确认重新出具已获取信息'],
])('“%s” is “%s”', (own, printed) => {
  expect(meansTheSame(printed, [own], new Set())).toBe(true);
});

const wordsOf = (lines: typeof idle) =>
  lines.flatMap((line) => ('words' in line ? line.words.split(' ').map((word) => [word, line.needs] as const) : []));

test.each(wordsOf(idle))('“%s” more in “%s” says nothing', (word, label) => {
  expect(saysNothingElse(label.replace('~', word), label.replace('~', ''))).toBe(true);
});

test.each(wordsOf(telling))('“%s” for another character in “%s” is no misprint', (word, label) => {
  expect(saysNothingElse(label.replace('~', word), label.replace('~', '甲'))).toBe(false);
  expect(saysNothingElse(label.replace('~', '乙'), label.replace('~', '甲'))).toBe(true);
});

test.each(alike)('“%s” may be printed “%s”', (own, printed) => {
  expect(saysNothingElse(`甲${printed}乙`, `甲${own}乙`)).toBe(true);
});

const EIGHT = '甲乙丙丁戊己庚辛';
test.each<[why: string, printed: string, own: string, isIdle: boolean]>([
  ['nothing else', EIGHT, EIGHT, true],
  ['two misprints', '甲子丙丑戊己庚辛', EIGHT, true],
  ['three', '甲子丙丑戊寅庚辛', EIGHT, false],
  ['two, and a character lost', '甲子丙丑戊己辛', EIGHT, true],
  ['two, and an idle word more', '甲子丙丑戊己庚辛的', EIGHT, true],
  ['two, and one twice', '甲子丙丑戊己庚庚辛', EIGHT, true],
  ['one in a label of seven', '甲子丙丁戊己庚', '甲乙丙丁戊己庚', true],
  ['one in a label of six', '甲子丙丁戊己', '甲乙丙丁戊己', false],
  ['two characters for one', '甲子丑丙丁戊己庚辛', EIGHT, false],
  ['one for two', '甲子丁戊己庚辛', EIGHT, false],
  ['the first', '子乙丙丁戊己庚辛', EIGHT, true],
  ['the last', '甲乙丙丁戊己庚子', EIGHT, true],
  ['all but the ends lost', '甲辛', EIGHT, true],
  ['a number in front', `12${EIGHT}`, EIGHT, true],
  ['one in words', `十一${EIGHT}`, EIGHT, true],
  ['one of three digits', `123${EIGHT}`, EIGHT, false],
  ['a number within', '甲乙丙丁12戊己庚辛', EIGHT, false],
  ['a number behind', `${EIGHT}12`, EIGHT, false],
  ['a word in front', `子丑${EIGHT}`, EIGHT, false],
  ['one in front, as it stands in the label', `乙${EIGHT}`, EIGHT, false],
  ['a word within', '甲乙丙丁子戊己庚辛', EIGHT, false],
  ['two characters twice', '甲乙丙丁丙丁戊己庚辛', EIGHT, true],
  ['a telling one twice', '甲乙不不丙', '甲乙不丙', false],
])('a label with %s', (_, printed, own, isIdle) => {
  expect(saysNothingElse(printed, own)).toBe(isIdle);
});
