import parse from 'css-tree/parser';
import type { Keyframes } from './animations';
import { type Declared, declarationsIn } from './declarations';
import { isForScreens } from './media';
import { partsOfBlock } from './nested';
import { ELSEWHERE, inStates, nestedIn, plainSelector, splitSelectors, withoutStrings } from './selectors';
import { decoded, plainLetters, withoutComments } from './sheet-text';
import { specificityOf } from './specificity';

/** One selector of a sheet with what it declares. */
export interface Rule {
  readonly selector: string;
  readonly pseudo: string;
  readonly declared: Declared;
  readonly important: Declared;
  /** Asked of those rules only that may hold for something. */
  readonly specificity: () => number;
  /** Name of its layer; empty for none, which is stronger than all. */
  readonly layer: string;
  /** Classes and ids without which nothing can be meant. */
  readonly needs: readonly string[];
}

/** What several sheets share. */
export interface Gathered {
  readonly rules: Rule[];
  /** Names of layers as they come. */
  readonly layers: Set<string>;
  readonly keyframes: Map<string, Keyframes>;
  /** Something was nested too deep to be looked at. */
  isTorn: boolean;
}

/** Adds the rules of a sheet that say anything that matters, those of other media left out. */
export function gatherRules(written: string, gathered: Gathered): void {
  const sheet = plainLetters(written);
  if (!MATTERS.test(sheet)) return;
  try {
    collect(parsed(sheet), { gathered, layer: '', outer: null, scope: null, depth: 0 });
  } catch (error) {
    // Blocks within blocks, more than the parser has room for.
    if (!(error instanceof RangeError)) throw error;
    gathered.isTorn = true;
  }
}

/** What css-tree makes of a sheet, as far as it is looked at: preludes and values are raw. */
interface CssNode {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly property?: string;
  readonly important?: boolean | string;
  readonly prelude?: { readonly value?: string } | null;
  readonly block?: { readonly children: Iterable<CssNode> } | null;
  readonly children?: Iterable<CssNode> | null;
}

interface Context {
  readonly gathered: Gathered;
  readonly layer: string;
  /** Selectors of the rule around; null at the top. */
  readonly outer: readonly string[] | null;
  readonly scope: string | null;
  readonly depth: number;
}

function parsed(sheet: string): CssNode {
  return parse(sheet.replace(/<!--|-->/g, ' '), {
    parseValue: false,
    parseRulePrelude: false,
    parseAtrulePrelude: false,
    onParseError() {},
  });
}

function collect(node: CssNode, around: Context): void {
  if (around.depth > DEEPEST) {
    around.gathered.isTorn = true;
    return;
  }
  const context = { ...around, depth: around.depth + 1 };
  const direct: string[] = [];
  for (const child of node.children ?? node.block?.children ?? []) {
    if (child.type === 'Atrule') collectAtRule(child, context);
    else if (child.type === 'Rule') collectRule(child, context);
    else if (child.type === 'Declaration') direct.push(...inBlock(textOf(child), context));
    else if (child.type === 'Raw' && context.outer) direct.push(...inBlock(String(child.value ?? ''), context));
  }
  if (context.outer && direct.length > 0) declare(context.outer, direct.join(';'), context);
}

function collectRule(rule: CssNode, context: Context): void {
  const selectors = splitSelectors(rule.prelude?.value ?? '').map((one) => (context.scope ? one.replaceAll(':scope', context.scope) : one));
  collect(rule, { ...context, outer: nestedIn(selectors, context.outer) });
}

function collectAtRule(rule: CssNode, context: Context): void {
  const [name, prelude] = [rule.name?.toLowerCase() ?? '', rule.prelude?.value?.trim() ?? ''];
  if (name === 'layer') {
    const names = prelude === '' ? [`${context.gathered.layers.size}`] : prelude.split(',').map((one) => one.trim());
    const full = names.map((one) => (context.layer === '' ? one : `${context.layer}.${one}`));
    for (const one of full) context.gathered.layers.add(one);
    if (rule.block) collect(rule, { ...context, layer: full[0] ?? '' });
  } else if (name === 'scope') {
    const root = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)/.exec(prelude)?.[1]?.trim() ?? null;
    collect(rule, { ...context, scope: root ?? context.scope });
  } else if (name === 'import') {
    const data = /^(?:url\(\s*)?["']?data:text\/css[^,]*,([^"')]*)/i.exec(prelude)?.[1];
    if (data !== undefined) collect(parsed(decoded(data)), context);
  } else if (name === 'property') {
    const initial = [...(rule.block?.children ?? [])].find((one) => one.property === 'initial-value');
    if (initial && prelude.startsWith('--')) declare([':root'], `${prelude}:${rawOf(initial.value)}`, context, -1);
  } else if (/^(?:-webkit-)?keyframes$/.test(name)) {
    const frames = [...(rule.block?.children ?? [])].map((one) => ({
      at: one.prelude?.value ?? '',
      declared: declarationsIn([...(one.block?.children ?? [])].map(textOf).join(';')).declared,
    }));
    const last = frames.findLast(({ at }) => /\bto\b|\b100%/i.test(at))?.declared ?? {};
    context.gathered.keyframes.set(prelude.toLowerCase(), { all: frames.map(({ declared }) => declared), last });
  } else if (GROUPS.has(name) && (name !== 'media' || isForScreens(prelude))) collect(rule, context);
}

/** Declarations of a piece of a block; rules within it are collected. */
function inBlock(text: string, context: Context): string[] {
  if (!text.includes('{')) return [text];
  return partsOfBlock(text).flatMap((part) => {
    if ('declaration' in part) return [part.declaration];
    const isAt = part.prelude.startsWith('@');
    const inner = parsed(isAt ? `${part.prelude}{&{${part.block}}}` : `${part.prelude}{${part.block}}`);
    collect(inner, context);
    return [];
  });
}

function textOf({ property, value, important }: CssNode): string {
  return `${property}:${rawOf(value)}${important ? '!important' : ''}`;
}

function declare(selectors: readonly string[], block: string, { gathered: { rules }, layer }: Context, weight?: number): void {
  const { declared, important } = declarationsIn(block);
  if (Object.keys(declared).length + Object.keys(important).length === 0) return;
  for (const one of selectors) {
    const [, stated = '', pseudo = ''] =
      /^([\s\S]*?)(?:(?:::details-content)?::?(before|after|first-letter|first-line|marker|details-content))?$/i.exec(one) ?? [];
    const base = inStates(stated);
    if (ELSEWHERE.test(withoutStrings(base))) continue;
    const plain = plainSelector(base);
    const selector = whole(plain);
    // What is written with signs for letters is not looked for by name.
    const needs = plain.includes('\\')
      ? []
      : (withoutStrings(plain)
          .replace(/:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)|\[[^\][]*\]/g, '')
          .match(/[.#][\w-]+/g) ?? []);
    rules.push({
      selector,
      pseudo: pseudo.toLowerCase(),
      declared,
      important,
      specificity: () => weight ?? specificityOf(whole(base)),
      layer,
      needs,
    });
  }
}

/** A selector that says at its end what it holds for. */
const whole = (selector: string): string => (/(?:^|[\s>+~])$/.test(selector) ? `${selector}*` : selector.trim());

function rawOf(value: unknown): string {
  const raw =
    typeof value === 'object' && value !== null && 'value' in value ? String((value as { value: unknown }).value) : String(value ?? '');
  return withoutComments(raw);
}

const GROUPS: ReadonlySet<string> = new Set(['media', 'supports', 'container']);
const MATTERS =
  /display|visibility|blend|emphasis|opacity|font|color|decoration|position|transform|translate|rotate|scale|clip|mask|filter|overflow|indent|direction|bidi|content|order|float|spacing|security|background|animation|outline|list-style|margin|quotes|zoom|shadow|stroke|reflect|offset|flex|grid|all\s*:|@import/i;
const DEEPEST = 24;
