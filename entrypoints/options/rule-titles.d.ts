declare module 'virtual:rule-titles' {
  const rules: readonly import('../../lib/panel/rule-switches').SettingRule[];
  export default rules;
}
