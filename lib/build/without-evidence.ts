import type { Plugin } from 'vite';
import { packed } from '../prose/lexicon/packed';

/**
 * Evidence beside the data is for the suite and for readers: the sentences that lines of a table need and the names of exceptions, where
 * a label was met, what of the dossier a rule covers, its examples. What ships, the extension and the command line, has the data only.
 */
export function withoutEvidence(): Plugin {
  return {
    name: 'gouji-without-evidence',
    // After TypeScript's types are gone.
    enforce: 'post',
    transform(code, id) {
      const kinds = (EVIDENCE[/\/lib\/(\w+)\//.exec(id)?.[1] ?? ''] ?? []).filter(([sign]) => code.includes(sign));
      if (kinds.length === 0) return null;
      const cuts: Property[] = [];
      const visit = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        const { type, properties = [] } = node as { type?: string; properties?: readonly Property[] };
        const named = (name: string) => properties.filter(({ key }) => key?.name === name);
        if (isExamples(node)) {
          cuts.push(node);
          return;
        }
        for (const [sign, ...others] of type === 'ObjectExpression' ? kinds : [])
          if (named(sign).length > 0) cuts.push(...[sign, ...others].flatMap(named));
        for (const part of Object.values(node)) visit(part);
      };
      visit(this.parse(code));
      const shorter = cuts
        .sort((a, b) => b.start - a.start)
        .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''), code);
      return { code: /\/prose\/(?:lexicon|phrases)\//.test(id) ? ofWords(shorter, id) : shorter, map: null };
    },
  };
}

/** Lines of one sense are apart for their sentences only; thousands of words that begin alike are shorter packed. */
function ofWords(code: string, id: string): string {
  const line = code.replace(/(['"])\s{0,40},?\s{0,40}\}\s{0,40},\s{0,40}\{\s{0,40}words:\s{0,9}\1/g, ' ');
  if (id.includes('/phrases/')) return line;
  return line.replace(/\{\s{0,40}words:\s{0,9}(['"])([^'"]{1,9999})\1\s{0,40},?\s{0,40}\}/g, (_, quote: string, words: string) =>
    [quote, packed(words.split(' ')), quote].join(''),
  );
}

/** By room of lib: properties that mark a line with evidence, each with what else of such a line is evidence. */
const EVIDENCE: Readonly<Record<string, readonly (readonly [sign: string, ...others: string[]])[]>> = {
  slips: [['needs', 'name', 'part']],
  recognise: [['needs', 'name']],
  prose: [['needs']],
  tables: [['needs']],
  statute: [['met'], ['names']],
  sweep: [['needs']],
  rules: [['covers']],
};

/** `export const examples = […];` */
function isExamples(node: object): node is Property {
  const { type, declaration } = node as { type?: string; declaration?: { declarations?: readonly { id?: { name?: string } }[] } | null };
  return type === 'ExportNamedDeclaration' && declaration?.declarations?.[0]?.id?.name === 'examples';
}

interface Property {
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
}
