import type { Text } from '../../report/text';

/** What a stretch of prose counts. */
export const TOPICS: Readonly<Record<string, Text>> = {
  requests: { zh: '政府信息公开申请', en: 'requests' },
  remedies: { zh: '行政复议、行政诉讼', en: 'reconsiderations and lawsuits' },
  documents: { zh: '规章、规范性文件', en: 'rules and normative documents' },
  decisions: { zh: '许可、处罚、强制等决定', en: 'licences, penalties and other decisions' },
  money: { zh: '收费、采购金额', en: 'fees and procurement' },
  other: { zh: '表中没有的事项', en: 'nothing that the tables count' },
  unknown: { zh: '词库没有的事项', en: 'a thing that the lexicon does not have' },
};

/** Whose figures they are, against the body that reports. */
export const WHOSE: Readonly<Record<string, Text>> = {
  own: { zh: '报告单位自己（全部）', en: 'the reporting body’s own, all of them' },
  part: { zh: '其中一个单位或一级', en: 'one of its bodies or levels' },
  soft: { zh: '可能是全部，也可能只是政府本级', en: 'all of them, or the government’s own level only' },
  other: { zh: '别的单位', en: 'another body' },
};
