import type { Words } from './sense';

/** Who applied: columns of table three; `+` adds columns. */
const words: Words = {
  'column:naturalPerson': [
    { words: '个人身份', needs: '全年未收到~和企业的政府信息公开申请。' },
    { words: '公民个体', needs: '收到政府信息公开申请40件，其中~30件。' },
    { words: '自然人 公民 个人', needs: '收到政府信息公开申请40件，其中~30件。' },
    { words: '公民个人 群众个人', needs: '全年未收到~和企业的政府信息公开申请。' },
  ],
  'column:enterprise+researchInstitute+publicWelfareOrg+legalServiceOrg+otherOrg': [
    { words: '法人 组织 单位', needs: '收到政府信息公开申请40件，其中~10件。' },
    {
      words: '法人及其他组织 法人、其他组织 法人或组织 法人和组织 法人及组织',
      needs: '收到政府信息公开申请40件，自然人、~分别30件、10件。',
    },
    {
      words: '法人或其他组织 法人和其他组织 法人或者其他组织',
      needs: '收到政府信息公开申请40件，~、自然人分别10件、30件。',
    },
    { words: '法人组织 法人单位', needs: '全年未收到~的政府信息公开申请。' },
  ],
  'column:enterprise': [
    { words: '商贸企业 工商企业 商业机构 商业公司 经营主体 国有企业', needs: '收到政府信息公开申请40件，其中~5件。' },
    {
      words: '商业主体 市场主体 商业企业 企业 公司 民营企业',
      needs: '收到政府信息公开申请40件，其中~5件。',
    },
  ],
  'column:researchInstitute': [
    { words: '科研类机构 科研院校 大学', needs: '收到政府信息公开申请40件，其中~1件。' },
    { words: '科研机构 科研院所 科研单位 高校 研究机构', needs: '收到政府信息公开申请40件，其中~1件。' },
  ],
  'column:publicWelfareOrg': [
    { words: '公益类组织 慈善组织', needs: '收到政府信息公开申请40件，其中~1件。' },
    { words: '社会公益组织', needs: '新收政府信息公开申请40件，其中企业占12.6%、~占2.5%。' },
    { words: '公益组织 社会组织 社会公益 社会团体', needs: '收到政府信息公开申请40件，其中~1件。' },
  ],
  'column:legalServiceOrg': [{ words: '法律服务机构 律所 法律服务 律师事务所 法律机构', needs: '收到政府信息公开申请40件，其中~2件。' }],
  'column:otherOrg': [
    { words: '其他类组织 其它类组织 商会', needs: '收到政府信息公开申请40件，其中~1件。' },
    {
      words: '其他组织 其它组织 居委会 村民委员会 村委 社区 村民小组 业委会 业主委员会',
      needs: '收到政府信息公开申请40件，其中~1件。',
    },
  ],
};

export default words;
