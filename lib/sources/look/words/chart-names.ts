/** Whether a picture is called a chart, or a table, of what the report's tables count. */
export function isChartOfReport(called: string): boolean {
  const words = called.replace(/\s+/g, '');
  return words.length <= LONGEST && CHART.test(words) && COUNTED.test(words);
}

const CHART =
  /(?:柱状?|饼|折线|条形|环形|扇形|统计|数据|对比|比较|趋势|占比|分布|构成|情况)[^,，。]{0,4}[图表]|图表|[图表][\d一二三四五六七八九十]/;
const COUNTED = /申请|答复|办理|结转|复议|诉讼|规章|规范性文件|行政(?:许可|处罚|强制)|收费|公开/;
/** Characters. */
const LONGEST = 40;
