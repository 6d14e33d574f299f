declare module 'virtual:rule-texts' {
  /** By rule id; made at build time from the rule files. */
  const texts: Readonly<Record<string, import('../../lib/overlay').RuleText>>;
  export default texts;
}
