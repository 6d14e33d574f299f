import { A_DIFFERENCE, ANOTHER_YEAR, aside, type Binding, type Scene } from './binding';
import { speaksOfWiderArea } from './bodies';
import { bindDocuments } from './documents';
import { bindMoney } from './money';
import { isDifference } from './scope';
import { isOtherYear } from './years';

/** Reads a number as a figure of table two: documents, decisions, procurement, fees. Null: it is none. */
export function bindDisclosure(scene: Scene): Binding | null {
  const found = bindDocuments(scene) ?? bindDecisions(scene) ?? bindMoney(scene);
  if (!found || found.aside) return found;
  const carry = found.documents ? { documents: found.documents } : {};
  if (isDifference(scene.mention.gap)) return { ...aside(found.subject, 'documents', A_DIFFERENCE), ...carry };
  if (isOtherYear(scene)) return { ...aside(found.subject, 'documents', ANOTHER_YEAR), ...carry };
  const cells = found.meanings.flatMap((one) => one.cells);
  if (!cells.every((path) => path in scene.report.facts)) return null;
  return speaksOfWiderArea(scene) ? { ...found, loose: true } : found;
}

function bindDecisions(scene: Scene): Binding | null {
  const { mention } = scene;
  if (mention.unit === null || !['件', '项', '起', '宗', '个', '份', '条'].includes(mention.unit)) return null;
  const words = /行政(许可|处罚|强制)/.test(mention.pre) ? mention.pre : `${mention.pre}${mention.post}`;
  const kinds = Array.from(words.matchAll(/行政(许可|处罚|强制)/g), (match) => match[1] ?? '');
  const kind = kinds[0];
  if (kind === undefined || new Set(kinds).size > 1) return null;
  if (!/决定/.test(words) || /公开|公示|公布|上传|上网|报送|归集|其中|不予|撤销|决定书|案卷|评查/.test(words)) return null;
  const sentence = scene.passage.text.slice(mention.sentence[0], mention.start);
  const row = kind === '许可' ? 'licensing' : kind === '处罚' ? 'penalty' : 'coercion';
  return {
    subject: `${row} decisions`,
    family: 'documents',
    meanings: [{ name: { zh: `行政${kind} 处理决定数量`, en: `${row} decisions` }, cells: [`disclosure.${row}.decisions`] }],
    doubt: null,
    loose: !/作出|做出|处理决定/.test(sentence) || /涉及|一般程序|简易程序|当场|法人|自然人/.test(words),
  };
}
