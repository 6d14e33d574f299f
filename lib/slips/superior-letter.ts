import type { SlipTable } from './match/slip';

/** What is written to a superior, and to nobody who reads a published report. */
const table: SlipTable = {
  words: ['贵 请审 请示 请予 汇报 特此报告 特此上报 妥否'],
  slips: [
    {
      at: 'letter',
      words: ['贵办 贵局 贵委 贵厅'],
      find: /(?<![宝珍高富名])贵(?:办|局|委|厅)(?![一-鿿]{0,6}[镇乡街村路])/g,
      needs: ['根据贵办通知要求，现报送我镇年度报告。'],
      unless: [{ name: 'a place', after: /^[^。;,]{0,4}(?:县|区|市|州)/, needs: '赴贵局子县学习交流。' }],
    },
    {
      at: 'letter',
      words: ['请审 予审 请批'],
      find: /请(?:予)?(?:审阅|审示|审定)(?=[。;,!)]|$)|妥否,?\s?请(?:批示|审示)/g,
      needs: ['以上报告，请审阅。', '妥否，请批示。'],
    },
    {
      at: 'letter',
      has: '如 将就',
      find: /现(?:将|就)[^。;]{0,60}(?:汇报|上报)如下/g,
      needs: ['现将我镇2022年政府信息公开工作情况汇报如下：'],
    },
    { at: 'letter', has: '此 特', find: /(?<=^|[。;\s])特此(?:报告|上报)(?=[。!\s]|$)/g, needs: ['特此报告。'] },
  ],
};
export default table;
