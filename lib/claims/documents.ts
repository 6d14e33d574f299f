import { aside, type Binding, type Scene } from './binding';
import type { Meaning } from './cells';
import { DOCUMENT_ACTS } from './subjects';

/** 制发4件、废止2件、现行有效31件: the documents of table two. */
export function bindDocuments(scene: Scene): Binding | null {
  const { mention, report } = scene;
  if (mention.unit !== '件' && mention.unit !== '个' && mention.unit !== '份' && mention.unit !== '部') return null;
  const front = documentRows(mention.pre);
  const rows = front.length > 0 ? front : documentRows(mention.post);
  const sentence = scene.passage.text.slice(mention.sentence[0], mention.start);
  const inherited = rows.length > 0 ? rows : scene.topic === 'documents' && scene.documents.length > 0 ? scene.documents : headed(sentence);
  if (inherited.length === 0) return null;
  const act = lastAct(mention.pre) ?? (front.length === 0 ? lastAct(mention.post) : sharedAct(scene));
  if (!act)
    return rows.length > 0
      ? {
          ...aside('documents', 'documents', { zh: '不是制发、废止或现行有效件数', en: 'not issued, repealed or in force' }),
          documents: rows,
        }
      : null;
  const subject = `documents ${act.en}`;
  const clause = scene.passage.text.slice(mention.clause[0], mention.clause[1]);
  // 累计清理规范性文件1245件，继续有效863件: of those looked through.
  const reviewed = /清理/.test(sentence);
  const cells = report.edition.id === '2019' ? ['made', 'newlyPublic', 'totalPublic'] : [act.column];
  const names = inherited.map((row) => (row === 'rules' ? '规章' : '规范性文件')).join('＋');
  const meanings = cells.map(
    (column): Meaning => ({
      name: { zh: `${names} ${COLUMN_NAMES[column] ?? column}`, en: `${inherited.join(' + ')} ${column}` },
      cells: inherited.map((row) => `disclosure.${row}.${column}`),
    }),
  );
  // Only edition 2021 prints these columns; a qualifier in the clause may mean a part of them.
  const loose =
    report.edition.id === '2019' ||
    reviewed ||
    QUALIFIED.test(clause) ||
    CHANGED.test(`${mention.pre}#${mention.post}`) ||
    /部门|乡镇|街道|府办/.test(scene.passage.text.slice(...mention.sentence)) ||
    /其中/.test(mention.pre);
  return { subject, family: 'documents', meanings, doubt: null, loose, documents: inherited };
}

/** 规范性文件管理方面，新制发4件: the one kind that opens the sentence, while no other document is spoken of. */
function headed(sentence: string): readonly string[] {
  const rest = sentence.replace(/(?:行政)?规范性文件/g, '');
  const rows = documentRows(sentence);
  return rows.length === 1 && !/文件|通知|方案|意见|政策|公文/.test(rest) ? rows : [];
}

/** 现行有效的规章38件、规范性文件402件: the act stands before the first of the row. */
function sharedAct({ mention, passage }: Scene): (typeof DOCUMENT_ACTS)[number] | undefined {
  if (!/^[、和及]/.test(mention.pre)) return undefined;
  const lead = passage.text.slice(mention.clause[0], mention.start);
  const acts = DOCUMENT_ACTS.filter((one) => one.words.test(lead));
  return acts.length === 1 ? acts[0] : undefined;
}

function documentRows(words: string): string[] {
  const rows: string[] = [];
  if (/规章(?!制度)/.test(words)) rows.push('rules');
  if (/规范性文件/.test(words)) rows.push('normativeDocs');
  return rows;
}

function lastAct(words: string): (typeof DOCUMENT_ACTS)[number] | undefined {
  let best: (typeof DOCUMENT_ACTS)[number] | undefined;
  let at = -1;
  for (const act of DOCUMENT_ACTS) {
    const index = Array.from(words.matchAll(new RegExp(act.words, 'g'))).at(-1)?.index ?? -1;
    if (index > at) [best, at] = [act, index];
  }
  return best;
}

const COLUMN_NAMES: Readonly<Record<string, string>> = {
  issued: '本年制发件数',
  repealed: '本年废止件数',
  inForce: '现行有效件数',
  made: '本年新制作数量',
  newlyPublic: '本年新公开数量',
  totalPublic: '对外公开总数量',
};
const QUALIFIED = /部门|乡镇|党|备案|审查|审核|清理|解读|征求|公开|公布|上传|涉及|政策性|以上|本级|代拟|起草|评估|印发[^规]{0,6}文件/;
/** 制发4件、修改2件: said of its own number alone. */
const CHANGED = /失效|修改|修订/;
