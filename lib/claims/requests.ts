import { bindApplicant } from './applicants';
import { aside, type Binding, type Scene } from './binding';
import { speaksOfWiderArea } from './bodies';
import { bindCarry } from './carry';
import { BARE, bindIntake } from './intake';
import { bindOutcome } from './outcomes';
import { ONE_CHANNEL, outOfScope } from './scope';
import { CASE_UNITS } from './subjects';
import { namesRequest } from './topics';

/** Reads a number as a count of disclosure requests: table three. Null: it is none. */
export function bindRequests(scene: Scene): Binding | null {
  const { mention, topic } = scene;
  if (!CASE_UNITS.has(mention.unit)) return null;
  const words = `${mention.pre}#${mention.post}`;
  const named = namesRequest(mention.gap) || namesRequest(mention.post);
  if (topic !== 'requests' && !named) return null;
  if (/复议|诉讼|起诉/.test(words)) return null;
  const sentence = scene.passage.text.slice(mention.sentence[0], mention.sentence[1]);
  // 印发文件64件，其中主动公开51件、依申请公开8件、不予公开5件: how documents are classed, not what became of requests.
  const published = /主动公开[^，,。；;、]{0,12}\d+(条|件|项|份)/.exec(sentence);
  if (published && /公文|文件|发文|属性/.test(sentence)) return null;
  // 公开信息100条，其中主动公开90条、依申请公开10条: items, not requests.
  if (published?.[1] === mention.unit && BARE.test(mention.pre)) return null;
  if (mention.unit === null && !/[:为是]$|^\D*$/.test(mention.pre)) return null;
  const found = bindOutcome(scene) ?? bindApplicant(scene) ?? bindCarry(scene) ?? bindIntake(scene, named);
  if (!found || found.aside) return found;
  const reason = outOfScope(scene);
  if (reason === ONE_CHANNEL && named && found.meanings.length > 0 && !speaksOfWiderArea(scene)) return { ...found, atMost: reason };
  if (reason) return aside(found.subject, found.family, reason);
  return speaksOfWiderArea(scene) ? { ...found, loose: true } : found;
}
