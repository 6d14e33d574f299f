import { Token, Tokenizer } from 'parse5';

/**
 * The parser's own tokenizer, which goes through a page character by character; this one takes what cannot end a name, a value, a word or
 * a script's text in one go. The tokens are the same, but that a script's or a style's text comes in fewer of them. For a page that is
 * written at once: nothing may be asked about lines and columns.
 */
export class AheadTokenizer extends Tokenizer {
  protected override _stateData(character: number): void {
    super._stateData(character);
    if (character !== NUL) this.textOn(AFTER_WORD);
  }

  protected override _stateRcdata(character: number): void {
    super._stateRcdata(character);
    this.textOn(AFTER_TEXT);
  }

  protected override _stateRawtext(character: number): void {
    super._stateRawtext(character);
    this.textOn(AFTER_TEXT);
  }

  protected override _stateScriptData(character: number): void {
    super._stateScriptData(character);
    this.textOn(AFTER_TEXT);
  }

  protected override _stateComment(character: number): void {
    super._stateComment(character);
    this.runOn(AFTER_REMARK);
  }

  protected override _stateAttributeValueDoubleQuoted(character: number): void {
    super._stateAttributeValueDoubleQuoted(character);
    this.runOn(AFTER_DOUBLE);
  }

  protected override _stateAttributeValueSingleQuoted(character: number): void {
    super._stateAttributeValueSingleQuoted(character);
    this.runOn(AFTER_SINGLE);
  }

  protected override _stateTagName(character: number): void {
    const token = this.currentToken;
    if (token !== null && (token.type === START || token.type === END) && token.tagName === '' && isSmallLetter(character))
      token.tagName = this.nameAhead();
    else super._stateTagName(character);
  }

  protected override _stateBeforeAttributeName(character: number): void {
    if (!isSmallLetter(character) || !this.takeAttribute()) super._stateBeforeAttributeName(character);
  }

  /** Takes an attribute as nearly all are written: `name="value"`, small letters, nothing to be put in. */
  private takeAttribute(): boolean {
    const { html, pos } = this.preprocessor;
    const name = this.nameAhead();
    const from = this.preprocessor.pos + 3;
    this.preprocessor.pos = pos;
    if (html.charCodeAt(from - 2) !== EQUALS || html.charCodeAt(from - 1) !== QUOTE) return false;
    const to = endOfRun(html, from, AFTER_DOUBLE);
    if (html.charCodeAt(to) !== QUOTE) return false;
    this._createAttr(name);
    this._leaveAttrName();
    if (name === 'style') this.currentAttr.value = theOne(html.slice(from, to));
    else {
      this.runStart = from;
      this.runEnd = to;
    }
    this.preprocessor.pos = to;
    super._stateAttributeValueDoubleQuoted(QUOTE);
    return true;
  }

  /** Goes to the end of the name that begins here, as far as it needs no change: the same string each time for one name. */
  private nameAhead(): string {
    const { html, pos } = this.preprocessor;
    let end = pos;
    let sum = 0;
    for (let code = html.charCodeAt(end); isOfName(code); code = html.charCodeAt(++end)) sum = (sum * 31 + code) & MOST_NAMES;
    this.preprocessor.pos = end - 1;
    const known = NAMES[sum];
    if (known !== undefined && known.length === end - pos && html.startsWith(known, pos)) return known;
    const name = html.slice(pos, end);
    // Of longer ones the engine keeps a part of the page, and the page with it.
    if (name.length <= LONGEST_NAME) NAMES[sum] = name;
    return name;
  }

  /** Space is a token of its own. */
  private textOn(ends: Uint8Array): void {
    this.runOn(this.currentCharacterToken?.type === SPACE ? AFTER_SPACE : ends);
  }

  /** Makes the run that the last character belongs to longer, up to a character that ends it or is not taken as it stands. */
  private runOn(ends: Uint8Array): void {
    const { html, pos } = this.preprocessor;
    if (this.runEnd !== pos + 1 || this.runStart === this.runEnd) return;
    this.runEnd = endOfRun(html, pos + 1, ends);
    this.preprocessor.pos = this.runEnd - 1;
  }
}

function endOfRun(html: string, from: number, ends: Uint8Array): number {
  let end = from;
  for (; end < html.length; end++) {
    const code = html.charCodeAt(end);
    if (ends[code < 128 ? code : BEYOND] === 1 || (code & 0xf800) === SURROGATES) break;
  }
  return end;
}

const isSmallLetter = (code: number) => code >= 0x61 && code <= 0x7a;
/** Small letters, digits, `:` and `-`. */
const isOfName = (code: number) => isSmallLetter(code) || (code >= 0x30 && code <= 0x3a) || code === HYPHEN;

/** A page pasted from Word repeats a few style attributes a thousand times: the same string each time is found equal at a glance. */
function theOne(style: string): string {
  const known = STYLES.get(style);
  if (known !== undefined) return known;
  // A string of its own: a part of the page would keep all of it.
  const own = ` ${style}`.slice(1);
  if (STYLES.size >= MOST_STYLES) STYLES.clear();
  if (own.length <= LONGEST_STYLE) STYLES.set(own, own);
  return own;
}

/** A table of the characters of ASCII and one for the rest; line ends of other systems and NULs never stay what they are. */
function endsAt(characters: string): Uint8Array {
  const ends = new Uint8Array(BEYOND + 1);
  for (const character of `\0\r${characters}`) ends[character.charCodeAt(0)] = 1;
  return ends;
}

const { START_TAG: START, END_TAG: END, WHITESPACE_CHARACTER: SPACE } = Token.TokenType;
/** By a sum of their characters. */
const MOST_NAMES = 1023;
const NAMES: (string | undefined)[] = Array.from({ length: MOST_NAMES + 1 });
const LONGEST_NAME = 12;
const STYLES = new Map<string, string>();
const MOST_STYLES = 1500;
const LONGEST_STYLE = 500;
const SURROGATES = 0xd800;
/** Where a table says of all characters beyond ASCII. */
const BEYOND = 128;
const NUL = 0;
const QUOTE = 0x22;
const HYPHEN = 0x2d;
const EQUALS = 0x3d;
const AFTER_WORD = endsAt('<& \t\n\f');
/** Everything but space. */
const AFTER_SPACE = new Uint8Array(BEYOND + 1).fill(1);
for (const space of ' \t\n\f') AFTER_SPACE[space.charCodeAt(0)] = 0;
const AFTER_TEXT = endsAt('<&');
const AFTER_REMARK = endsAt('<-');
const AFTER_DOUBLE = endsAt('"&');
const AFTER_SINGLE = endsAt("'&");
