import type { Act, Thing } from '../lexicon/sense';
import type { Meaning } from './meaning';

/** Which columns of table two an act on documents may state, over both editions; a column that the edition lacks is no reading. */
export const DOCUMENT_COLUMNS: Partial<Readonly<Record<Act, readonly (readonly string[])[]>>> = {
  issue: [['issued'], ['made'], ['newlyPublic']],
  new: [['issued'], ['made'], ['newlyPublic']],
  made: [['made'], ['issued']],
  newlyPublic: [['newlyPublic'], ['issued']],
  totalPublic: [['totalPublic'], ['inForce']],
  repeal: [['repealed']],
  lapse: [['repealed']],
  inForce: [['inForce'], ['totalPublic']],
  publish: [['issued'], ['inForce'], ['newlyPublic'], ['made'], ['totalPublic']],
};

/** Rows of table two by what is named. */
export const DOCUMENT_ROWS: Partial<Readonly<Record<Thing, string>>> = { normativeDocs: 'normativeDocs', rules: 'rules' };
export const DECISION_ROWS: Partial<Readonly<Record<Thing, string>>> = {
  licensing: 'licensing',
  penalty: 'penalty',
  coercion: 'coercion',
  otherServices: 'otherServices',
};

/** Cells of table two, summed; `minus` are taken off. */
export function disclosure(rows: readonly string[], columns: readonly string[], minus: readonly string[] = []): Meaning {
  const cells = (of: readonly string[]) => rows.flatMap((row) => of.map((column) => `disclosure.${row}.${column}`));
  return {
    name: {
      zh: `${rows.map((row) => ROWS[row] ?? row).join('＋')} ${columns.map((one) => COLUMNS[one] ?? one).join('＋')}${minus.map((one) => `－${COLUMNS[one] ?? one}`).join('')}`,
      en: `${rows.join(' + ')} ${columns.join(' + ')}${minus.map((one) => ` − ${one}`).join('')}`,
    },
    cells: cells(columns),
    ...(minus.length > 0 ? { minus: cells(minus) } : {}),
  };
}

const ROWS: Readonly<Record<string, string>> = {
  rules: '规章',
  normativeDocs: '规范性文件',
  licensing: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制',
  otherServices: '其他对外管理服务事项',
  fees: '行政事业性收费',
  procurement: '政府集中采购',
};
const COLUMNS: Readonly<Record<string, string>> = {
  issued: '本年制发件数',
  repealed: '本年废止件数',
  inForce: '现行有效件数',
  made: '本年新制作数量',
  newlyPublic: '本年新公开数量',
  totalPublic: '对外公开总数量',
  decisions: '处理决定数量',
  itemsPrevious: '上一年项目数量',
  itemsChange: '本年增/减',
  projects: '采购项目数量',
  amount: '金额',
};
