import { allCapitals } from './all-capitals.ts';
import { animatedImage } from './animated-image.ts';
import { changesByItself } from './changes-by-itself.ts';
import { contrastOnPicture } from './contrast-on-picture.ts';
import { fakeButton } from './fake-button.ts';
import { hiddenLinkWords } from './hidden-link-words.ts';
import { justifiedText } from './justified-text.ts';
import { lineHeight } from './line-height.ts';
import { lockedOrientation } from './locked-orientation.ts';
import { longItalics } from './long-italics.ts';
import { longLines } from './long-lines.ts';
import { looksLikeButton } from './looks-like-button.ts';
import { marquee } from './marquee.ts';
import { movedByDevice } from './moved-by-device.ts';
import { movesOn } from './moves-on.ts';
import { orderAgainstLayout } from './order-against-layout.ts';
import { shownByPointerOnly } from './shown-by-pointer-only.ts';
import { sidewaysScrolling } from './sideways-scrolling.ts';
import { textByCss } from './text-by-css.ts';
import { textClippedWhenSpaced } from './text-clipped-when-spaced.ts';
import { textClippedWhenZoomed } from './text-clipped-when-zoomed.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import type { Rule } from '../../rule.ts';

/** Rules over how a rendered page looks: sizes, places, contrast. To add one, write its file and name it here. */
export const layoutRules: readonly Rule<RenderedPage>[] = [
  allCapitals,
  animatedImage,
  changesByItself,
  contrastOnPicture,
  fakeButton,
  hiddenLinkWords,
  justifiedText,
  lineHeight,
  lockedOrientation,
  longItalics,
  longLines,
  looksLikeButton,
  marquee,
  movedByDevice,
  movesOn,
  orderAgainstLayout,
  shownByPointerOnly,
  sidewaysScrolling,
  textByCss,
  textClippedWhenSpaced,
  textClippedWhenZoomed,
];
