/** Whether a cell holds a figure, a sign or nothing: whatever is no label. */
export function isFigure(raw: string): boolean {
  return !IDEOGRAPH.test(raw) || AMOUNT.test(raw) || WORD.test(raw);
}

const IDEOGRAPH = /[\u3400-\u9fff]/;
const AMOUNT = /^[+\-−]*\s*\d[\d,.\s]*(?:万|亿)?(?:元|件|宗|条|项|个|份|起|次|例|封)?(?:(?<!\s)\s*[（(].*[)）]?)?$/;
const WORD = /^(?:无|没有|零|空|略|暂无|不涉及|无此项)$/;
