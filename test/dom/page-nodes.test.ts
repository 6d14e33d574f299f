import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../machine/root';
import { sourcesIn } from '../walls/imports';

/** Rooms whose scripts run in pages. */
const ROOMS = ['lib/sources', 'lib/overlay', 'lib/extension', 'entrypoints'];
const SAMPLE = 'test/dom/direct-readings.ts';
/** Pages of our own, which nobody fills but we. */
const OWN_PAGES = /^entrypoints\/(?:popup|panel|sidepanel|workbench|casebook|sweep|demo|options|rules|welcome)\b/;
/** What handles elements that we made, inside our closed root: no form is among them, so nothing stands in for their properties. */
const OWN_ELEMENTS =
  /^lib\/overlay\/(?:draw|card|manners)\/|^lib\/overlay\/(?:face|legend|live|manners|notes|result-line|scene|stage|open-card)\.tsx?$/;

describe('what belongs to a page', () => {
  it('is read by the functions of lib/dom only: a page decides what document.body and form.firstChild are', { timeout: 180_000 }, () => {
    const files = ROOMS.flatMap((room) => sourcesIn(room)).filter((file) => !OWN_PAGES.test(file));
    const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
    const program = ts.createProgram(
      [...files, SAMPLE].map((file) => join(root, file)),
      { ...options, noEmit: true, skipLibCheck: true },
    );
    // The sample shows that the wall stands.
    expect(readingsIn(SAMPLE, program)).toHaveLength(4);
    const found = files.flatMap((file) => readingsIn(file, program));
    expect(found.join('\n')).toBe('');
  });
});

function readingsIn(file: string, program: ts.Program): string[] {
  const source = program.getSourceFile(join(root, file));
  if (!source) throw new Error(`${file} was not compiled`);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const look = (of: ts.Expression, names: string): void => {
    const kinds = kindsOf(checker.getNonNullableType(checker.getTypeAtLocation(of)), checker);
    const isPages = kinds.has('Document') || (kinds.has('Node') && !OWN_ELEMENTS.test(file));
    if (!isPages) return;
    const line = source.getLineAndCharacterOfPosition(of.getStart(source)).line + 1;
    found.push(`${file}:${line}: ${of.getText(source)} … ${names}: a page may have put something there; take the function of lib/dom.`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) look(node.expression, node.name.text);
    else if (ts.isElementAccessExpression(node)) look(node.expression, node.argumentExpression.getText(source));
    else if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer)
      look(node.initializer, node.name.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The DOM interfaces that a type is made of. */
function kindsOf(type: ts.Type, checker: ts.TypeChecker, known = new Set<string>()): ReadonlySet<string> {
  const parts = type.isUnionOrIntersection() ? type.types : [checker.getApparentType(type)];
  for (const part of parts) {
    if (part.isUnionOrIntersection()) kindsOf(part, checker, known);
    const isDom = part.symbol?.declarations?.some((one) => /lib\.dom\.d\.ts$/.test(one.getSourceFile().fileName));
    if (isDom) known.add(part.symbol.name);
    for (const base of part.isClassOrInterface() ? checker.getBaseTypes(part) : []) kindsOf(base, checker, known);
  }
  return known;
}
