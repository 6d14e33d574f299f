import type { Words } from './sense';

/** Who applied: columns of table three; `+` adds columns. */
export const columns: Words = {
  'column:naturalPerson': [['自然人 公民 个人 公民个人 自然人提出 自然人类', '收到政府信息公开申请13件，其中~10件。']],
  'column:enterprise+researchInstitute+publicWelfareOrg+legalServiceOrg+otherOrg': [
    [
      '法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织 法人 法人组织 法人单位 组织 法人或其它组织 法人或组织 法人和组织 法人及组织 法人其他组织 法人（其他组织） 法人(其他组织) 其他组织和法人 单位',
      '收到政府信息公开申请13件，其中~3件。',
    ],
  ],
  'column:enterprise': [['商业主体 市场主体 商业企业 企业 企业法人 公司 商业企业法人 企业单位', '收到政府信息公开申请13件，其中~2件。']],
  'column:otherOrg': [['其他组织 其它组织', '收到政府信息公开申请13件，其中~0件。']],
  'column:researchInstitute': [['科研机构 科研院所 科研单位 ', '收到政府信息公开申请13件，其中~0件。']],
  'column:publicWelfareOrg': [['社会公益组织 公益组织 社会组织 社会公益', '收到政府信息公开申请13件，其中~0件。']],
  'column:legalServiceOrg': [['法律服务机构 律师事务所 律所 法律服务', '收到政府信息公开申请13件，其中~1件。']],
};
