import { allSteps } from '../../document/steps';
import type { Report } from '../../report/report';
import { type Judgement, type JudgingOptions, openJudging } from './judging';
import { rules } from './registry';

export type JudgeOptions = Partial<JudgingOptions>;

/** Runs every rule of the report's edition over it. A rule that throws becomes one check in error; the others go on. */
export function judge(report: Report, options: JudgeOptions = {}): Judgement {
  return allSteps(openJudging({ ...options, rules: options.rules ?? rules }).all(report));
}
