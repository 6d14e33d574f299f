import { expect, test } from 'vitest';
import table from '../../lib/slips/doubled-word';
import { findSlips } from '../../lib/slips/match/find-slips';
import { slipText } from './slip-text';

const told = (text: string, spaced: boolean) =>
  findSlips(table, slipText(text), spaced)
    .filter(({ slip }) => slip.at === 'text')
    .map(({ found }) => found.match.slice(found.match.length / 2));

const right = [
  '人人参与、天天更新、常常检查，时时处处为群众着想。',
  '各科室要研究研究、讨论讨论，把问题了解了解。',
  '方方面面的意见一条一条记录，一件一件办理，一步一步推进。',
  '推进政府信息公开公开透明。',
  '优化政务服务服务群众，加强队伍建设建设美丽家园。',
  '县政府政府信息公开领导小组；各部门部门预算；行政许可许可事项。',
  '目的的达成与标的的确定，的的确确重要。',
  '信息的保密性性质不变，高高兴兴、认认真真、和和气气。',
  '全年公开一千一千零五条以内。',
  '省……，，'.slice(0, 3),
  '政府信息公开 公开指南 公开制度 公开年报',
  '推进政务信息信息化建设，公开信息信息员队伍。',
  '市区区级、县县通、镇镇通公路。',
  '件件有回音，实实在在为群众办实事。',
  '及时公开公开目录和公开指南。',
  '建议、提案提案人满意，组织组织委员参加培训。',
  '为了了解群众需求，除了了结旧案，还把账目一一了然。',
  '公开条例和市有关规定规定应当公开的事项，章程规定规定由其保存的除外。',
  '主动公开公开申请的受理地点。',
];
test.each(right)('let pass: %s', (text) => {
  expect(told(text, false)).toEqual([]);
});

const wrong: readonly [text: string, spaced: boolean, words: string[]][] = [
  ['青河县大路镇2020年政府信息公开 公开工作年度报告', true, ['公开']],
  ['青河县大路镇2020年政府信息公开公开工作年度报告', true, ['公开']],
  ['6.属于四类过程性性信息', false, ['性']],
  ['及时发布政府信息政府信息。', false, ['政府信息']],
  ['认真进行进行整改，', false, ['进行']],
  ['切实保障公众的的知情权', false, ['的']],
  ['做好政府信息信息公开工作，', false, ['信息']],
  ['加强领导，，落实责任。。', false, [',', '。']],
  ['做好信息公开工作工作，', false, ['工作']],
  ['编制信息公开公开目录', false, ['公开']],
  ['信息发布发布不及时', false, ['发布']],
  ['印发了了工作方案', false, ['了']],
  ['按照规定规定的程序办理', false, ['规定']],
  ['严格执行有关规定规定，', false, ['规定']],
  ['政府信息公开公开申请6件', false, ['公开']],
];
test.each(wrong)('doubled: %s', (text, spaced, words) => {
  expect(told(text, spaced)).toEqual(words);
});
