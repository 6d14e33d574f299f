import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Finding } from '../../lib/report/outcome';
import { root } from '../machine/root';
import { sourcesIn } from '../walls/imports';

/** A regular expression of ours, and where it stands. */
export interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

async function collectPatterns(): Promise<Pattern[]> {
  const patterns = new Map<string, Pattern>();
  const add = (pattern: Pattern) => {
    const key = `/${pattern.source}/${pattern.flags}`;
    if (!patterns.has(key)) patterns.set(key, pattern);
  };
  for (const file of [...sourcesIn('lib'), ...sourcesIn('entrypoints')]) for (const pattern of literalsIn(file)) add(pattern);
  for (const pattern of await madeAtRunTime()) add(pattern);
  return [...patterns.values()];
}

function literalsIn(file: string): Pattern[] {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ where: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Listens to the constructor while the core is loaded and runs. */
async function madeAtRunTime(): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const note = (pattern: RegExp) => {
    // What the tools of this test make is nothing of ours.
    const where = OURS.exec(new Error().stack?.split('\n')[3] ?? '')?.[1];
    if (where) made.push({ where: `made in ${where}`, source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  const before = globalThis.RegExp;
  globalThis.RegExp = new Proxy(before, {
    construct: (target, args, self) => note(Reflect.construct(target, args, self) as RegExp),
    apply: (target, self, args) => note(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    for (const load of Object.values(modules)) await load();
    const { cleanReport, reportWithFindings } = await import('../demo/reports');
    const { renderHtml, renderText } = await import('../generator');
    const { audit } = await import('../../lib/audit');
    const { readHtml } = await import('../../lib/sources/html');
    const { readText } = await import('../../lib/sources/text');
    for (const report of [cleanReport(), reportWithFindings()])
      for (const document of [
        readHtml(renderHtml(report), { name: 'a.html', url: null }),
        readText(renderText(report), { name: 'a.txt' }),
        readText(`<table class="a"><tr><td rowspan="2" colspan=1>甲</td><td>1</td></tr></table>`, { name: 'b.md' }),
      ])
        audit(document, { file: 'a', capturedAt: '2026-01-01T00:00:00Z' });
    const { statute } = await import('../../lib/statute');
    for (const { sections } of statute.editions)
      for (const { pattern } of sections) made.push({ where: 'a heading of the statute', source: pattern, flags: '' });
    const { comparisonOf } = await import('../../lib/report/comparison');
    comparisonOf({ ...FINDING, quote: '共3件', actual: 3, expected: 5 }, null);
  } finally {
    globalThis.RegExp = before;
  }
  return made;
}

const OURS = /^(?!.*node_modules).*\/(lib\/[^:?)]+)/;

const FINDING: Finding = {
  fingerprint: '',
  at: '',
  rule: '',
  outcome: 'fail',
  severity: 'error',
  message: { zh: '', en: '' },
  formula: null,
  cells: [],
  quote: null,
  expected: null,
  actual: null,
  basis: '',
  baseline: null,
  place: null,
  cell: null,
  places: [],
  equation: null,
};

const modules = import.meta.glob([
  '../../lib/{bodies,document,report,statute,reckoning,recognise,tables,prose,slips,rules,diagnosis,audit,strings,casebook}/**/*.ts',
  '../../lib/sources/{,page/,text/}*.ts',
  // Pages bring their style sheets, which no pattern needs.
  '!../../lib/casebook/page/**',
]);

/** Every regular expression of lib and entrypoints: those written down, and those put together when a module loads or a page is audited. */
export const patterns: readonly Pattern[] = await collectPatterns();
