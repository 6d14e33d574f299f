import parse from 'css-tree/parser';
import type { Keyframes } from './animations';
import { declarationsIn } from './declarations';
import { declare, type Rule } from './declare';
import { isForScreens } from './media';
import { partsOfBlock } from './nested';
import { nestedIn, splitSelectors } from './selectors';
import { decoded, plainLetters, withoutComments } from './sheet-text';
import { isSupported } from './supported';
import type { Truth } from './truth';

/** What several sheets share. */
export interface Gathered {
  readonly rules: Rule[];
  /** Names of layers as they come. */
  readonly layers: Set<string>;
  readonly keyframes: Map<string, Keyframes>;
  /** Kinds of list marks of the page's own, with all that they are made of. */
  readonly counters: Map<string, string>;
  /** Custom properties that no element has from around, with what they are by themselves. */
  readonly registered: Map<string, string>;
  /** The page is shown as browsers of old showed it. */
  readonly isQuirky: boolean;
  /** Something was nested too deep to be looked at. */
  isTorn: boolean;
}

/** Adds the rules of a sheet that say anything that matters, those of other media left out; `condition`: what all of it hangs on. */
export function gatherRules(written: string, gathered: Gathered, condition: string | null): void {
  const sheet = plainLetters(written);
  if (!MATTERS.test(sheet)) return;
  try {
    collect(parsed(sheet), { gathered, layer: '', outer: null, scope: null, condition, depth: 0 });
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
  readonly condition: string | null;
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
  const selectors = splitSelectors(rule.prelude?.value ?? '').map((one) =>
    context.scope ? one.replaceAll(':scope', `:is(${context.scope})`) : one,
  );
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
    // Where it ends, and which of two scopes is the nearer one, is not asked.
    collect(rule, { ...context, scope: root ?? context.scope, condition: `@scope ${prelude}` });
  } else if (name === 'import') {
    const [, quoted, single, bare, asks = ''] = /^(?:url\(\s*)?(?:"([^"]*)"|'([^']*)'|([^"')]*))\s*\)?([\s\S]*)$/i.exec(prelude) ?? [];
    const [, form = '', data] = /^\s*data:text\/css([^,]*),([\s\S]*)$/i.exec(quoted ?? single ?? bare ?? '') ?? [];
    const sheet = data === undefined ? '' : plainLetters(decoded(data, /;\s*base64/i.test(form)));
    collectWhere(asks.trim() === '' || isForScreens(asks), parsed(sheet), `@import ${asks}`, context);
  } else if (name === 'property') {
    const said = (property: string) => [...(rule.block?.children ?? [])].find((one) => one.property === property)?.value;
    const initial = rawOf(said('initial-value'));
    if (initial !== '' && prelude.startsWith('--')) {
      declare([':root'], `${prelude}:${initial}`, context, -1);
      if (rawOf(said('inherits')).trim() === 'false') context.gathered.registered.set(prelude, initial.trim());
    }
  } else if (/^(?:-webkit-)?keyframes$/.test(name)) {
    const frames = [...(rule.block?.children ?? [])].map((one) => ({
      at: one.prelude?.value ?? '',
      declared: declarationsIn([...(one.block?.children ?? [])].map(textOf).join(';')).declared,
    }));
    const last = frames.findLast(({ at }) => /\bto\b|\b100%/i.test(at))?.declared ?? {};
    context.gathered.keyframes.set(prelude.toLowerCase(), { all: frames.map(({ declared }) => declared), last });
  } else if (name === 'counter-style') {
    const written = [...(rule.block?.children ?? [])]
      .filter(({ property }) => OF_MARKS.test(property ?? ''))
      .map(({ value }) => rawOf(value));
    context.gathered.counters.set(prelude, written.join(' '));
  } else if (rule.block && !NO_RULES.test(name)) {
    const truth = name === 'media' ? isForScreens(prelude) : name === 'supports' ? isSupported(prelude) : null;
    collectWhere(truth, rule, `@${name} ${prelude}`, context);
  }
}

/** What hangs on a condition: all of it, nothing, or what may hold. */
function collectWhere(truth: Truth, inside: CssNode, condition: string, context: Context): void {
  if (truth !== false) collect(inside, truth === null ? { ...context, condition: `${context.condition ?? ''}${condition}` } : context);
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
  return `${property}:${rawOf(value)}${important === true ? '!important' : important ? `!${important}` : ''}`;
}

function rawOf(value: unknown): string {
  const raw =
    typeof value === 'object' && value !== null && 'value' in value ? String((value as { value: unknown }).value) : String(value ?? '');
  return withoutComments(raw);
}

/** At-rules whose blocks say nothing of elements as they are shown, and those of other browsers. */
const NO_RULES =
  /^(?:font-.*|page|color-profile|view-transition|position-try|starting-style|custom-media|custom-selector|function|viewport|-(?:ms|moz|o)-.*)$/;
const OF_MARKS = /^(?:additive-)?symbols$|^(?:prefix|suffix|negative|pad)$/;
const MATTERS =
  /display|visibility|blend|emphasis|opacity|font|color|decoration|position|transform|translate|rotate|scale|clip|mask|filter|overflow|indent|direction|bidi|content|order|float|spacing|security|background|animation|outline|list-style|margin|contain|quotes|zoom|shadow|stroke|reflect|offset|flex|grid|all\s*:|@import/i;
const DEEPEST = 24;
