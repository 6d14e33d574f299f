/** The words of the field as data: what prose calls the rows and columns of the tables. */

/** Result groups and leaves of table three. Leaves stand before the groups whose words they contain. */
export const OUTCOMES: readonly { readonly words: RegExp; readonly row: string; readonly en: string; readonly leaf: boolean }[] = [
  { words: /国家秘密/, row: 'denied.stateSecret', en: 'state secrets', leaf: true },
  { words: /(?:法律|法规)[^，,。；;]{0,6}禁止公开|禁止公开/, row: 'denied.prohibitedByLaw', en: 'prohibited by law', leaf: true },
  { words: /三安全/, row: 'denied.securityAndStability', en: 'security and stability', leaf: true },
  { words: /第三方合法权益/, row: 'denied.thirdPartyRights', en: 'third-party rights', leaf: true },
  { words: /内部事务/, row: 'denied.internalAffairs', en: 'internal affairs', leaf: true },
  { words: /过程性/, row: 'denied.processInformation', en: 'process information', leaf: true },
  { words: /执法案卷/, row: 'denied.enforcementFile', en: 'enforcement files', leaf: true },
  { words: /行政查询/, row: 'denied.administrativeInquiry', en: 'administrative inquiries', leaf: true },
  { words: /不掌握/, row: 'unable.notHeld', en: 'not held', leaf: true },
  { words: /没有现成|另行制作|需(?:要)?加工/, row: 'unable.needsCreation', en: 'needs creation', leaf: true },
  { words: /仍不明确|补正后[^，,。；;]{0,6}不明确/, row: 'unable.stillUnclear', en: 'still unclear', leaf: true },
  {
    words: /信访(?:、)?(?:举报|投诉)+|信访[^，,。；;件]{0,8}(?:类|申请|等)|(?:举报投诉|投诉举报)(?:类|申请)/,
    row: 'notProcessed.petitionComplaint',
    en: 'petitions and complaints',
    leaf: true,
  },
  { words: /重复(?:提交|提出)?(?:的)?申请/, row: 'notProcessed.repeat', en: 'repeated requests', leaf: true },
  { words: /出版物/, row: 'notProcessed.publication', en: 'publications', leaf: true },
  { words: /大量、?反复|反复大量/, row: 'notProcessed.excessive', en: 'excessive requests', leaf: true },
  { words: /重新出具/, row: 'notProcessed.confirmOrReissue', en: 'confirm or reissue', leaf: true },
  {
    words: /逾期[不未]补正|无正当理由[^，,。；;]{0,4}不补正/,
    row: 'otherHandling.noSupplement',
    en: 'not supplemented in time',
    leaf: true,
  },
  {
    words: /逾期未?[^，,。；;]{0,8}缴(?:纳|费)|未[^，,。；;]{0,6}缴(?:纳|费)/,
    row: 'otherHandling.feeUnpaid',
    en: 'fee unpaid',
    leaf: true,
  },
  { words: /部分公开|区分处理/, row: 'partiallyGranted', en: 'partially granted', leaf: false },
  { words: /不予公开|不同意公开|拒绝公开|(?<!依法)不公开/, row: 'denied', en: 'denied', leaf: false },
  { words: /信息不存在/, row: 'unable', en: 'does not exist', leaf: false },
  { words: /无法提供|不能提供|未能提供/, row: 'unable', en: 'unable to provide', leaf: false },
  { words: /不予(?:重复)?处理/, row: 'notProcessed', en: 'not processed', leaf: false },
  { words: /其[他它]处理|作?其[他它]方式(?:处理|答复)/, row: 'otherHandling', en: 'other handling', leaf: false },
  {
    words:
      /(?<!不)予以(?:全部|全面)?公开|(?<!不)同意公开|公开(?=(?:或者?|和|及|以及|与|、)部分公开)|(?<!主动)全部公开|依法公开|(?<!部分|不予|不|主动|申请)公开答复(?!书|文书)|答复公开(?!申请)/,
    row: 'granted',
    en: 'granted',
    leaf: false,
  },
];

/** Applicant columns of table three, as they end the words before a number or begin those after it. */
export const APPLICANTS: readonly { readonly words: RegExp; readonly columns: readonly string[] }[] = [
  {
    words: /法人(?:或|和|及|与|、|\/)(?:者)?其[他它]组织|法人(?:组织|单位)?|单位申请|^(?:其中|由)?单位/,
    columns: ['enterprise', 'researchInstitute', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg'],
  },
  { words: /自然人|公民个人|个人|公民/, columns: ['naturalPerson'] },
  { words: /商业企业|企业/, columns: ['enterprise'] },
  { words: /科研(?:机构|院所|单位)/, columns: ['researchInstitute'] },
  { words: /社会公益组织|公益组织|社会组织/, columns: ['publicWelfareOrg'] },
  { words: /法律服务机构|律师事务所/, columns: ['legalServiceOrg'] },
];

/** Outcome columns of table four. `soft`: the word may be counted under another column. */
export const REMEDY_OUTCOMES: readonly {
  readonly words: RegExp;
  readonly columns: readonly string[];
  readonly soft: boolean;
  readonly en: string;
}[] = [
  { words: /尚?未(?:审理)?(?:审结|结案|办结)|尚在审理|正在审理|审理中|在审|尚未作出/, columns: ['pending'], soft: false, en: 'pending' },
  { words: /其[他它]结果|^、?其[他它]$/, columns: ['other'], soft: false, en: 'other result' },
  { words: /结果纠正|纠正|纠错|被撤销|撤销|确认违法|责令/, columns: ['corrected'], soft: false, en: 'corrected' },
  { words: /败诉/, columns: ['corrected'], soft: true, en: 'lost' },
  { words: /结果维持|维持/, columns: ['upheld'], soft: false, en: 'upheld' },
  { words: /胜诉|驳回/, columns: ['upheld'], soft: true, en: 'won or dismissed' },
  { words: /终止|撤回|撤诉|调解|和解/, columns: ['other'], soft: true, en: 'ended otherwise' },
  { words: /审结|已结|办结|结案/, columns: ['upheld', 'corrected', 'other'], soft: true, en: 'closed' },
];

/** Document rows of table two and what prose says was done with them (edition 2021). */
export const DOCUMENT_ACTS: readonly { readonly words: RegExp; readonly column: string; readonly en: string }[] = [
  { words: /废止/, column: 'repealed', en: 'repealed' },
  { words: /现行有效|继续有效|有效件数|现有/, column: 'inForce', en: 'in force' },
  { words: /制发|制定|印发|出台|制订|新制/, column: 'issued', en: 'issued' },
];

/** Units in which requests and cases are counted. */
export const CASE_UNITS: ReadonlySet<string | null> = new Set([
  '件',
  '宗',
  '起',
  '条',
  '份',
  '封',
  '次',
  '例',
  '项',
  '个',
  '笔',
  '人次',
  '件次',
  '件(次)',
  '条(次)',
  '条次',
  '批',
  null,
]);
