/** What a thread of its own asks Node for, and how it hears of its work. */
const ofThread = /["'](?:node:)?worker_threads["']/;
const listening = /\bparentPort\b[!?]?\.(?:on|once|addListener|postMessage)\(/;

/** The same where `self` is the thread, as in Bun and Deno. */
const ofWorker = /^(?:declare\s+(?:var|let|const)\s+self\b|self\.(?:onmessage\s*=|addEventListener\(\s*["']message["']))/m;

/** What may run in both, or is asked for by others, which call it where requests are answered. */
const shared = /\bisMainThread\b|^\s*export\s+(?!type\b|interface\b|\{\s*\})|\b(?:module\.)?exports(?:\.\w+)?\s*=[^=]/m;

/** True for a file that is a thread of its own: what it waits for blocks no request. One that others import is judged as any other. */
export function isWorkerThread(text: string): boolean {
  if (shared.test(text)) return false;
  return (ofThread.test(text) && listening.test(text)) || ofWorker.test(text);
}
