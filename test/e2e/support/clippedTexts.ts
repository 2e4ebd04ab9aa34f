import type { Locator } from '@playwright/test';
import { builtClass } from './builtClass';

/** The pseudo-language puts its texts in brackets; all others are the customer's data. */
const PSEUDO_TEXT = '[\\[\\]]';

/**
 * The texts that match, those of the pseudo-language unless others are wanted, in the control and in
 * the menus that it opens, of which a part can't be seen: a box that hides what is wider or higher cuts them, or they stand out of their
 * button. A text that ends in an ellipsis says itself that there is more.
 */
export function clippedTexts(control: Locator, texts = PSEUDO_TEXT): Promise<readonly string[]> {
  return control.evaluate(
    (region, { wanted, wholeOrGone }) => {
      const pattern = new RegExp(wanted, 'u');
      const clipped: string[] = [];
      const roots = [region, ...document.querySelectorAll('.ms-Layer')];
      for (const root of roots) {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode;
          const words = text.textContent ?? '';
          if (pattern.test(words) && isCut(text, root)) clipped.push(words);
        }
      }
      return clipped;

      function isCut(text: Node, root: Element): boolean {
        const range = document.createRange();
        range.selectNodeContents(text);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        for (let box = text.parentElement; box && box !== root; box = box.parentElement) {
          const style = getComputedStyle(box);
          if (isForReadersOnly(box, style) || saysThatItCuts(box, style)) return false;
          if (/auto|scroll/.test(style.overflowX)) return false;
          const bounds = box.getBoundingClientRect();
          const cutsX = /hidden|clip/.test(style.overflowX) || box.tagName === 'BUTTON';
          const cutsY = /hidden|clip/.test(style.overflowY) || box.tagName === 'BUTTON';
          const isOutside = ({ left, right, top, bottom }: DOMRect) =>
            (cutsX && (left < bounds.left - 1 || right > bounds.right + 1)) ||
            (cutsY && (top < bounds.top - 2 || bottom > bounds.bottom + 2));
          if (rects.some(isOutside)) return true;
        }
        return false;
      }

      function isForReadersOnly(box: Element, style: CSSStyleDeclaration): boolean {
        const clip = style.getPropertyValue('clip');
        return (
          box.clientWidth <= 1 || clip.startsWith('rect(') || style.clipPath.startsWith('inset')
        );
      }

      function saysThatItCuts(box: HTMLElement, style: CSSStyleDeclaration): boolean {
        return (
          // Shown whole or not at all; what it says stands in the details, or in the title of the time.
          box.classList.contains(wholeOrGone) ||
          style.textOverflow === 'ellipsis' ||
          style.webkitLineClamp !== 'none' ||
          box.title !== ''
        );
      }
    },
    { wanted: texts, wholeOrGone: builtClass('cit-summary-whole-or-gone') },
  );
}
