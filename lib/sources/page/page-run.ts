import { collapse, lower, raise } from './collapse';
import type { PageNode, PageText } from './page';
import type { Frame } from './page-frame';
import { isBlank } from './simple-cell';

/** A run of text that has come to its end. */
export interface EndedRun {
  readonly text: string;
  /** The first of its text nodes. */
  readonly first: PageNode | null;
  /** Characters that belong to links, and how many links. */
  readonly linked: number;
  readonly links: number;
}

/** The run of text that the walk is in: everything between two breaks. */
export class PageRun {
  /** A run was longer than the limit and lost its rest. */
  shortened = false;
  /** How many raised elements are open: their digits stay raised. */
  raised = 0;
  /** The same of what is set lower. */
  lowered = 0;
  private raw = '';
  private first: PageNode | null = null;
  private link: Frame | null = null;
  private linked = 0;
  private links = 0;

  constructor(private readonly longest: number) {}

  /** Returns the number of characters taken. */
  add(data: string, node: PageText): number {
    if (this.raw === '') {
      if (isBlank(data)) return 0;
      this.first = node;
    }
    const room = this.longest - this.raw.length;
    if (data.length > room) {
      this.shortened = true;
      this.raw += data.slice(0, Math.max(0, room));
    } else this.raw += this.lowered > 0 ? lower(data) : this.raised > 0 ? raise(data) : data;
    return data.length;
  }

  /** The last of what it says so far. */
  get said(): string {
    return collapse(this.raw.slice(-LABEL));
  }

  /** What a field shows stands in no text node. */
  addValue(value: string): void {
    this.raw += value;
  }

  openLink(frame: Frame): void {
    this.link = frame;
    frame.mark = this.raw.length;
  }

  /** Returns the link's text. */
  closeLink(frame: Frame): string {
    this.linked += this.raw.length - frame.mark;
    this.links++;
    this.link = null;
    return collapse(frame.linkText + this.raw.slice(frame.mark));
  }

  /** Ends the run; null when it has no text. An open link goes on in the next one. */
  end(): EndedRun | null {
    const { raw, first, link } = this;
    if (raw === '') return null;
    let { linked, links } = this;
    if (link) {
      linked += raw.length - link.mark;
      links++;
      link.linkText += `${raw.slice(link.mark)} `;
      link.mark = 0;
    }
    this.raw = '';
    this.first = null;
    this.linked = 0;
    this.links = 0;
    const text = collapse(raw);
    return text === '' ? null : { text, first, linked, links };
  }
}

/** Characters: what a field is called stands right before it. */
const LABEL = 12;
