import parse from 'css-tree/parser';
import { type Declared, declarationsIn } from './declarations';

/** One selector of a sheet with what it declares. */
export interface Rule {
  readonly selector: string;
  readonly pseudo: string;
  readonly declared: Declared;
  readonly important: Declared;
  readonly specificity: number;
  /** Classes and ids without which nothing can be meant. */
  readonly needs: readonly string[];
}

/** A sheet without the files that were packed into it: whole fonts and pictures, which say nothing here. */
export function unpacked(sheet: string): string {
  return sheet.replace(/;base64,[\w+/=%-]+/g, ';base64,');
}

/** Rules of a sheet that say anything that matters, those of other media left out. */
export function rulesIn(sheet: string): Rule[] {
  if (!MATTERS.test(sheet)) return [];
  const rules: Rule[] = [];
  const tree = parse(sheet.replace(/<!--|-->/g, ' '), {
    parseValue: false,
    parseRulePrelude: false,
    parseAtrulePrelude: false,
    onParseError() {},
  });
  collect(tree, rules);
  return rules;
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

function collect(node: CssNode, rules: Rule[]): void {
  for (const child of node.children ?? node.block?.children ?? []) {
    if (child.type === 'Atrule') {
      if (GROUPS.has(child.name ?? '') && isForScreens(child.name ?? '', child.prelude?.value ?? '')) collect(child, rules);
    } else if (child.type === 'Rule') rules.push(...rulesOf(child));
  }
}

function rulesOf(rule: CssNode): Rule[] {
  const text: string[] = [];
  for (const one of rule.block?.children ?? [])
    if (one.type === 'Declaration') text.push(`${one.property}:${rawOf(one.value)}${one.important ? '!important' : ''}`);
  const { declared, important } = declarationsIn(text.join(';'));
  if (Object.keys(declared).length + Object.keys(important).length === 0) return [];
  return splitSelectors(rule.prelude?.value ?? '').flatMap((one): Rule[] => {
    const [, base = '', pseudo = ''] = /^([\s\S]*?)(?:::?(before|after|first-letter|first-line|marker))?$/i.exec(one) ?? [];
    if (/::|:(?:hover|focus|active|visited|target|focus-within|focus-visible)\b/i.test(base)) return [];
    const selector = base.trim() === '' || /[\s>+~]$/.test(base) ? `${base}*` : base.trim();
    const needs = base.replace(/:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)|\[[^\][]*\]/g, '').match(/[.#][\w-]+/g) ?? [];
    return [{ selector, pseudo: pseudo.toLowerCase(), declared, important, specificity: specificityOf(base), needs }];
  });
}

function rawOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'value' in value
    ? String((value as { value: unknown }).value)
    : String(value ?? '');
}

/** At commas outside brackets and strings. */
function splitSelectors(prelude: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < prelude.length; i++) {
    const character = prelude[i];
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (character === ',' && depth === 0) {
      parts.push(prelude.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(prelude.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Ids, then classes, attributes and states, then names; what stands in brackets counts as if it stood alone. */
function specificityOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return (
    count(/#[\w-]+/g) * 10_000 +
    (count(/\.[\w-]+/g) + count(/\[/g) + count(/:(?!:|not|is|where|has)[\w-]+/g)) * 100 +
    count(/(?:^|[\s>+~(])[a-z][\w-]*/gi)
  );
}

function isForScreens(name: string, condition: string): boolean {
  if (name !== 'media') return true;
  return condition.split(',').some((query) => {
    if (/\bprint\b|\bspeech\b|\bnot\s+(?:screen|all)\b/i.test(query)) return false;
    const [least, most] = [/min-width\s*:\s*([\d.]+)px/i, /max-width\s*:\s*([\d.]+)px/i].map((pattern) => Number(pattern.exec(query)?.[1]));
    return !((least ?? 0) > DESKTOP || (most ?? Number.POSITIVE_INFINITY) < DESKTOP);
  });
}

const GROUPS: ReadonlySet<string> = new Set(['media', 'supports', 'layer', 'scope', 'container']);
const MATTERS =
  /display|visibility|blend|emphasis|opacity|font|color|decoration|position|transform|translate|rotate|scale|clip|mask|filter|overflow|indent|direction|bidi|content|order|float|spacing|security|background|list-style|margin|quotes|all\s*:/i;
/** CSS pixels: the width for which a page is judged. */
const DESKTOP = 1366;
