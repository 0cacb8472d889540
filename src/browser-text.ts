/** What each of them says; most texts have neither, and are read no further. */
const words = /["'](?:preact|react|solid-js|svelte|use client|vue)\b/;

/** What a module takes from a framework of the browser to run there: hooks, contexts, and the life cycle of a component. */
const hooks =
  /\bimport\s[^;'"]*\b(?:use(?:State|Effect|LayoutEffect|Ref|Callback|Memo|Context|Reducer|SyncExternalStore)|createContext|createSignal|createEffect|defineComponent|on(?:Before)?(?:Mount|Mounted|Unmount|Unmounted))\b[^;'"]*\bfrom\s*["'](?:react|preact(?:\/hooks|\/compat)?|vue|svelte|solid-js)["']/;

/** Comments and blanks at the top of a file, then the directive of React. */
const client = /^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*["']use client["']/;

/** True for a text that runs in a browser, whatever it is called and wherever it lies: no request reaches it, and no log of the backend hears of it. */
export function isBrowserText(text: string): boolean {
  return words.test(text) && (hooks.test(text) || client.test(text));
}
