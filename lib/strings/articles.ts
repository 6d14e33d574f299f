import { noticePoints } from './notice-points';

/** A statutory text behind a rule's basis, short enough for a card. */
export interface Article {
  /** As cited: `条例 第四十九条`. */
  readonly name: string;
  readonly text: string;
}

/**
 * What a citation such as `《条例》第四十九条` or `国办公开办函〔2019〕60号 表三` refers to: the points of the notice that it names, then texts of
 * the ordinance and the form; empty when none is at hand.
 */
export function articlesFor(basis: string): readonly Article[] {
  const points = Object.entries(noticePoints).flatMap(([notice, all]) => {
    const at = basis.indexOf(notice);
    const cited = at < 0 ? '' : basis.slice(at);
    return all.filter(({ part }) => part.test(cited)).map(({ name, text }) => ({ name: `${notice} ${name} 要点`, text }));
  });
  return [...points, ...ARTICLES.filter((article) => article.cited.test(basis)).map(({ name, text }) => ({ name, text }))];
}

// 《中华人民共和国政府信息公开条例》（国务院令第711号，2019年修订）and the printed headers of the national report form.
const ARTICLES: readonly (Article & { readonly cited: RegExp })[] = [
  {
    name: '表三表头',
    cited: /表三|勾稽/,
    text: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。',
  },
  {
    name: '条例 第二十条',
    cited: /第二十条|表二/,
    text: '（一）行政法规、规章和规范性文件；（五）办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果；（六）实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定；（八）行政事业性收费项目及其依据、标准；（九）政府集中采购项目的目录、标准及实施情况。',
  },
  {
    name: '条例 第四十九条',
    cited: /第四十九条/,
    text: '县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。',
  },
  {
    name: '条例 第五十条',
    cited: /第五十条/,
    text: '政府信息公开工作年度报告应当包括下列内容：（一）行政机关主动公开政府信息的情况；（二）行政机关收到和处理政府信息公开申请的情况；（三）因政府信息公开工作被申请行政复议、提起行政诉讼的情况；（四）政府信息公开工作存在的主要问题及改进情况，各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任追究结果情况；（五）其他需要报告的事项。',
  },
];
