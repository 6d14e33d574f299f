declare module 'virtual:rule-titles' {
  const rules: readonly import('../../lib/panel/pages/rule-switches').SettingRule[];
  export default rules;
}
