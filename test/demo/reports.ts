import { ownReport } from '../fixtures/own-report';
import type { MadeReport } from '../generator';

/** 2021 form, published with slips: digits of one cell transposed, a total one too high, a sentence that names another figure. */
export function reportWithFindings(): MadeReport {
  return ownReport({
    edition: '2021',
    year: 2024,
    body: '南屏县自然资源局',
    kind: 'department',
    figures: {
      'disclosure.normativeDocs.issued': 2,
      'disclosure.normativeDocs.repealed': 1,
      'disclosure.normativeDocs.inForce': 17,
      'disclosure.licensing.decisions': 1846,
      'disclosure.penalty.decisions': 63,
      'disclosure.fees.amount': 285.4,
      ...row('newlyReceived', 41, 6, 2),
      ...row('carriedIn', 3, 0, 0),
      ...row('granted', 12, 2, 1),
      ...row('partiallyGranted', 4, 1, 0),
      ...row('denied.thirdPartyRights', 2, 0, 0),
      ...row('denied.processInformation', 3, 1, 0),
      ...row('denied.administrativeInquiry', 5, 0, 0),
      ...row('unable.notHeld', 8, 1, 1),
      ...row('unable.needsCreation', 2, 0, 0),
      ...row('notProcessed.petitionComplaint', 3, 0, 0),
      ...row('notProcessed.repeat', 1, 0, 0),
      ...row('otherHandling.noSupplement', 1, 0, 0),
      ...row('resultTotal', 41, 5, 2),
      ...row('carriedOut', 3, 1, 0),
      'remedies.review.upheld': 2,
      'remedies.review.corrected': 1,
      'remedies.review.total': 3,
      'remedies.litigationDirect.upheld': 1,
      'remedies.litigationDirect.total': 1,
    },
    printed: { 'requests.granted.naturalPerson': '21', 'requests.unable.notHeld.total': '11' },
    prose: {
      1: [
        '（一）主动公开。全年通过门户网站公开信息312条，其中工作动态186条、通知公告94条、政策解读32条。制发行政规范性文件2件，废止1件，现行有效17件。',
        '（二）依申请公开。本年新收政府信息公开申请49件，上年结转5件，办结48件，结转下年度继续办理4件。',
        '（三）政府信息管理。公文在起草时明确公开属性，发布前逐件审核，对历年文件做了集中清理。',
        '（四）平台建设。公开专栏增设土地征收和不动产登记两个栏目，办事大厅的查阅点同步更新。',
        '（五）监督保障。全年组织业务学习4次，被申请行政复议3件，被提起行政诉讼1件。',
      ],
      5: [
        '存在的主要问题：一是解读材料的形式还不够丰富；二是个别答复的说理不够充分，有1件答复在行政复议中被纠正。',
        '改进情况：解读材料增加图表和问答，答复文书实行双人审核并留存依据。',
      ],
    },
  });
}

/** 2019 form, everything holds. */
export function cleanReport(): MadeReport {
  return ownReport({
    edition: '2019',
    year: 2020,
    body: '清浦县水利局',
    kind: 'department',
    figures: {
      'disclosure.normativeDocs.made': 1,
      'disclosure.normativeDocs.newlyPublic': 1,
      'disclosure.normativeDocs.totalPublic': 9,
      'disclosure.licensing.itemsPrevious': 14,
      'disclosure.licensing.itemsChange': 2,
      'disclosure.licensing.decisions': 207,
      'disclosure.otherServices.itemsPrevious': 31,
      'disclosure.otherServices.itemsChange': -4,
      'disclosure.otherServices.decisions': 88,
      'disclosure.penalty.itemsPrevious': 45,
      'disclosure.penalty.decisions': 12,
      'disclosure.procurement.projects': 6,
      'disclosure.procurement.amount': 318.26,
      ...row('newlyReceived', 7, 1, 0),
      ...row('granted', 4, 1, 0),
      ...row('unable.notHeld', 3, 0, 0),
      ...row('resultTotal', 7, 1, 0),
    },
    printed: { 'disclosure.procurement.amount': '318.26万元' },
  });
}

/** The statutory form as a notice publishes it: every heading and label, no figure, no body, no year. */
export function blankForm(): MadeReport {
  const report = ownReport({ edition: '2021', year: 2024, body: '', kind: 'department', figures: {} });
  return {
    ...report,
    identity: { ...report.identity, title: '政府信息公开工作年度报告格式' },
    printed: Object.fromEntries(Object.keys(report.printed).map((path) => [path, ''])),
    prose: {
      0: ['各单位编制年度报告时请使用下列格式，表格栏目不得增减。'],
      1: ['（本部分以文字说明主动公开、依申请公开、政府信息管理、平台建设和监督保障情况。）'],
      5: ['（本部分写明存在的主要问题和改进情况。）'],
      6: ['（其他需要报告的事项。）'],
    },
  };
}

/** A row of table three: natural persons, enterprises, legal service organisations and their sum. */
function row(id: string, naturalPerson: number, enterprise: number, legalServiceOrg: number): Record<string, number> {
  const path = `requests.${id}`;
  return {
    [`${path}.naturalPerson`]: naturalPerson,
    [`${path}.enterprise`]: enterprise,
    [`${path}.legalServiceOrg`]: legalServiceOrg,
    [`${path}.total`]: naturalPerson + enterprise + legalServiceOrg,
  };
}
