import {
  HOOGTE_GEZET,
  type Huisstijl,
  hoogteOf,
  isPlain,
  namenOf,
  VRAAG_HOOGTE,
  zichtOf,
} from './boodschap.ts';
import { showPart } from './toon-deel.ts';

// In the page of the portal: gives each frame of ours the height and the house style that it asks for.

const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? new URL('..', script.src) : undefined;

function framesOfOurs(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(
    ({ src }) => base !== undefined && src.startsWith(`${base.href}inbedden`),
  );
}

/** A frame without an origin of its own cannot be named as the target of a message. */
function isOpaque(frame: HTMLIFrameElement): boolean {
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
}

function isFrom(frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean {
  return source === frame.contentWindow && origin === (isOpaque(frame) ? 'null' : base?.origin);
}

/** Our two words to a frame hold nothing of the portal, so that `*` tells nobody anything. */
function say(frame: HTMLIFrameElement, type: string): void {
  frame.contentWindow?.postMessage({ type }, isOpaque(frame) ? '*' : (base?.origin ?? ''));
}

/** A style sheet may count the border of a frame as part of its height. */
function bordersOf(frame: HTMLIFrameElement): number {
  return getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
}

/** What the page makes of the tokens of its house style, where the frame stands. */
function houseStyle(frame: HTMLIFrameElement, names: readonly string[]): Huisstijl {
  const style = getComputedStyle(frame);
  const tokens = names
    .map((name) => [name, style.getPropertyValue(name).trim()] as const)
    .filter(([, value]) => value !== '' && isPlain(value));
  const schemes = style.colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = schemes.includes('dark') && (!schemes.includes('light') || prefersDark);
  return {
    type: 'stuurwijzer:huisstijl',
    tokens: Object.fromEntries(tokens),
    schema: isDark ? 'dark' : 'light',
  };
}

function setHeight(frame: HTMLIFrameElement, px: number): void {
  frame.style.height = `${px + bordersOf(frame)}px`;
  say(frame, HOOGTE_GEZET);
}

window.addEventListener('message', (event) => {
  const px = hoogteOf(event.data);
  const names = namenOf(event.data);
  const part = zichtOf(event.data);
  if (px === undefined && names === undefined && part === undefined) return;
  const frame = framesOfOurs().find((one) => isFrom(one, event));
  if (frame === undefined) return;
  if (px !== undefined) setHeight(frame, px);
  if (part !== undefined) showPart(frame, part.van, part.tot);
  // It holds something of the portal, so it goes to our origin only: not to a frame that has none.
  if (names !== undefined && base !== undefined && !isOpaque(frame)) {
    frame.contentWindow?.postMessage(houseStyle(frame, names), base.origin);
  }
});

function askAll(): void {
  for (const frame of framesOfOurs()) say(frame, VRAAG_HOOGTE);
}

// A frame that was there before this script has spoken already. Before `load` it may still be empty.
if (document.readyState === 'complete') askAll();
else addEventListener('load', askAll, { once: true });
