/** A piece of a section of a number format (ECMA-376 part 1, 18.8.31). */
export type FormatPiece =
  | { readonly kind: 'digit'; readonly sign: '0' | '#' | '?' }
  | { readonly kind: 'literal'; readonly text: string }
  /** general: the number, or the text, as it is · numerals: digits are Chinese */
  | { readonly kind: 'point' | 'comma' | 'percent' | 'general' | 'numerals' }
  /** A part of a date or a time. */
  | { readonly kind: 'date'; readonly letter: string };

export interface FormatSection {
  /** Null: what is written in it is not understood. */
  readonly pieces: readonly FormatPiece[] | null;
  readonly condition: FormatCondition | null;
}

export interface FormatCondition {
  readonly sign: string;
  readonly limit: number;
}

/** The sections of a format, in order: for numbers above nought, below it, nought, and texts, as far as they are there. */
export function formatSections(code: string): FormatSection[] {
  const sections: FormatSection[] = [];
  let pieces: FormatPiece[] = [];
  let condition: FormatCondition | null = null;
  let isUnderstood = true;
  for (const [token] of code.slice(0, LONGEST).matchAll(TOKEN)) {
    if (token === ';') {
      sections.push({ pieces: isUnderstood ? pieces : null, condition });
      [pieces, condition, isUnderstood] = [[], null, true];
      continue;
    }
    const [, sign, limit] = CONDITION.exec(token) ?? [];
    if (sign !== undefined) condition = { sign, limit: Number(limit) };
    else {
      const piece = pieceOf(token);
      if (piece === null) isUnderstood = false;
      else pieces.push(...piece);
    }
  }
  sections.push({ pieces: isUnderstood && code.length <= LONGEST ? pieces : null, condition });
  return sections;
}

/** What a token shows: nothing, one piece, or null where that is not known. */
function pieceOf(token: string): readonly FormatPiece[] | null {
  if (GENERAL.test(token) || token === '@') return [{ kind: 'general' }];
  if (/^[ymdhse]$|^(?:AM\/PM|A\/P|上午\/下午)$/i.test(token)) return [{ kind: 'date', letter: token.charAt(0).toLowerCase() }];
  switch (token.charAt(0)) {
    case '0':
    case '#':
    case '?':
      return [{ kind: 'digit', sign: token as '0' | '#' | '?' }];
    case '.':
      return [{ kind: 'point' }];
    case ',':
      return [{ kind: 'comma' }];
    case '%':
      return [{ kind: 'percent' }];
    case '"':
      return token.length > 1 ? literal(token.slice(1, -1)) : null;
    case '\\':
    case '!':
      return token.length > 1 ? literal(token.slice(1)) : null;
    // As wide as the sign behind it, or filled up with it.
    case '_':
      return [];
    case '*':
      return token.length > 1 && !/[\d.]/.test(token) ? [] : null;
    case '[':
      return bracketed(token);
    default:
      return /^[A-Za-z]$/.test(token) ? null : literal(token);
  }
}

/** Colours and languages show nothing, currencies their sign; white may be nothing on white, and spans of hours are not understood. */
function bracketed(token: string): readonly FormatPiece[] | null {
  const currency = /^\[\$([^\][-]{0,9})(?:-[^\][]{0,20})?\]$/.exec(token)?.[1];
  if (currency !== undefined) return literal(currency);
  if (/^\[DBNum\d\]$/i.test(token)) return [{ kind: 'numerals' }];
  return /^\[(?:black|blue|cyan|green|magenta|red|yellow|color ?\d{1,2}|黑色?|蓝色?|绿色?|红色?|黄色?|颜色 ?\d{1,2})\]$/i.test(token)
    ? []
    : null;
}

const literal = (text: string): FormatPiece[] => (text === '' ? [] : [{ kind: 'literal', text }]);

const LONGEST = 500;
const GENERAL = /^(?:General|G\/通用格式|Standard)$/i;
const TOKEN = /General|G\/通用格式|Standard|AM\/PM|A\/P|上午\/下午|"[^"]{0,200}"|[\\!_*].?|\[[^\][]{0,60}\]|./gisu;
const CONDITION = /^\[(<=|>=|<>|<|>|=) ?(-?\d{1,15}(?:\.\d{1,15})?)\]$/;
