/**
 * Run ahead of our scripts it leaves the root of our host open and the host marked with `data-ours`, so that a test can look at what was
 * painted. The extension itself closes its root and names its host at random; what rests on that is tested on the extension as it ships.
 */
export const OPEN_SHADOW = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    if (this.isConnected || !this.localName.includes('-')) return attach.call(this, init);
    this.setAttribute('data-ours', '');
    return attach.call(this, { mode: 'open' });
  };
}`;

/** In an evaluated function: the host of a page whose scripts ran behind {@link OPEN_SHADOW} is `document.querySelector('[data-ours]')`. */
export const OURS = '[data-ours]';
