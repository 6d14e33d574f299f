// Written by `npm run docs` from the editions' `glance`. Do not edit.

/** Titles, as regular expressions: Word cuts words with spaces and line breaks. */
export const TITLES: readonly string[] = [
  '(?:信\\s{0,8}息|政\\s{0,8}[务務])\\s{0,8}公\\s{0,8}[开開][^，。；]{0,24}?\\s{0,8}年\\s{0,8}(?:度\\s{0,8}(?:工\\s{0,8}作)?\\s{0,8}[报報]\\s{0,8}告|[报報])',
  '\\d{4}\\s{0,8}年[^，。；]{0,24}?\\s{0,8}(?:信\\s{0,8}息|政\\s{0,8}[务務])\\s{0,8}公\\s{0,8}[开開]\\s{0,8}(?:工\\s{0,8}作)?\\s{0,8}(?:情\\s{0,8}[况況])?\\s{0,8}(?:的)?\\s{0,8}[报報]\\s{0,8}告',
];

/** Pieces of labels. */
export const LABELS: readonly string[] = [
  '本年新收',
  '上年结转',
  '予以公开',
  '结转下年度',
  '三安全一稳定',
  '内部事务信息',
  '过程性信息',
  '另行制作',
  '大量反复申请',
  '第二十条第',
  '未经复议直接起诉',
  '复议后起诉',
  '勾稽关系',
  '新制作数量',
  '对外公开总数',
  '制发件数',
  '现行有效件数',
];
