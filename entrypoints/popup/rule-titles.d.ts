declare module 'virtual:rule-titles' {
  const rules: readonly import('../../lib/panel/port').RuleTitle[];
  export default rules;
}
