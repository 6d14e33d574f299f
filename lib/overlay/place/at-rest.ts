import { allSteps, type Steps } from '../../document/steps';
import type { Scenery } from '../marks/behold';
import { compose, type Group } from './compose';
import { readLevels } from './levels';
import type { Survey } from './survey';

/** Composes on a page that stands still: when it scrolls in a pause everything is measured anew, at last in one go. */
export function* composeAtRest(scenery: Scenery, root: globalThis.Document, measure: () => Survey): Steps<Group[]> {
  for (let left = MOST_TRIES; ; left--) {
    const survey = measure();
    const steps = compose(scenery, survey, readLevels(root));
    const groups = left > 0 ? yield* steps : allSteps(steps);
    if (survey.holds()) return groups;
  }
}

const MOST_TRIES = 9;
