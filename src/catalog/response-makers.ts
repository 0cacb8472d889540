/**
 * Helpers that make an HTTP response, by specifier. Thrown or returned with a 4xx or 5xx status (`throw data(null, { status: 404 })`) they
 * are
 * HTTP errors. Known from the frameworks' documentation; those of `@foal/core` read from 5.3.0.
 */
const responseMakers: ReadonlyMap<string, readonly string[]> = new Map([
  ["react-router", ["data", "redirect", "json"]],
  ["@remix-run/node", ["json", "redirect"]],
  ["@remix-run/server-runtime", ["json", "data", "redirect"]],
  ["@remix-run/cloudflare", ["json", "redirect"]],
  ["@sveltejs/kit", ["json", "text"]],
  ["next/server", ["NextResponse", "NextResponse.json", "NextResponse.redirect"]],
  [
    "@foal/core",
    [
      "HttpResponse", "HttpResponseSuccess", "HttpResponseOK", "HttpResponseCreated", "HttpResponseNoContent", "HttpResponseRedirection",
      "HttpResponseRedirect", "HttpResponseMovedPermanently",
    ],
  ],
]);

/** True if calling or constructing an export makes an HTTP response. The global `Response` is for the caller to know. */
export const isResponseMaker = (specifier: string, path: readonly string[]): boolean =>
  responseMakers.get(specifier)?.includes(path.join(".")) === true;
