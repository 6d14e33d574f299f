import type { Parser } from 'htmlparser2';
import { TOO_LARGE_INSIDE, Unreadable } from '../file/unreadable';

/** An element by its local name: parts of office files differ in their prefixes only, and what we ask for is told apart by where it stands. */
export interface XmlElement {
  readonly name: string;
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Parses a part. Throws where tags do not close in order: a part that was cut off is not taken for a whole one. */
export function parseXml(bytes: Uint8Array, Reader: typeof Parser): XmlElement {
  const top: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [top];
  const text = textOfBytes(bytes);
  let nodes = 0;
  const parser = new Reader(
    {
      onopentag(name, attributes) {
        if (++nodes > MOST_NODES || open.length > DEEPEST) throw new Unreadable(TOO_LARGE_INSIDE);
        const element: Open = { name: localName(name), attributes: localNames(attributes), children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(piece) {
        const into = open.at(-1)?.children ?? [];
        const last = into.length - 1;
        // Entities come in pieces of their own.
        if (typeof into[last] === 'string') into[last] += piece;
        else into.push(piece);
      },
      onclosetag(name, isImplied) {
        // `<a/>` counts as implied too; else another element's end came first, or the end of the part.
        if (isImplied && text.charAt(parser.endIndex - 1) !== '/') throw new SyntaxError(`<${name}> does not end`);
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root || typeof root === 'string') throw new SyntaxError('no element');
  return root;
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Child elements, all or of one name. */
export function elementsOf(element: XmlElement | null | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The element at the end of a path of names; undefined when there is none. */
export function elementAt(element: XmlElement | null | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at: XmlElement | undefined = element ?? undefined;
  for (const name of path) at = at?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
  return at;
}

/** Every element of a name at any depth, in document order; does not look inside one it found. */
export function elementsWithin(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : elementsWithin(child, name)));
}

/** All text inside. */
export function textWithin(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');
}

/** An attribute by its local name. */
export function attributeOf(element: XmlElement | null | undefined, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

/** A whole number in an attribute; null when it is none. */
export function numberIn(element: XmlElement | null | undefined, name: string): number | null {
  const text = attributeOf(element, name);
  return text !== null && /^\s*-?\d{1,9}(?:\.0*)?\s*$/.test(text) ? Number(text) : null;
}

/** ST_OnOff: there and not `0`, `false` or `off`. */
export function isOn(element: XmlElement | null | undefined): boolean {
  return element != null && !/^(?:0|false|off|none)$/i.test(attributeOf(element, 'val') ?? '');
}

function localNames(attributes: Readonly<Record<string, string>>): Map<string, string> {
  const names = new Map<string, string>();
  for (const name in attributes) names.set(localName(name), attributes[name] ?? '');
  return names;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** By byte order mark, else by the declaration, else UTF-8 (XML 1.0, appendix F). */
function textOfBytes(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = /^\s*<\?xml[^>]{0,60}encoding\s*=\s*["'](gb[\w-]{1,12})["']/i.exec(head)?.[1];
  return new TextDecoder(declared === undefined ? 'utf-8' : 'gb18030').decode(bytes);
}

const MOST_NODES = 3_000_000;
const DEEPEST = 400;
