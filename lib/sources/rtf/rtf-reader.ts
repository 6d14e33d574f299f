import { TOO_LARGE_INSIDE, Unreadable } from '../file/unreadable';
import { type Flow, type FlowParagraph, type FlowRow, type FlowTable, plainParagraph } from '../office/flow';
import { lookOf, type OwnLook } from '../office/look';
import { linesWritten, nothingWritten, writeText } from '../office/written-text';
import { characters } from './characters';
import { kept, skipped } from './destinations';
import { ofCharacterSet, ofCodePage } from './encodings';
import { lookSetBy, USUAL } from './look-words';
import { RowBuilder } from './row-builder';
import { Stylesheet } from './stylesheet';
import type { Token } from './tokens';

/** What a group sets and its end takes back. */
interface State {
  /** Its text is not the document's. */
  skips: boolean;
  place: 'text' | 'fonts' | 'styles';
  isDeleted: boolean;
  /** What is said of the characters themselves. */
  look: OwnLook;
  /** Their own style. */
  style: number | null;
  encoding: string | null;
  /** So many characters behind a `\u` stand in for it. */
  standIns: number;
}

/** Follows the tokens of an RTF file and gathers what it holds. */
export class RtfReader {
  private readonly flow: (FlowParagraph | FlowTable)[] = [];
  private readonly stack: State[] = [];
  private state: State = { skips: false, place: 'text', isDeleted: false, look: {}, style: null, encoding: null, standIns: 1 };
  private readonly fonts = new Map<number, string | null>();
  private readonly stylesheet = new Stylesheet();
  /** How deep the groups of styles lie. */
  private stylesAt = 0;
  private font = 0;
  /** The paragraph's. */
  private style = 0;
  private codePage = 'gb18030';
  private ignorable = false;
  private skip = 0;
  private bytes: number[] = [];
  private written = nothingWritten();
  private inTable = false;
  private heading: number | null = null;
  private obstacle = false;
  private readonly row = new RowBuilder();
  private rows: FlowRow[] = [];

  take(token: Token): void {
    if (token.kind === 'byte') {
      if (this.skip > 0) this.skip--;
      else if (!this.state.skips && this.state.place === 'text') this.bytes.push(token.byte);
      return;
    }
    this.flush();
    if (token.kind === 'word') this.word(token.word, token.value);
    else if (token.kind === 'open') {
      if (this.stack.length > DEEPEST) throw new Unreadable(TOO_LARGE_INSIDE);
      this.stack.push({ ...this.state });
      if (this.state.place === 'styles' && this.stack.length === this.stylesAt + 1) this.stylesheet.begin();
      this.skip = 0;
    } else {
      this.state = this.stack.pop() ?? this.state;
      this.skip = 0;
    }
    if (token.kind !== 'word' || token.word !== '*') this.ignorable = false;
  }

  end(): Flow {
    this.flush();
    this.endParagraph();
    this.endTable();
    return this.flow;
  }

  private word(word: string, value: number | null): void {
    const { state } = this;
    if (word === '*') {
      this.ignorable = true;
      return;
    }
    if (word === 'fonttbl') state.place = 'fonts';
    else if (word === 'stylesheet') {
      state.place = 'styles';
      this.stylesAt = this.stack.length;
    } else if (skipped.has(word) || (this.ignorable && !kept.has(word))) {
      if (word === 'pict' || word === 'object') this.obstacle ||= !state.skips;
      state.skips = true;
    }
    if (word === 'ansicpg') this.codePage = ofCodePage(value ?? 0) ?? this.codePage;
    else if (state.place === 'fonts') this.inFonts(word, value);
    else if (state.skips) return;
    else if (state.place === 'styles') this.stylesheet.take(word, value);
    else this.inText(word, value);
  }

  private inFonts(word: string, value: number | null): void {
    if (word === 'f') this.font = value ?? 0;
    else if (word === 'fcharset') this.fonts.set(this.font, ofCharacterSet(value ?? 0));
  }

  private inText(word: string, value: number | null): void {
    const { state } = this;
    this.add(characters.get(word) ?? '');
    const look = lookSetBy(word, value);
    if (look) state.look = { ...state.look, ...look };
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
        this.endParagraph();
        break;
      case 'line':
        this.written.lines.push('');
        break;
      case 'u':
        this.add(String.fromCharCode((value ?? 0) & 0xffff));
        this.skip = state.standIns;
        break;
      case 'uc':
        state.standIns = Math.max(0, value ?? 1);
        break;
      case 'f':
        state.encoding = this.fonts.get(value ?? 0) ?? null;
        break;
      case 'plain':
        Object.assign(state, { isDeleted: false, look: {}, style: null });
        break;
      case 'deleted':
        state.isDeleted = value !== 0;
        break;
      case 'cs':
        state.style = value ?? 0;
        break;
      case 'pard':
        this.inTable = false;
        this.heading = null;
        this.style = 0;
        break;
      case 's':
        this.style = value ?? 0;
        this.heading = this.stylesheet.headingOf(this.style) ?? this.heading;
        break;
      case 'outlinelevel':
        this.heading = value !== null && value < 6 ? value + 1 : null;
        break;
      case 'intbl':
        this.inTable = true;
        break;
      case 'cell':
        this.inTable = true;
        this.endParagraph();
        this.row.endCell();
        break;
      case 'nestcell':
        this.written.lines.push('');
        break;
      case 'row':
        this.rows.push(this.row.endRow());
        break;
      default:
        this.row.define(word, value);
    }
  }

  private add(text: string): void {
    const { isDeleted, look, style } = this.state;
    if (isDeleted || text === '') return;
    const styles = [this.stylesheet.lookOf('s', this.style), ...(style === null ? [] : [this.stylesheet.lookOf('cs', style)])];
    writeText(this.written, text, lookOf(look, styles, USUAL));
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    this.add(new TextDecoder(this.state.encoding ?? this.codePage).decode(Uint8Array.from(this.bytes)));
    this.bytes = [];
  }

  private endParagraph(): void {
    const { lines, doubt } = linesWritten(this.written);
    const paragraph = plainParagraph(lines, { heading: this.heading, hasObstacle: this.obstacle, doubt });
    this.written = nothingWritten();
    this.obstacle = false;
    if (this.inTable) this.row.add(paragraph);
    else {
      this.endTable();
      this.flow.push(paragraph);
    }
  }

  private endTable(): void {
    const rest = this.row.leftOver();
    if (this.rows.length > 0) this.flow.push({ kind: 'table', rows: this.rows });
    this.rows = [];
    this.flow.push(...rest);
  }
}

const DEEPEST = 1000;
