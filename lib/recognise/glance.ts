// Written by `npm run docs` from the editions' `glance`. Do not edit.

/** Titles, as regular expressions: Word cuts words with spaces and line breaks. */
export const TITLES: readonly string[] = [
  '(?:信\\s{0,8}息|政\\s{0,8}[务務])\\s{0,8}公\\s{0,8}[开開][^，。；]{0,24}?\\s{0,8}年\\s{0,8}(?:度\\s{0,8}(?:工\\s{0,8}作)?\\s{0,8}[报報]\\s{0,8}告|[报報])',
  '\\d{4}\\s{0,8}年[^，。；]{0,24}?\\s{0,8}(?:信\\s{0,8}息|政\\s{0,8}[务務])\\s{0,8}公\\s{0,8}[开開]\\s{0,8}(?:工\\s{0,8}作)?\\s{0,8}(?:情\\s{0,8}[况況])?\\s{0,8}(?:的)?\\s{0,8}[报報]\\s{0,8}告',
];

/** A title holds all characters of one of these, in their order. */
export const TITLE_MARKS: readonly string[] = ['公[开開][报報]'];

/** Pieces of labels, as regular expressions without room between their characters. */
export const LABELS: readonly string[] = [
  '本年新收',
  '上年[结結][转轉]',
  '予以公[开開]',
  '[结結][转轉]下年度',
  '三安全一[稳穩]定',
  '[内內]部事[务務]信息',
  '[过過]程性信息',
  '另行[制製]作',
  '大量反[复復複]申[请請]',
  '第二十[条條]第',
  '未[经經][复復複][议議]直接起[诉訴]',
  '[复復複][议議][后後]起[诉訴]',
  '勾稽[关關][系係]',
  '新[制製]作[数數]量',
  '[对對]外公[开開][总總][数數]',
  '[制製][发發]件[数數]',
  '[现現]行有效件[数數]',
];

/** A page with such labels holds all characters of one of these. */
export const LABEL_MARKS: readonly string[] = ['申[请請]'];
