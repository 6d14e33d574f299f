export { readDom, readDomInSlices } from '../../lib/sources/dom';
export { watch } from '../../lib/sources/watch';
