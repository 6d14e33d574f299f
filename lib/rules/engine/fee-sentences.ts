import { narrow, type Place } from '../../document/place';
import type { Prose } from '../../report/report';

/** What section 六 says about the 信息处理费 that was collected. */
export interface FeeStatement {
  /** In 元, exact; the largest sum that the sentence names. */
  readonly yuan: number;
  readonly quote: string;
  readonly place: Place;
}

/** Sums of 信息处理费 said to have been collected; tariffs (每件100元) and negations are left out. */
export function feeStatements(prose: readonly Prose[]): FeeStatement[] {
  return prose.flatMap((one) => {
    const { text, place } = one.paragraph;
    return [...text.matchAll(SENTENCE)].flatMap((sentence) => {
      const quote = sentence[0];
      if (
        !quote.includes(FEE) ||
        !/收取|收费|征收|缴纳|收入/.test(quote) ||
        TARIFF.test(quote) ||
        /未(?:实际)?(?:收取|收费|缴纳)/.test(quote)
      )
        return [];
      // 应收680元，实收380元: what came in.
      const sums = [...(RECEIVED.exec(quote)?.[0] ?? quote).matchAll(SUM)].map(
        (sum) => Number((sum[1] ?? '').replaceAll(',', '')) * (sum[2] ? 10_000 : 1),
      );
      const yuan = Math.max(0, ...sums);
      if (yuan <= 0) return [];
      const start = sentence.index ?? 0;
      return [{ yuan: Math.round(yuan * 100) / 100, quote, place: narrow(place, start, start + quote.length) }];
    });
  });
}

const FEE = '处理费';
const SENTENCE = /[^。；;！!]+/g;
const SUM = /(\d[\d,]*(?:\.\d+)?)\s*(万)?元(?!\s*[/／每])/g;
const RECEIVED = /实(?:际)?收(?:取|缴|到)?[^，,\d]{0,6}\d[^，,]*/;
const TARIFF = /元\s*[/／]|每件|每页|按件|按量|标准/;
