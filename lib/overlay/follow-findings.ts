import type { Audit } from '../report/audit';
import { type Stage, setCurrent } from './stage';

/** A new audit may number findings anew: the current one is the one with the same fingerprint. */
export function followFindings(stage: Stage, before: Audit): void {
  const { findings } = stage.options.audit;
  const follow = (index: number | null): number | null => {
    const fingerprint = index === null ? undefined : before.findings[index]?.fingerprint;
    const found = findings.findIndex((one) => one.fingerprint === fingerprint);
    return fingerprint === undefined || found === -1 ? null : found;
  };
  stage.opened = follow(stage.opened);
  stage.visiting = null;
  if (stage.opened === null) stage.scene?.card.hide();
  setCurrent(stage, follow(stage.current));
}
