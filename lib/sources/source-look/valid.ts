/**
 * Whether a browser takes a value for a property; it leaves out what it does not know, and what was declared before holds on. Told of those
 * properties only that hide text by one word or number.
 */
export function isValid(property: string, value: string, isQuirky = false): boolean {
  if (value.includes('(') || GLOBAL.test(value)) return true;
  switch (property) {
    case 'display':
      return DISPLAYS.test(value);
    case 'visibility':
      return /^(?:visible|hidden|collapse)$/.test(value);
    case 'opacity':
      return NUMBER.test(value);
    case 'font-size':
      return SIZES.test(value) || /^[+-]?0$/.test(value) || LENGTH.test(value) || (isQuirky && /^\+?[\d.]+$/.test(value));
    case 'color':
    case 'background-color':
    case '-webkit-text-fill-color':
      if (isQuirky && property !== '-webkit-text-fill-color' && /^(?:[\da-f]{3}|[\da-f]{6})$/.test(value)) return true;
      return value.startsWith('#') ? /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(value) : COLORS.has(value);
    default:
      return true;
  }
}

/** Whether {@link isValid} tells what it does not know. */
export const isJudged = (property: string, value: string): boolean => JUDGED.has(property) && !value.includes('(');

const JUDGED: ReadonlySet<string> = new Set([
  'display',
  'visibility',
  'opacity',
  'font-size',
  'color',
  'background-color',
  '-webkit-text-fill-color',
]);
const GLOBAL = /^(?:inherit|initial|unset|revert|revert-layer)$/;
const DISPLAYS =
  /^(?:none|contents|(?:block|inline|run-in|flow|flow-root|table|flex|grid|ruby|math|list-item)(?:\s+(?:block|inline|flow|flow-root|table|flex|grid|ruby|list-item))*|inline-(?:block|table|flex|grid)|table-(?:row|cell|caption|column|row-group|header-group|footer-group|column-group)|ruby-(?:base|text)|-webkit-(?:inline-)?(?:box|flex))$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?%?$/;
const LENGTH = /^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?:%|[a-z]{1,5})$/;
const SIZES = /^(?:x{1,3}-large|x{1,2}-small|large|larger|medium|small|smaller|math)$/;
/** CSS Color 4. */
const COLORS: ReadonlySet<string> = new Set(
  (
    'transparent currentcolor aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue ' +
    'chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki ' +
    'darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise ' +
    'darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray ' +
    'green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral ' +
    'lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey ' +
    'lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen ' +
    'mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive ' +
    'olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple ' +
    'rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow ' +
    'springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen canvas canvastext linktext ' +
    'visitedtext activetext buttonface buttontext buttonborder field fieldtext highlight highlighttext selecteditem selecteditemtext mark marktext ' +
    'graytext accentcolor accentcolortext window windowtext menu menutext infobackground infotext activeborder activecaption appworkspace ' +
    'background buttonhighlight buttonshadow captiontext inactiveborder inactivecaption inactivecaptiontext scrollbar threeddarkshadow ' +
    'threedface threedhighlight threedlightshadow threedshadow windowframe'
  ).split(' '),
);
