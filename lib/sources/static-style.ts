import type { PageElement } from './page';

/**
 * Whether a parsed page hides an element by itself, without a browser's cascade: `style`, the `hidden` attribute, and the page's own
 * `<style>` rules whose selector is one compound (`tr.x`, `#y`, `.a.b`). Linked style sheets are not loaded.
 */
export function hiddenBy(styles: readonly string[]): (element: PageElement) => boolean {
  const rules = styles.flatMap(displayRules).sort((a, b) => a.weight - b.weight);
  return (element) => {
    const inline = /(?:^|[;\s])display\s*:\s*([\w-]+)/i.exec(element.getAttribute('style') ?? '')?.[1];
    const winner = rules.findLast((rule) => matches(rule, element));
    if (inline !== undefined && !winner?.important) return inline.toLowerCase() === 'none';
    if (winner) return winner.display === 'none';
    return element.getAttribute('hidden') !== null;
  };
}

interface DisplayRule {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly display: string;
  readonly important: boolean;
  /** Specificity, importance first; equal weights keep their order. */
  readonly weight: number;
}

function displayRules(css: string): DisplayRule[] {
  const rules: DisplayRule[] = [];
  if (css.length > LARGEST_SHEET) return rules;
  for (const block of topLevel(css).split('}')) {
    const [selectors = '', body = ''] = block.split('{');
    const display = /(?:^|[;\s])display\s*:\s*([\w-]+)\s*(!\s*important)?/i.exec(body);
    if (!display?.[1]) continue;
    const important = display[2] !== undefined;
    for (const selector of selectors.split(',')) {
      const compound = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)$/i.exec(selector.trim());
      if (!compound || selector.trim() === '') continue;
      const parts = compound[2]?.match(/[.#][\w-]+/g) ?? [];
      const id = parts.find((part) => part.startsWith('#'))?.slice(1) ?? null;
      const classes = parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1));
      const tag = compound[1] && compound[1] !== '*' ? compound[1].toLowerCase() : null;
      const weight = (important ? 1e6 : 0) + (id ? 1e4 : 0) + classes.length * 100 + (tag ? 1 : 0);
      rules.push({ tag, id, classes, display: display[1].toLowerCase(), important, weight });
    }
  }
  return rules;
}

/** Comments and every at-rule with its block taken out, but what holds for screens kept. */
function topLevel(css: string): string {
  const text = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ').replace(/<!--|-->/g, ' ');
  const screen = text.replace(/@media\s+(?:all|screen)\s*\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}/gi, '$1');
  return screen.replace(/@[^{;]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})/g, ' ');
}

/** Inline sheets are small; a huge one is not worth the time. */
const LARGEST_SHEET = 100_000;

function matches(rule: DisplayRule, element: PageElement): boolean {
  if (rule.tag !== null && rule.tag !== element.localName) return false;
  if (rule.id !== null && rule.id !== element.getAttribute('id')) return false;
  if (rule.classes.length === 0) return true;
  const classes = element.getAttribute('class')?.split(/\s+/) ?? [];
  return rule.classes.every((name) => classes.includes(name));
}
