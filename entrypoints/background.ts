import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../lib/extension/background/background';

export default defineBackground(serveBackground);
