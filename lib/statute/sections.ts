import type { SectionTitle } from '../report/edition';

/** The six sections, in this order and wording in both editions; variants as met in print. */
export const sections: readonly SectionTitle[] = [
  {
    number: 1,
    id: 'overall',
    title: '总体情况',
    variants: [
      { label: '工作基本情况', met: 'dossier 1.1' },
      { label: '政务公开总体情况', met: 'dossier 1.1' },
      { label: '基本情况', met: 'source not kept' },
      { label: '总体概况', met: 'source not kept' },
      { label: '概述', met: 'source not kept' },
    ],
    pattern: '^.{0,14}(?:总体|基本)情况$',
  },
  {
    number: 2,
    id: 'disclosure',
    title: '主动公开政府信息情况',
    variants: [
      { label: '行政机关主动公开政府信息情况', met: 'dossier 1.1' },
      { label: '主动公开政府信息的情况', met: 'dossier 1.1' },
      { label: '政府信息主动公开情况', met: 'source not kept' },
    ],
    pattern: '^(?:行政机关)?主动公开政府信息.{0,6}$',
  },
  {
    number: 3,
    id: 'requests',
    title: '收到和处理政府信息公开申请情况',
    variants: [
      { label: '行政机关收到和处理政府信息公开申请情况', met: 'dossier 1.1' },
      { label: '收到和处理政府信息公开申请的情况', met: 'source not kept' },
    ],
    pattern: '^.{0,8}(?:收到|受理).{0,6}处理.{0,8}申请.{0,6}$',
  },
  {
    number: 4,
    id: 'remedies',
    title: '政府信息公开行政复议、行政诉讼情况',
    variants: [
      { label: '因政府信息公开工作被申请行政复议、提起行政诉讼情况', met: 'dossier 1.1' },
      { label: '被申请行政复议、提起行政诉讼情况', met: 'dossier 1.1' },
      { label: '政府信息公开行政复议行政诉讼情况', met: 'dossier 1.1' },
      { label: '政府信息公开行政复议和行政诉讼情况', met: 'dossier 1.1' },
      { label: '政府信息公开行政复议及行政诉讼情况', met: 'dossier 1.1' },
      { label: '因政府信息公开工作被申请行政复议、提起行政诉讼的情况', met: 'source not kept' },
    ],
    pattern: '行政复议.{0,6}行政诉讼',
  },
  {
    number: 5,
    id: 'improvements',
    title: '存在的主要问题及改进情况',
    variants: [
      { label: '政府信息公开工作存在的主要问题及改进情况', met: 'dossier 1.1' },
      { label: '存在的主要问题和改进情况', met: 'dossier 1.1' },
      { label: '存在问题及改进情况', met: 'dossier 1.1' },
      { label: '政府信息公开工作存在的问题及改进情况', met: 'dossier 1.1' },
      { label: '存在的主要问题及改进措施', met: 'dossier 1.1' },
      { label: '存在的主要问题及改进举措', met: 'dossier 1.1' },
      { label: '存在的问题及改进情况', met: 'source not kept' },
      { label: '存在的主要问题和改进措施', met: 'source not kept' },
    ],
    pattern: '问题.{0,8}(?:改进|整改|措施)',
  },
  {
    number: 6,
    id: 'otherMatters',
    title: '其他需要报告的事项',
    variants: [
      { label: '其它需要报告事项', met: 'dossier 1.1' },
      { label: '其他报告事项', met: 'dossier 1.1' },
      { label: '其它需要报告的事项', met: 'source not kept' },
      { label: '需要报告的其他事项', met: 'source not kept' },
      { label: '其他需要报告事项', met: 'source not kept' },
    ],
    pattern: '^其[他它].{0,6}报告.{0,4}$',
  },
];
