/** What a style sheet writes into a table says something: a figure, a word, a share. */
export const WORDS = /[\d\u3400-\u9fff\uff10-\uff19%％]/;

/** What changes how the figures of a table are taken, each with a note that says so in no other words. */
export const noteWords: readonly { readonly word: string; readonly needs: string }[] = [
  { word: '单位', needs: '单位：宗' },
  { word: '计量', needs: '按宗计量' },
  { word: '百件', needs: '以百件计' },
  { word: '千件', needs: '以千件计' },
  { word: '万件', needs: '以万件计' },
  { word: '%', needs: '占比 %' },
  { word: '％', needs: '占比 ％' },
  { word: '‰', needs: '占比 ‰' },
  { word: '应为', needs: '第二行应为 8' },
  { word: '更正', needs: '本表已更正' },
  { word: '有误', needs: '第三行有误' },
  { word: '作废', needs: '本报告作废' },
  { word: '勘误', needs: '勘误说明' },
  { word: '估', needs: '估算数' },
  { word: '暂', needs: '暂缺一季度' },
  { word: '约数', needs: '均为约数' },
  { word: '不含', needs: '不含派出机构' },
  { word: '注:', needs: '注: 见附件' },
  { word: '注：', needs: '注：见附件' },
  { word: '上年', needs: '上年数据' },
  { word: '去年', needs: '去年数据' },
];

export const NOTE = new RegExp(noteWords.map(({ word }) => word).join('|'));

/** What whoever points at a figure is told of it that makes it another. */
export const CORRECTED =
  /应[为是作]|更正|勘误|有误|误[填写录]|作废|存疑|改为|实(?:际)?[为是]|数据(?:不准|不实|错)|不准确|[待未]核[实对]|估[计算]数|上年数/;

/** Where an element has words for whoever points at it, or cannot see it. */
export const TIPS = ['title', 'alt', 'aria-description'] as const;

/** Whether one of them corrects what the element stands for. */
export function isCorrectedBy(attribute: (name: string) => string | null): boolean {
  return TIPS.some((name) => CORRECTED.test(attribute(name) ?? ''));
}
