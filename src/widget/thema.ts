/**
 * Makes the widget light or dark like the theme of the portal.
 *
 * Our own colours follow the `color-scheme` of the page. Where a theme gives the background, only half of the
 * colours may come from it; then the other half must fit that background, whatever the system prefers.
 */
export function volgThema(kader: HTMLElement): void {
  const { backgroundColor } = getComputedStyle(kader);
  const isThemed = !getComputedStyle(kader).getPropertyValue('--bg').includes('light-dark');
  if (isThemed) kader.style.colorScheme = isDark(backgroundColor) ? 'dark' : 'light';
}

function isDark(color: string): boolean {
  // `color(srgb 0.1 0.2 0.3)` counts to one, `rgb(26, 51, 77)` to 255.
  const [red = 1, green = 1, blue = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return red * 0.299 + green * 0.587 + blue * 0.114 < (color.startsWith('color') ? 0.5 : 128);
}
