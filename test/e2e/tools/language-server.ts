import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { pathToFileURL } from "node:url";

/** A place in a text: both count from 0. */
interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
  readonly code?: string | number;
  readonly source?: string;
}

export interface CodeAction {
  readonly title: string;
  readonly command?: { readonly command: string; readonly arguments?: readonly unknown[] };
}

interface TextEdit {
  readonly range: Diagnostic["range"];
  readonly newText: string;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** What VS Code's extension tells the server when a user has changed nothing. */
const settings = (root: string): object => ({
  validate: "on",
  packageManager: "npm",
  useESLintClass: true,
  useFlatConfig: true,
  experimental: { useFlatConfig: false },
  codeAction: { disableRuleComment: { enable: true, location: "separateLine" }, showDocumentation: { enable: true } },
  codeActionOnSave: { mode: "all" },
  format: false,
  quiet: false,
  onIgnoredFiles: "off",
  options: {},
  rulesCustomizations: [],
  run: "onType",
  problems: { shortenToSingleLine: false },
  nodePath: null,
  workingDirectory: { mode: "location" },
  workspaceFolder: { uri: pathToFileURL(root).href, name: "backend" },
});

/** An editor, as far as a language server can tell: speaks JSON-RPC over the server's standard input and output. */
export class Editor {
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #root: string;
  readonly #answers = new Map<number, (message: Message) => void>();
  #received = Buffer.alloc(0);
  #last = 0;
  #version = 0;
  #applied: ((edits: readonly TextEdit[]) => void) | undefined;

  constructor(root: string, server: string) {
    this.#root = root;
    this.#server = spawn(process.execPath, [server, "--stdio"], { cwd: root });
    this.#server.stdout.on("data", (chunk: Buffer) => { this.#read(chunk); });
  }

  async start(): Promise<void> {
    const uri = pathToFileURL(this.#root).href;
    const textDocument = { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } }, diagnostic: {} };
    const capabilities = { textDocument, workspace: { configuration: true, workspaceFolders: true, applyEdit: true, diagnostics: { refreshSupport: true } } };
    await this.#ask("initialize", { processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: "backend" }], capabilities });
    this.#tell("initialized", {});
  }

  open(path: string, text: string, languageId = "javascript"): void {
    this.#tell("textDocument/didOpen", { textDocument: { uri: this.#uri(path), languageId, version: (this.#version += 1), text } });
  }

  /** Types a whole new text into an open file. */
  edit(path: string, text: string): void {
    this.#tell("textDocument/didChange", { textDocument: { uri: this.#uri(path), version: (this.#version += 1) }, contentChanges: [{ text }] });
  }

  async diagnostics(path: string): Promise<Diagnostic[]> {
    const { items } = (await this.#ask("textDocument/diagnostic", { textDocument: { uri: this.#uri(path) } })) as { items: Diagnostic[] };
    return items;
  }

  async codeActions(path: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
    const params = { textDocument: { uri: this.#uri(path) }, range: diagnostic.range, context: { diagnostics: [diagnostic], triggerKind: 1 } };
    return (await this.#ask("textDocument/codeAction", params)) as CodeAction[];
  }

  /** Chooses a code action; gives the edits that the server has the editor make. */
  async choose({ command }: CodeAction): Promise<readonly TextEdit[]> {
    const edits = new Promise<readonly TextEdit[]>((resolve) => { this.#applied = resolve; });
    await this.#ask("workspace/executeCommand", { command: command?.command, arguments: command?.arguments });
    return edits;
  }

  stop(): void {
    this.#server.kill();
  }

  #uri(path: string): string {
    return pathToFileURL(`${this.#root}/${path}`).href;
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#server.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  }

  #tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  #ask(method: string, params: object): Promise<unknown> {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) => {
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error.message}`));
      });
      this.#send({ id, method, params });
    });
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)[^]*?\r\n\r\n/.exec(this.#received.subarray(0, 200).toString("latin1"));
      if (header === null) return;
      const end = header[0].length + Number(header[1]);
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(header[0].length, end).toString("utf8")) as Message;
      this.#received = this.#received.subarray(end);
      this.#take(message);
    }
  }

  #take(message: Message): void {
    if (message.method === undefined) this.#answers.get(Number(message.id))?.(message);
    else if (message.id !== undefined) this.#send({ id: message.id, result: this.#answer(message) });
  }

  /** What the server asks of an editor. */
  #answer({ method, params }: Message): unknown {
    if (method === "workspace/configuration") return (params as { items: unknown[] }).items.map(() => settings(this.#root));
    if (method === "workspace/workspaceFolders") return [{ uri: pathToFileURL(this.#root).href, name: "backend" }];
    if (method !== "workspace/applyEdit") return null;
    const { edit } = params as { edit: { documentChanges?: { edits: TextEdit[] }[]; changes?: Record<string, TextEdit[]> } };
    this.#applied?.([...(edit.documentChanges ?? []).flatMap(({ edits }) => edits), ...Object.values(edit.changes ?? {}).flat()]);
    return { applied: true };
  }
}
