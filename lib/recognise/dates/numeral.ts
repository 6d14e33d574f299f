/** `二〇二四` → 2024 · `十五` → 15 · `二十` → 20: a year digit by digit, a number below one hundred. */
export function numberIn(text: string): number {
  const tens = text === '十' ? '10' : text.replace(/^十/, '1').replace(/十$/, '0').replace('十', '');
  return Number(tens.replace(/[〇○零Oo一二三四五六七八九]/g, (digit) => String(Math.max(0, DIGITS.indexOf(digit)))));
}

const DIGITS = '〇一二三四五六七八九';
