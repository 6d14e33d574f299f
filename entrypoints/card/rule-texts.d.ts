declare module 'virtual:rule-texts' {
  /** By rule id; made at build time from the rule files. */
  const texts: Readonly<Record<string, import('../../lib/report/told/rule-text').RuleText>>;
  export default texts;
}

declare module 'virtual:beside-texts' {
  /** The same of the rules that need other reports. */
  const texts: Readonly<Record<string, import('../../lib/report/told/rule-text').RuleText>>;
  export default texts;
}
