/**
 * Functions and methods of Node whose callback is handed no error: the kind of an event, a state, a socket, an answer, or nothing; what fails is told by an event or
 * thrown at once. Read from Node's own documentation, 24.x.
 */
export const errorlessCallbacks: ReadonlySet<string> = new Set([
  "watch", "watchFile", "unwatchFile", "exists", "listen", "connect", "createConnection", "createServer", "createSecureServer", "createSocket", "request", "question", "nextTick", "run", "exit", "bind",
  "prependListener", "prependOnceListener", "off", "removeListener", "callbackify", "deprecate", "timerify",
]);
