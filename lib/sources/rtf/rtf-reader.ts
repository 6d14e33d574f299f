import { TOO_LARGE_INSIDE, Unreadable } from '../file/unreadable';
import { type Flow, type FlowParagraph, type FlowRow, type FlowTable, plainParagraph } from '../office/flow';
import { kept, skipped } from './destinations';
import { ofCharacterSet, ofCodePage } from './encodings';
import { RowBuilder } from './row-builder';
import type { Token } from './tokens';

/** What a group sets and its end takes back. */
interface State {
  /** Its text is not the document's. */
  skips: boolean;
  place: 'text' | 'fonts' | 'styles';
  hidden: boolean;
  raised: boolean;
  struck: boolean;
  encoding: string | null;
  /** So many characters behind a `\u` stand in for it. */
  standIns: number;
}

/** Follows the tokens of an RTF file and gathers what it holds. */
export class RtfReader {
  private readonly flow: (FlowParagraph | FlowTable)[] = [];
  private readonly stack: State[] = [];
  private state: State = { skips: false, place: 'text', hidden: false, raised: false, struck: false, encoding: null, standIns: 1 };
  private readonly fonts = new Map<number, string | null>();
  private readonly headings = new Map<number, number>();
  private font = 0;
  private style = 0;
  private codePage = 'gb18030';
  private ignorable = false;
  private skip = 0;
  private bytes: number[] = [];
  private lines: string[] = [''];
  private inTable = false;
  private heading: number | null = null;
  private obstacle = false;
  private struck = false;
  private readonly row = new RowBuilder();
  private rows: FlowRow[] = [];

  take(token: Token): void {
    if (token.kind === 'byte') {
      if (this.skip > 0) this.skip--;
      else if (!this.state.skips && !this.state.hidden && this.state.place === 'text') this.bytes.push(token.byte);
      return;
    }
    this.flush();
    if (token.kind === 'word') this.word(token.word, token.value);
    else if (token.kind === 'open') {
      if (this.stack.length > DEEPEST) throw new Unreadable(TOO_LARGE_INSIDE);
      this.stack.push({ ...this.state });
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
    else if (word === 'stylesheet') state.place = 'styles';
    else if (skipped.has(word) || (this.ignorable && !kept.has(word))) {
      if (word === 'pict' || word === 'object') this.obstacle ||= !state.skips;
      state.skips = true;
    }
    if (word === 'ansicpg') this.codePage = ofCodePage(value ?? 0) ?? this.codePage;
    else if (state.place === 'fonts') this.inFonts(word, value);
    else if (state.place === 'styles') this.inStyles(word, value);
    else if (!state.skips) this.inText(word, value);
  }

  private inFonts(word: string, value: number | null): void {
    if (word === 'f') this.font = value ?? 0;
    else if (word === 'fcharset') this.fonts.set(this.font, ofCharacterSet(value ?? 0));
  }

  private inStyles(word: string, value: number | null): void {
    if (word === 's') this.style = value ?? 0;
    else if (word === 'outlinelevel' && value !== null && value < 6) this.headings.set(this.style, value + 1);
  }

  private inText(word: string, value: number | null): void {
    const { state } = this;
    const isOn = value !== 0;
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
        this.endParagraph();
        break;
      case 'line':
        this.lines.push('');
        break;
      case 'tab':
      case '~':
      case 'emspace':
      case 'enspace':
        this.add(' ');
        break;
      case '_':
        this.add('-');
        break;
      case 'emdash':
        this.add('—');
        break;
      case 'endash':
        this.add('–');
        break;
      case 'lquote':
      case 'rquote':
      case 'ldblquote':
      case 'rdblquote':
        this.add({ lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' }[word]);
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
        Object.assign(state, { hidden: false, raised: false, struck: false });
        break;
      case 'v':
      case 'deleted':
        state.hidden = isOn;
        break;
      case 'super':
        state.raised = isOn;
        break;
      case 'nosupersub':
        state.raised = false;
        break;
      case 'strike':
      case 'striked':
        state.struck = isOn;
        break;
      case 'pard':
        this.inTable = false;
        this.heading = null;
        break;
      case 's':
        this.heading = this.headings.get(value ?? 0) ?? this.heading;
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
        this.lines.push('');
        break;
      case 'row':
        this.rows.push(this.row.endRow());
        break;
      default:
        this.row.define(word, value);
    }
  }

  private add(text: string): void {
    if (this.state.hidden) return;
    if (this.state.struck && text.trim() !== '') this.struck = true;
    const last = this.lines.length - 1;
    this.lines[last] =
      `${this.lines[last] ?? ''}${this.state.raised ? text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit))) : text}`;
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    this.add(new TextDecoder(this.state.encoding ?? this.codePage).decode(Uint8Array.from(this.bytes)));
    this.bytes = [];
  }

  private endParagraph(): void {
    const paragraph = plainParagraph(this.lines, {
      heading: this.heading,
      hasObstacle: this.obstacle,
      doubt: this.struck ? 'struck' : null,
    });
    this.lines = [''];
    this.obstacle = false;
    this.struck = false;
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

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const DEEPEST = 1000;
