import type { Binding, Scene } from './binding';

/** Procurement and fees of table two. */
export function bindMoney(scene: Scene): Binding | null {
  const { mention, report, passage } = scene;
  const clause = passage.text.slice(mention.clause[0], mention.clause[1]);
  const sentence = passage.text.slice(mention.sentence[0], mention.start);
  if (report.edition.id === '2019' && /政府集中采购/.test(sentence)) {
    if (mention.unit === '个' || mention.unit === '项') {
      if (!/项目/.test(clause)) return null;
      return figure(
        'procurement projects',
        '政府集中采购 采购项目数量',
        'disclosure.procurement.projects',
        mention.value,
        /其中/.test(mention.pre),
      );
    }
    return /总?金额|采购额|资金/.test(sentence)
      ? money(scene, '政府集中采购 采购总金额', 'procurement amount', 'disclosure.procurement.amount', null)
      : null;
  }
  if (report.edition.id === '2021' && /行政事业性收费/.test(mention.gap) && !/减免|免征|项目|降低|信息处理费|其中/.test(mention.gap)) {
    return money(scene, '行政事业性收费 本年收费金额', 'fees collected', 'disclosure.fees.amount', '万元');
  }
  return null;
}

function money(scene: Scene, zh: string, subject: string, path: string, headerUnit: string | null): Binding | null {
  const { mention, report } = scene;
  const yuan = mention.unit === '元' ? 1 : mention.unit === '万元' ? 1e4 : mention.unit === '亿元' ? 1e8 : null;
  if (yuan === null) return null;
  const unit = report.facts[path]?.unit ?? headerUnit;
  const scale = unit === '元' ? 1 : unit === '万元' ? 1e4 : unit === '亿元' ? 1e8 : null;
  // Without a unit in the table the same digits in the text's own unit agree; anything else stays open.
  const value = Number(((mention.value * yuan) / (scale ?? yuan)).toFixed(6));
  return figure(subject, zh, path, value, scale === null);
}

function figure(subject: string, zh: string, path: string, value: number, loose: boolean): Binding {
  return { subject, family: 'documents', meanings: [{ name: { zh, en: subject }, cells: [path] }], doubt: null, value, loose };
}
