import { describe, expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { costOfTwice, LIMIT } from '../cost-of-twice';
import { exampleReport } from '../rules/example-report';

/** What a page without end may go on with. */
const RUNS: Readonly<Record<string, (at: number) => string>> = {
  sentences: (at) => `全年收到政府信息公开申请${at + 3}件，其中予以公开${at + 1}件、不予公开2件，结转下年1件。`,
  'one sentence': (at) => `收到申请${at + 3}件，答复${at + 1}件，`,
  'one list': (at) => `公开${['政策', '动态', '公告', '财政'][at % 4]}信息${at + 1}条、`,
  stretches: (at) => `各科室公开信息${at + 2}条；依申请公开${at + 1}件；`,
  shares: (at) => `收到申请${at + 100}件，同比增长${at % 90}%，占总数的${at % 70}.5%。`,
  brackets: (at) => `制发规范性文件${at + 3}件（区级${at + 1}件，部门2件）。`,
  'open brackets': (at) => `《（收到申请${at}件`,
  statements: () => '未收到政府信息公开申请，没有发生行政复议、行政诉讼，均已答复。',
  bodies: (at) => `市本级收到申请${at + 1}件，各县区收到${at + 4}件，各部门收到${at}件。`,
  'what is left': (at) => `办结申请${at + 20}件，予以公开${at % 9}件，其余${at + 5}件均已答复，`,
  reasons: (at) => `${at + 1}件不属于本机关职责，${at + 2}件涉及第三方权益，`,
  'ends of cases': (at) => `行政复议${at + 1}件。已审结${at + 1}件，维持${at}件。`,
  'what is told behind': (at) => `不予公开${at + 1}件，为过程性信息，撤回1件，行政复议${at + 2}件，均因政府信息公开引起，`,
  'kinds of applicant': (at) => `自然人申请${at + 3}件，公开${at + 1}件、不掌握2件，企业申请${at + 1}件，结转1件，其他申请2件，`,
  'who applied for a row': (at) => `收到申请${at + 9}件，公开${at + 3}件，其中自然人${at + 1}件、法人2件，`,
  'kinds of suit': (at) => `被提起行政诉讼${at + 5}件，其中直接起诉${at + 1}件、复议后起诉2件，驳回1件，均撤诉，`,
  'items that change': (at) => `行政许可事项${at + 5}项，取消2项、下放3项，办理${at}件，`,
  'what was asked about': (at) => `收到申请${at + 9}件，从申请内容看，水环境信息${at + 2}件，其他信息1件，`,
  'so many of each': (at) => `收到申请${at + 9}件，3家企业各提交${at}件，`,
  'one after the other': (at) => `行政复议、诉讼分别为${at + 5}件、3件，未结分别为${at + 1}件、2件，纠正分别为3件、4件，`,
  'left uncounted': (at) => `收到申请书${at + 5}份，登记为${at + 9}件，复议2件、诉讼3件未计入本报告，`,
  'answered among all': (at) => `收到申请${at + 9}件，其中答复${at + 5}件，予以公开${at % 9}件、受理2件，结转${at % 7}件，`,
  'results of what was carried in': (at) => `上年结转${at % 5}件，其中予以公开${at + 2}件、不予公开2件，`,
  'channels in a sentence of their own': (at) => `收到申请${at + 9}件。网上${at + 5}件，信函4件。`,
  'a widely worded result': (at) => `办理${at + 9}件，其中公开或已主动公开${at + 3}件，不予公开3件，无法提供3件，`,
  'years in turn': (at) => `2021—2023年分别收到申请${at + 5}件、${at + 7}件、${at + 9}件，三年合计${at * 3 + 21}件，`,
  'parts of the year': (at) => `1—9月收到申请${at + 5}件，10—12月收到${at + 2}件，全年共${at * 2 + 7}件，`,
  'ways that are counted': (at) => `网上${at + 5}件、信函${at + 2}件，两种渠道共收到申请${at * 2 + 7}件，`,
  'all but some': (at) => `收到申请${at + 9}件，除${(at % 5) + 2}件不掌握外，其余均予以公开，`,
  'as last year': (at) => `收到申请数与上年持平，均为${at + 9}件，`,
  'shares with their numbers, and of a bracket': (at) => `自然人占76.9%（${at + 9}件），占全部申请（${at + 99}件）的8.5%，`,
  'as many as in other years': (at) => `收到${at + 9}件，与2022年度（${at + 9}件）持平，是2021年（${at + 3}件）的2倍，月均${at % 9}件，`,
  'added up from brackets': (at) => `征地（${at + 5}件）、规划（${at + 2}件），两类合计${at * 2 + 7}件，占全部${at * 9 + 9}件的40%，`,
  'parts told together': (at) => `其中维修类${at + 5}件、质量类${at + 2}件，前两类共${at * 2 + 7}件，`,
  'fees added up': (at) => `行政事业性收费：登记费${at + 5}万元、开垦费${at + 2}万元，共计${at * 2 + 7}万元，`,
  'items of the year before': (at) => `行政处罚上一年${at + 9}项，本年增加${at % 9}项，作出处罚决定${at + 3}件，`,
  'so many times over': (at) => `收到申请${at * 2 + 9}件，较2022年的${at + 9}件翻了一番，由${at + 9}件减半至${at}件，增长近一倍，`,
  'changes of several in turn': (at) =>
    `动态、公告分别为${at + 90}条、${at + 36}条，上年分别为75条、45条，同比分别增长${at % 20}%、下降20%，`,
  'flows of cases': (at) => `行政复议上年结转${at % 5}件，新收${at + 5}件，共${at + 9}件，审结${at + 2}件，未审结3件，`,
  'bodies and how many they are': (at) => `县本级收到${at + 9}件，乡镇收到${at + 4}件，局属12个单位收到${at + 1}件，共${at + 99}件，`,
  'rates with their numbers': (at) => `行政复议维持率66.7%（${at + 2}件），纠错率33.3%（${at + 1}件），`,
  'all that a clause names': () => '收到的政府信息公开申请，全部为自然人提出，均按期办结，',
  'courses of years': (at) => `公开信息2021年${at + 5}条、2022年${at + 7}条、2023年${at + 9}条，逐年上升，`,
  'so many of each, and of parts of the year': (at) =>
    `培训${at + 3}期，每期${at + 9}人，共${at * 9}人，上半年收到申请${at + 5}件，下半年${at + 7}件，`,
  'words without numbers': () => '不断加强政务公开工作，推进基层标准化建设，',
  'unknown words': (at) => `另有谅缘墟籍${at + 1}宗，呈蕴${at}次，`,
};
const CHARACTERS = 9_000;
/** Milliseconds; less is noise. */
const LEAST = 5;

describe('reading costs as much as the text is long', () => {
  test.each(Object.entries(RUNS))(
    '%s',
    (_, run) => {
      const times = Math.round(CHARACTERS / run(100).length);
      const workOn = (of: number) => reading(run, times * of);
      expect(costOfTwice({ workOn, least: LEAST }), 'times as long for twice the text').toBeLessThan(LIMIT);
    },
    90_000,
  );
});

function reading(run: (at: number) => string, times: number): () => unknown {
  const text = Array.from({ length: times }, (_, at) => run(at)).join('');
  const report = exampleReport({ edition: '2021', prose: { 1: [text] } });
  return () => readClaims(report);
}
