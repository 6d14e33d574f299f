declare module 'virtual:rule-titles' {
  const rules: readonly import('../../lib/popup/port').RuleTitle[];
  export default rules;
}
