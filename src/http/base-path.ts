/**
 * The path of the public address, under which everything works; empty without one.
 *
 * @example basePathOf('https://gemeente.example/stuurwijzer/') // '/stuurwijzer'
 */
export function basePathOf(publicUrl: string | undefined): string {
  return publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '');
}
