import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { glossary } from '../../lib/strings/terms';
import { root } from '../machine/root';
import { sourcesIn } from '../walls/imports';

/** Where texts are data of the field, met in print: not ours to word. */
const DATA = /^lib\/(prose\/(lexicon|meanings)|slips|statute|recognise|sources|tables)\//;
/** The glossary itself. */
const OWN = 'lib/strings/terms.ts';

it('no text of ours uses another word than the glossary’s', () => {
  const files = [...sourcesIn('lib'), ...sourcesIn('entrypoints')].filter((file) => !DATA.test(file) && file !== OWN);
  const strays = [...files, 'assets/_locales/zh_CN/messages.json', 'assets/_locales/en/messages.json'].flatMap((file) =>
    textsOf(file).flatMap((text) =>
      glossary.flatMap(({ say, never }) => [
        ...never.zh.filter((word) => text.includes(word)).map((word) => `${file}: “${text}” has “${word}”; the glossary says ${say.zh}`),
        ...never.en
          .filter((word) => isEnglish(text, word))
          .map((word) => `${file}: “${text}” has “${word}”; the glossary says “${say.en}”`),
      ]),
    ),
  );
  expect(strays.join('\n')).toBe('');
});

it('never forbids what it says itself', () => {
  const all = glossary.flatMap(({ never }) => [...never.zh, ...never.en]);
  for (const { say } of glossary) for (const word of all) expect(`${say.zh} ${say.en}`).not.toContain(word);
});

/** String literals and the fixed parts of templates; comments, patterns, names, examples and sentences for tests are no texts. */
function textsOf(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8');
  if (file.endsWith('.json')) return [code];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'examples') return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node)
    )
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** A sentence, not the name of a key. */
function isEnglish(text: string, word: string): boolean {
  return text.includes(' ') && text.toLowerCase().includes(word);
}
