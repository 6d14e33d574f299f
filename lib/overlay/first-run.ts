import { recommended } from '../report/told/recommended';
import type { Legend } from './legend';
import { causeCells } from './marks/causes';
import { tones } from './marks/tone';
import type { Stage } from './stage';

/** Shows the legend where it was never seen, as soon as its script has come. Null when it is not due. */
export async function showFirstLegend({ options, scene }: Stage, signal: AbortSignal, seen: () => void): Promise<Legend | null> {
  const manners = await scene?.manners;
  if (!scene || !manners || signal.aborted || scene.sightings.length === 0) return null;
  const corrections = recommended(options.audit.corrections, new Set(options.dismissed.keys()));
  return manners.showLegend(scene.host, options.language, drawnTones(scene), causeCells(corrections).size > 0, seen);
}

/** Each tone that is drawn, with how many findings have it. */
export function drawnTones({ sightings }: NonNullable<Stage['scene']>) {
  return tones.map((tone) => ({ tone, count: sightings.filter((one) => one.mark.tone === tone).length })).filter(({ count }) => count > 0);
}
