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
    super._stateTagName(character);
    const token = this.currentToken;
    if (token === null || !isLetter(character) || (token.type !== START && token.type !== END)) return;
    const { html, pos } = this.preprocessor;
    let end = pos + 1;
    while (end < html.length && isLetter(html.charCodeAt(end))) end++;
    this.preprocessor.pos = end - 1;
    token.tagName = theOne(token.tagName + html.slice(pos + 1, end).toLowerCase());
  }

  protected override _stateBeforeAttributeName(character: number): void {
    if (!this.takeAttribute()) super._stateBeforeAttributeName(character);
  }

  /** Takes an attribute as nearly all are written: `name="value"`, small letters, nothing to be put in. */
  private takeAttribute(): boolean {
    const { html, pos } = this.preprocessor;
    let end = pos;
    for (let code = html.charCodeAt(end); isSmallLetter(code) || (code === HYPHEN && end > pos); code = html.charCodeAt(++end));
    if (end === pos || html.charCodeAt(end) !== EQUALS || html.charCodeAt(end + 1) !== QUOTE) return false;
    const from = end + 2;
    const to = endOfRun(html, from, AFTER_DOUBLE);
    if (html.charCodeAt(to) !== QUOTE) return false;
    this._createAttr(theOne(html.slice(pos, end)));
    this._leaveAttrName();
    this.runStart = from;
    this.runEnd = to;
    this.preprocessor.pos = to;
    super._stateAttributeValueDoubleQuoted(QUOTE);
    return true;
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
const isLetter = (code: number) => isSmallLetter(code | 0x20);

/** The same string each time for a name: names that are the same thing are found equal at a glance. */
function theOne(name: string): string {
  if (name.length > LONGEST_NAME) return name;
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  if (NAMES.size < MOST_NAMES) NAMES.set(name, name);
  return name;
}

/** A table of the characters of ASCII and one for the rest; line ends of other systems and NULs never stay what they are. */
function endsAt(characters: string): Uint8Array {
  const ends = new Uint8Array(BEYOND + 1);
  for (const character of `\0\r${characters}`) ends[character.charCodeAt(0)] = 1;
  return ends;
}

const { START_TAG: START, END_TAG: END, WHITESPACE_CHARACTER: SPACE } = Token.TokenType;
const NAMES = new Map<string, string>();
const MOST_NAMES = 500;
/** Of longer ones the engine keeps a part of the page, and the page with it. */
const LONGEST_NAME = 12;
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
