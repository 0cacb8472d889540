import { pageMethods } from "./catalog/page-methods.ts";

/** What each of them says; most texts have neither, and are read no further. */
const words = /["'](?:preact|react|solid-js|svelte|swr|use client|vue)\b|@preact\/signals|@tanstack\/|\bpinia\b|\b(?:document|window|jQuery|navigator|angular)\b|\$(?:\.fn|(?:rootS|s)cope|timeout|interval)\b/;

/** What a module takes from a framework of the browser to run there: hooks, contexts, and the life cycle of a component. */
const hooks =
  /\bimport\s[^;'"]*\b(?:use(?:State|Effect|LayoutEffect|Ref|Callback|Memo|Context|Reducer|SyncExternalStore)|createContext|createSignal|createEffect|defineComponent|on(?:Before)?(?:Mount|Mounted|Unmount|Unmounted))\b[^;'"]*\bfrom\s*["'](?:react|preact(?:\/hooks|\/compat)?|vue|svelte|solid-js)["']/;

/** What Vue makes a state of, and the router of its pages. */
const vue = /\bimport\s[^;'"]*\b(?:computed|reactive|readonly|ref|shallowReactive|shallowRef|watch|watchEffect)\b[^;'"]*\bfrom\s*["']vue["']|\bcreateWeb(?:Hash)?History\b/;

/** Hooks of what helps React, Preact and Vue: `useQuery`, `useNavigate`, `useSignal`. */
const helped = /\bimport\s[^;'"]*\buse[A-Z]\w*[^;'"]*\bfrom\s*["'](?:@preact\/signals(?:-react)?|@tanstack\/(?:react|vue|solid|svelte)-\w+|swr(?:\/\w+)?|react-redux|react-router(?:-dom)?|react-i18next|vue-router|vue-i18n|pinia)["']/;

/** What Angular injects is injected in a page; what AngularJS hands to functions of one, and how a script takes it. */
const angular = /["']@angular\/core["']|[(,]\s*\$(?:rootScope|scope|timeout|interval)\b[^()]*\)\s*(?:=>|\{)|\brequire\(\s*["']angular["']\s*\)|\bangular\.module\(/;

/** The same, by the name of React: `React.useState()`. */
const named = /\bReact\.(?:use(?:State|Effect|LayoutEffect|Ref|Callback|Memo|Context|Reducer|SyncExternalStore)|createContext)\b/;

/** What is done when somebody presses, types or moves: `onClick={…}` in JSX. */
const pressed = /\son[A-Z][A-Za-z]+=\{/;

/** What a framework runs on the server, though it stands beside the page that it serves: `loader`, `getServerSideProps`. */
const served = /\bexport\s+(?:(?:async\s+)?function\*?|const)\s+(?:loader|action|load|actions|getServerSideProps|getStaticProps|getStaticPaths|getInitialProps|middleware)\b|["']use server["']|\bcreateServerFn\b/;

/** Comments and blanks at the top of a file, then the directive of React. */
const client = /^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*["']use client["']/;

/** What a script asks of the page that it runs in. The document of a database has none of it. */
const page =
  /\bdocument\.(?:getElement(?:ById|sBy\w+)|querySelector(?:All)?|create(?:Element(?:NS)?|TextNode|DocumentFragment|Range)|(?:add|remove)EventListener|activeElement|documentElement|execCommand|cookie|readyState)\b|\bjQuery\s*[.(,)]|\$\.fn\.|\$\(\s*(?:document|window)\s*\)|\bnavigator\.(?:serviceWorker|clipboard|mediaDevices|geolocation)\b/;

/** Members that only the page's own document has: one in a file that makes no other, as a parameter or a constant, is that. */
const ofDocument =
  /(?<![\w$.])document\??\.(?:body|head|title|location|forms|images|scripts|styleSheets|fonts|hidden|visibilityState|referrer|defaultView|currentScript|scrollingElement|fullscreenElement|adoptedStyleSheets|write(?:ln)?|hasFocus|getSelection|elementFromPoint|elementsFromPoint|exitFullscreen|importNode|adoptNode|createEvent|createTreeWalker)\b/;

/** What stands in a text besides code that runs: comments, and what is quoted. */
const unrun = /\/\*[^]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

/** The name of a document where no member of it is asked for: it may be given there. */
const bareDocument = /(?<![\w$.])document\b(?!\??\.\w)/;

function asksItsDocument(text: string): boolean {
  if (!ofDocument.test(text)) return false;
  const code = text.replaceAll(unrun, '""');
  return ofDocument.test(code) && !bareDocument.test(code.replaceAll(/\btypeof document\b/g, ""));
}

/** The same of its window, which what runs on both sides asks for first: `typeof window`. */
const inWindow = /\bwindow\[|\bwindow\.(?:addEventListener|location|document|navigator|history|open|inner(?:Width|Height)|matchMedia|requestAnimationFrame|getComputedStyle|(?:local|session)Storage|jQuery|\$)/;

/** What no page has: Node's own modules, servers, databases, bots, and what drives a page from without. */
const outside =
  /\b(?:from|require|import)\s*\(?\s*["'](?:node:|bun:|@(?:hapi|fastify|nestjs|prisma)\/|(?:fs|http|https|http2|net|tls|dns|os|cluster|child_process|worker_threads|readline|express|koa|fastify|hapi|hono|elysia|restify|mongoose|mongodb|sequelize|knex|typeorm|pg|mysql2?|redis|ioredis|electron|discord\.js|telegraf|grammy|react-dom\/server)["'/])|\b__dirname\b|\bprocess\.(?:exit|on|argv|cwd|stdout|stderr)\b|\b(?:puppeteer|playwright|jsdom|linkedom|happy-dom|xmldom|slimdom|deno-dom|cheerio|selenium-webdriver)\b/;

/** True for a text that asks for what no page has; of Deno, which keeps a store as a page does, its name is enough. */
export const asksForServer = (text: string): boolean => outside.test(text) || /\bDeno\.|["'](?:jsr|npm):/.test(text);

/** What a page is asked from without: `page.evaluate(() => document.title)`, whoever opened it. */
const fromWithout = new RegExp(`(?<!\\bdocument)\\.${pageMethods}\\(`);

/** What a text sends to a browser, and does not run itself. */
const sent = /<script\b[^]*?<\\?\/script\b/gi;

/** A document or window of the file's own: of XML, or the hours of a shop. Those of the page may be kept under their name. */
const ownNames =
  /\b(?:const|let|var)\s+(?:document|window)\b(?!\s*=\s*(?:typeof\b|[\w.]*(?:document|window|global|globalThis|self|this)\b))|[(,]\s*(?:document|window)\??:\s*(?:any\b|unknown\b|(?!\w*Document\b|Window\b)[A-Z])|[\w$]\(\s*(?:async\s*)?\(?(?:document|window)\)?\s*=>/;

function runsInPage(text: string): boolean {
  const run = text.includes("<script") ? text.replaceAll(sent, "") : text;
  if (!page.test(run) && !asksItsDocument(run) && !(inWindow.test(run) && !/\btypeof window\b/.test(run))) return false;
  return !outside.test(run) && !fromWithout.test(run) && !ownNames.test(run);
}

/** True for a text that runs in a browser, whatever it is called and wherever it lies: no request reaches it, and no log of the backend hears of it. */
export function isBrowserText(text: string): boolean {
  if (words.test(text) && (hooks.test(text) || (vue.test(text) && !outside.test(text)) || helped.test(text) || named.test(text) || client.test(text) || runsInPage(text) || (angular.test(text) && !outside.test(text)))) return true;
  return text.includes("={") && pressed.test(text) && !served.test(text) && !outside.test(text);
}

/** What was written in JSX before its compiler brought React along. */
const withReact = /\bimport\s+(?:\*\s*as\s+)?React\b[^;"']*["']react["']|\bReact\s*=\s*require\(\s*["']react["']/;

/** True for the text of a component, whatever its ending: `.js` may hold JSX. */
export function isComponentText(text: string): boolean {
  return withReact.test(text) && !outside.test(text);
}
