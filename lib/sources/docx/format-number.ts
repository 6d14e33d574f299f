/** A list's number in one of the formats that Chinese documents use (ECMA-376 part 1, 17.18.59); Arabic figures in any other. */
export function formatNumber(value: number, format: string): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'ideographTraditional':
      return inChinese(value);
    case 'ideographDigital':
    case 'taiwaneseDigital':
      return [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');
    case 'chineseLegalSimplified':
      return [...inChinese(value)].map((character) => FORMAL.charAt(PLAIN.indexOf(character)) || character).join('');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(value)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    default:
      return String(value);
  }
}

/** 12 is 十二, 105 一百零五. */
function inChinese(value: number): string {
  if (value === 0) return '零';
  let text = '';
  let gap = false;
  for (const [unit, name] of UNITS) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${DIGITS[digit]}${name}`;
      gap = false;
    }
  }
  return text.replace(/^一十/, '十');
}

/** 27 is AA, as Word repeats letters. */
const letters = (value: number) =>
  value === 0 ? '' : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [unit, name] of ROMAN)
    while (rest >= unit) {
      text += name;
      rest -= unit;
    }
  return text;
}

const DIGITS = '〇一二三四五六七八九';
const UNITS = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
  [1, ''],
] as const;
const PLAIN = '零一二三四五六七八九十百千';
const FORMAL = '零壹贰叁肆伍陆柒捌玖拾佰仟';
const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;
