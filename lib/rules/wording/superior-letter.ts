import table from '../../slips/superior-letter';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { type SlipWords, slipVerdicts } from '../engine/slip-verdicts';

/** The report speaks to the public: the letter by which it went to the superior was published with it. */
const rule: CheckRule = {
  id: 'superior-letter',
  covers: ['CHECK-66'],
  severity: 'notice',
  basis: '《政府信息公开条例》第四十九条（向社会公布）',
  check: (report) => slipVerdicts(table, words, report, 'letter'),
};
export default rule;

export const advice: Advice = {
  title: { zh: '没有报送上级的用语', en: 'No words to a superior' },
  why: { zh: '年报向社会公布；“请审阅”“汇报如下”等是报送上级的用语。', en: 'The report is for the public; such words are for a superior.' },
  fix: { zh: '改为向社会公布的用语，如“现公布如下”。', en: 'Word it for the public.' },
};

const words: SlipWords = {
  letter: { zh: '保留了报送上级的用语：{quotes}。', en: 'Words to a superior are left: {quotes}.' },
};

export const examples: readonly Example[] = [
  { name: 'to the public', edition: '2021', prose: { 0: ['现将我镇2022年度报告公布如下。'] }, expect: 'pass' },
  { name: 'to the superior', edition: '2021', prose: { 0: ['按照贵办通知，现将工作情况汇报如下：'] }, expect: { letter: 'fail' } },
];
