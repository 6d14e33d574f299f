/** Whether a cell's text may be taken for a value: it is a figure with its sign, unit and remark, or has no word of a label. */
export function isValue(text: string): boolean {
  return text !== '' && (!IDEOGRAPH.test(text) || AMOUNT.test(text) || WORD.test(text));
}

const IDEOGRAPH = /[\u3400-\u9fff]/;
const AMOUNT =
  /^(?:人民币|负|增加?|减少?)?[-+−\s]*\d[\d,.\s]*(?:百|千|万|亿)*元?(?:人民币)?[件宗条项个份起次例封部人家]?(?:\s?[（(].*|[,;、，；]?\s?(?:其中|含|包括|包含|另).*|。)?$/;
const WORD = /^(?:无|没有|零|〇|空|略|暂无|不涉及|不适用|未发生|无此项)$/;
