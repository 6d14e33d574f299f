import type { ClaimRelation, ClaimRole } from '../../report/claim';
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

/** What the number must be to the cells or figures that it is set against. */
export const RELATIONS: Readonly<Partial<Record<`${ClaimRole} ${ClaimRelation}`, Text>>> = {
  'whole equals': { zh: '说的是全部，应与表中的数相等', en: 'a whole: it must equal the tables’ figure' },
  'part at-most': { zh: '只说其中一部分，不应多于表中的数', en: 'a part: it must not exceed the tables’ figure' },
  'part equals': { zh: '说的是一部分，应与表中那一项相等', en: 'a part with a figure of its own: it must equal it' },
  'sum own-sum': { zh: '是文中几个数的合计，应等于它们之和', en: 'a total told in the text: it must equal the numbers told beside it' },
  'whole own-sum': { zh: '是文中几个数的合计，应等于它们之和', en: 'a total told in the text: it must equal the numbers told beside it' },
  'sum at-most': { zh: '是文中几个数的合计，分项之和不应多于它', en: 'a total told in the text: its parts must not exceed it' },
  'share equals': { zh: '是比例，应与表中的数算出的相等', en: 'a share: it must equal the one that the tables give' },
  'share own-sum': { zh: '是比例，应与文中的数算出的相等', en: 'a share: it must equal the one that the text’s own numbers give' },
};
