/** What each of them says; most texts have neither, and are read no further. */
const words = /["'](?:preact|react|solid-js|svelte|use client|vue)\b/;

/** What a module takes from a framework of the browser to run there: hooks, contexts, and the life cycle of a component. */
const hooks =
  /\bimport\s[^;'"]*\b(?:use(?:State|Effect|LayoutEffect|Ref|Callback|Memo|Context|Reducer|SyncExternalStore)|createContext|createSignal|createEffect|defineComponent|on(?:Before)?(?:Mount|Mounted|Unmount|Unmounted))\b[^;'"]*\bfrom\s*["'](?:react|preact(?:\/hooks|\/compat)?|vue|svelte|solid-js)["']/;

/** The same, by the name of React: `React.useState()`. */
const named = /\bReact\.(?:use(?:State|Effect|LayoutEffect|Ref|Callback|Memo|Context|Reducer|SyncExternalStore)|createContext)\b/;

/** What is done when somebody presses, types or moves: `onClick={…}` in JSX. */
const pressed = /\son[A-Z][A-Za-z]+=\{/;

/** What a framework runs on the server, though it stands beside the page that it serves: `loader`, `getServerSideProps`. */
const served = /\bexport\s+(?:(?:async\s+)?function\*?|const)\s+(?:loader|action|load|actions|getServerSideProps|getStaticProps|getStaticPaths|getInitialProps|middleware)\b|["']use server["']|\bcreateServerFn\b/;

/** Comments and blanks at the top of a file, then the directive of React. */
const client = /^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*["']use client["']/;

/** True for a text that runs in a browser, whatever it is called and wherever it lies: no request reaches it, and no log of the backend hears of it. */
export function isBrowserText(text: string): boolean {
  if (words.test(text) && (hooks.test(text) || named.test(text) || client.test(text))) return true;
  return text.includes("={") && pressed.test(text) && !served.test(text);
}
