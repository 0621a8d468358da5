// usage: node vscode.js WORKSPACE OUTDIR LANGUAGECLIENT.js
// Runs the extension's own code with the real client library and a stand-in for the `vscode` module, which keeps what
// the library registers, so that a test can ask the providers what VS Code would ask. One PASS or FAIL line a check.
'use strict';
const fs = require('fs');
const path = require('path');
const Module = require('module');

const [workspace, out, library] = process.argv.slice(2).map(p => path.resolve(p));
const extension = path.join(__dirname, '..', 'vscode');
const say = (ok, name, detail) => console.log(ok ? `PASS vscode: ${name}` : `FAIL vscode: ${name}: ${String(JSON.stringify(detail)).slice(0, 400)}`);
const sleep = ms => new Promise(done => setTimeout(done, ms));
async function poll(condition, ms = 8000) {
  const end = Date.now() + ms;
  for (;;) {
    const value = await condition();
    if (value || Date.now() > end) return value;
    await sleep(40);
  }
}

// The stand-in

class Position {
  constructor(line, character) { this.line = line; this.character = character; }
  isBefore(o) { return this.line < o.line || (this.line === o.line && this.character < o.character); }
  isAfter(o) { return o.isBefore(this); }
  isBeforeOrEqual(o) { return !o.isBefore(this); }
  isAfterOrEqual(o) { return !this.isBefore(o); }
  isEqual(o) { return this.line === o.line && this.character === o.character; }
}
class Range {
  constructor(a, b, c, d) { [this.start, this.end] = typeof a === 'number' ? [new Position(a, b), new Position(c, d)] : [a, b]; }
  get isEmpty() { return this.start.isEqual(this.end); }
  contains(p) { return !p.isBefore(this.start) && !p.isAfter(this.end); }
}
class Uri {
  constructor(scheme, fsPath) { this.scheme = scheme; this.fsPath = fsPath; this.path = fsPath; this.authority = this.query = this.fragment = ''; }
  static file(p) { return new Uri('file', p); }
  static parse(s) { const m = /^([a-z]+):(\/\/)?(.*)$/.exec(s); return new Uri(m[1], decodeURIComponent(m[3])); }
  with(change) { return Object.assign(new Uri(this.scheme, this.fsPath), change); }
  toString() { return `${this.scheme}://${this.fsPath.split('/').map(encodeURIComponent).join('/')}`; }
}
class EventEmitter {
  constructor() {
    this.listeners = new Set();
    this.event = (listener, self) => { const l = e => listener.call(self, e); this.listeners.add(l); return { dispose: () => this.listeners.delete(l) }; };
  }
  fire(event) { return Promise.all([...this.listeners].map(l => l(event))); }
  dispose() { this.listeners.clear(); }
}
class Disposable {
  constructor(run) { this.run = run; }
  dispose() { if (this.run) this.run(); }
  static from(...some) { return new Disposable(() => some.forEach(d => d.dispose())); }
}
class CancellationTokenSource {
  constructor() { this.emitter = new EventEmitter(); this.token = { isCancellationRequested: false, onCancellationRequested: this.emitter.event }; }
  cancel() { this.token.isCancellationRequested = true; this.emitter.fire(); }
  dispose() {}
}
class TextEdit { constructor(range, newText) { this.range = range; this.newText = newText; } static replace(r, t) { return new TextEdit(r, t); } static insert(p, t) { return new TextEdit(new Range(p, p), t); } static delete(r) { return new TextEdit(r, ''); } }
class WorkspaceEdit {
  constructor() { this.edits = new Map(); }
  set(uri, edits) { this.edits.set(uri.toString(), [uri, edits.map(e => (Array.isArray(e) ? e[0] : e))]); }
  replace(uri, range, text) { const [, list] = this.edits.get(uri.toString()) || [uri, []]; this.edits.set(uri.toString(), [uri, [...list, new TextEdit(range, text)]]); }
  insert(uri, position, text) { this.replace(uri, new Range(position, position), text); }
  delete(uri, range) { this.replace(uri, range, ''); }
  get size() { return this.edits.size; }
}
class CodeActionKind {
  constructor(value) { this.value = value; }
  append(part) { return new CodeActionKind(this.value ? `${this.value}.${part}` : part); }
  contains(other) { return other.value === this.value || other.value.startsWith(`${this.value}.`); }
}
for (const [name, value] of Object.entries({ Empty: '', QuickFix: 'quickfix', Refactor: 'refactor', RefactorExtract: 'refactor.extract', RefactorInline: 'refactor.inline', RefactorRewrite: 'refactor.rewrite', Source: 'source', SourceOrganizeImports: 'source.organizeImports', SourceFixAll: 'source.fixAll', Notebook: 'notebook' }))
  CodeActionKind[name] = new CodeActionKind(value);
/** A class that keeps its arguments under the given names. */
const record = (...names) => class { constructor(...values) { names.forEach((n, i) => { this[n] = values[i]; }); } };
const numbers = (...names) => Object.fromEntries(names.flatMap((n, i) => [[n, i], [i, n]]));
class MarkdownString { constructor(value) { this.value = value || ''; } appendMarkdown(t) { this.value += t; return this; } appendCodeblock(t, l) { this.value += `\`\`\`${l}\n${t}\n\`\`\``; return this; } }
class SnippetString { constructor(value) { this.value = value; } }

const events = {};
const event = name => (events[name] ||= new EventEmitter()).event;
const providers = {};
const commands = new Map();
const said = [];
const shown = [];
const executed = [];
const diagnostics = new Map();
const channels = {};
const configuration = { stet: { path: process.env.STET_MISSING || 'stet', arguments: [], locale: '', rules: {}, facts: [], bundledFacts: null, 'trace.server': 'off' } };

class Document {
  constructor(file, languageId) {
    Object.assign(this, { uri: Uri.file(file), fileName: file, languageId, version: 1, isUntitled: false, isClosed: false, isDirty: false, eol: 1, text: fs.readFileSync(file, 'utf8') });
  }
  getText(range) { return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text; }
  get lineCount() { return this.text.split('\n').length; }
  offsetAt(p) { const lines = this.text.split('\n'); let at = 0; for (let i = 0; i < p.line && i < lines.length; i++) at += lines[i].length + 1; return Math.min(at + p.character, this.text.length); }
  positionAt(offset) { const before = this.text.slice(0, offset).split('\n'); return new Position(before.length - 1, before.at(-1).length); }
  lineAt(line) { return { text: this.text.split('\n')[line] }; }
  async save() { fs.writeFileSync(this.fileName, this.text); return true; }
  /** The position of the `offset`th character of `what`. */
  find(what, offset = 0) { const at = this.text.indexOf(what); if (at < 0) throw new Error(`not in ${this.fileName}: ${what}`); return this.positionAt(at + offset); }
  async change(edits) {
    const contentChanges = [];
    for (const e of [...edits].sort((a, b) => this.offsetAt(b.range.start) - this.offsetAt(a.range.start))) {
      const [from, to] = [this.offsetAt(e.range.start), this.offsetAt(e.range.end)];
      contentChanges.push({ range: e.range, rangeOffset: from, rangeLength: to - from, text: e.newText });
      this.text = this.text.slice(0, from) + e.newText + this.text.slice(to);
    }
    this.version++;
    await events.onDidChangeTextDocument.fire({ document: this, contentChanges, reason: undefined });
  }
}
const documents = [];
async function open(name, languageId = name.endsWith('.stet') ? 'stet' : 'stet-facts') {
  const file = path.join(workspace, name);
  let document = documents.find(d => d.fileName === file);
  if (!document) {
    document = new Document(file, languageId);
    documents.push(document);
    const tab = { input: new vscode.TabInputText(document.uri) };
    vscode.window.tabGroups.all[0].tabs.push(tab);
    await events.onDidChangeTabs?.fire({ opened: [tab], closed: [], changed: [] });
    await events.onDidOpenTextDocument.fire(document);
  }
  vscode.window.activeTextEditor = { document, selection: new Range(0, 0, 0, 0) };
  await events.onDidChangeActiveTextEditor?.fire(vscode.window.activeTextEditor);
  return document;
}
const register = name => (...parts) => {
  const entry = { selector: parts[0], provider: parts.find(p => p && typeof p === 'object' && Object.keys(p).some(k => /^(provide|prepare|resolve)/.test(k))) };
  (providers[name] ||= []).push(entry);
  return new Disposable(() => { providers[name] = providers[name].filter(e => e !== entry); });
};
const folder = { uri: Uri.file(workspace), name: path.basename(workspace), index: 0 };
const channel = name => channels[name] ||= { name, lines: [], append(t) { this.lines.push(t); }, appendLine(t) { this.lines.push(t); }, show() { shown.push(name); }, clear() {}, replace() {}, dispose() {} };

const vscode = {
  version: '1.95.0', Position, Range, Uri, EventEmitter, Disposable, CancellationTokenSource, TextEdit, WorkspaceEdit, CodeActionKind, MarkdownString, SnippetString,
  Selection: Range, CancellationError: class extends Error {},
  Location: record('uri', 'range'), Diagnostic: record('range', 'message', 'severity'), DiagnosticRelatedInformation: record('location', 'message'),
  CodeAction: record('title', 'kind'), CodeLens: record('range', 'command'), CompletionItem: record('label', 'kind'), CompletionList: record('items', 'isIncomplete'),
  Hover: class { constructor(contents, range) { this.contents = Array.isArray(contents) ? contents : [contents]; this.range = range; } },
  DocumentLink: record('range', 'target'), DocumentHighlight: record('range', 'kind'), DocumentSymbol: record('name', 'detail', 'kind', 'range', 'selectionRange'),
  SymbolInformation: record('name', 'kind', 'containerName', 'location'), InlayHint: record('position', 'label', 'kind'), InlayHintLabelPart: record('value'),
  FoldingRange: record('start', 'end', 'kind'), SelectionRange: record('range', 'parent'), LinkedEditingRanges: record('ranges', 'wordPattern'),
  CallHierarchyItem: record('kind', 'name', 'detail', 'uri', 'range', 'selectionRange'), CallHierarchyIncomingCall: record('from', 'fromRanges'), CallHierarchyOutgoingCall: record('to', 'fromRanges'),
  TypeHierarchyItem: record('kind', 'name', 'detail', 'uri', 'range', 'selectionRange'), SignatureHelp: record(), SignatureInformation: record('label'), ParameterInformation: record('label'),
  SemanticTokens: record('data', 'resultId'), SemanticTokensEdits: record('edits', 'resultId'), SemanticTokensEdit: record('start', 'deleteCount', 'data'), SemanticTokensLegend: record('tokenTypes', 'tokenModifiers'),
  Color: record('red', 'green', 'blue', 'alpha'), ColorInformation: record('range', 'color'), ColorPresentation: record('label'), RelativePattern: record('base', 'pattern'),
  InlineValueText: record(), InlineValueVariableLookup: record(), InlineValueEvaluatableExpression: record(), TabInputText: record('uri'), TabInputTextDiff: class {}, TabInputCustom: class {},
  Task: record('definition', 'scope', 'name', 'source', 'execution', 'problemMatchers'), ProcessExecution: record('process', 'args', 'options'),
  DiagnosticSeverity: numbers('Error', 'Warning', 'Information', 'Hint'), DiagnosticTag: { Unnecessary: 1, Deprecated: 2 }, SymbolTag: { Deprecated: 1 }, CompletionItemTag: { Deprecated: 1 },
  CompletionItemKind: numbers('Text', 'Method', 'Function', 'Constructor', 'Field', 'Variable', 'Class', 'Interface', 'Module', 'Property'), SymbolKind: { ...numbers('File', 'Module', 'Namespace', 'Package', 'Class', 'Method', 'Property'), TypeParameter: 25 },
  CompletionTriggerKind: numbers('Invoke', 'TriggerCharacter', 'TriggerForIncompleteCompletions'), SignatureHelpTriggerKind: { Invoke: 1, TriggerCharacter: 2, ContentChange: 3 },
  CodeActionTriggerKind: { Invoke: 1, Automatic: 2 }, DocumentHighlightKind: numbers('Text', 'Read', 'Write'), FoldingRangeKind: { Comment: 1, Imports: 2, Region: 3 }, InlayHintKind: { Type: 1, Parameter: 2 },
  FileType: { File: 1, Directory: 2 }, NotebookCellKind: { Markup: 1, Code: 2 }, TextDocumentSaveReason: { Manual: 1, AfterDelay: 2, FocusOut: 3 }, ProgressLocation: { SourceControl: 1, Window: 10, Notification: 15 },
  ConfigurationTarget: { Global: 1, Workspace: 2 }, TaskRevealKind: { Always: 1, Silent: 2, Never: 3 }, EndOfLine: { LF: 1, CRLF: 2 },
  env: { appName: 'stand-in', language: 'en', openExternal: async uri => { executed.push(['openExternal', uri.fsPath]); return true; } },
  tasks: { executeTask: async task => { executed.push(['task', task]); } },
  commands: {
    registerCommand(name, run) { commands.set(name, run); return new Disposable(() => commands.delete(name)); },
    async executeCommand(name, ...parameters) {
      if (name === 'vscode.executeCodeActionProvider') {
        const actions = await ask('CodeActions', 'provideCodeActions', parameters[1], { diagnostics: [], only: parameters[2], triggerKind: 1 });
        return Promise.all(actions.map((a, i) => (i < (parameters[3] || 0) ? resolved(a) : a)));
      }
      executed.push([name, ...parameters]);
      return commands.get(name)?.(...parameters);
    },
  },
  languages: new Proxy({
    match: (selector, document) => selector.some(s => (s.language || s) === document.languageId) ? 10 : 0,
    createDiagnosticCollection: name => ({ name, set: (uri, list) => diagnostics.set(uri.toString(), list || []), delete: uri => diagnostics.delete(uri.toString()), has: uri => diagnostics.has(uri.toString()), get: uri => diagnostics.get(uri.toString()), clear: () => diagnostics.clear(), forEach: () => {}, dispose: () => {} }),
  }, { get: (own, name) => own[name] || (/^register/.test(name) ? register(name.replace(/^register|(Edit)?Provider$/g, '')) : undefined) }),
  window: {
    activeTextEditor: undefined, visibleTextEditors: [], tabGroups: { all: [{ tabs: [] }], onDidChangeTabs: event('onDidChangeTabs'), onDidChangeTabGroups: event('onDidChangeTabGroups') },
    createOutputChannel: channel, createLogOutputChannel: channel, onDidChangeActiveTextEditor: event('onDidChangeActiveTextEditor'),
    showErrorMessage: async (text, ...items) => { said.push(text); return items.find(i => i === 'Open Settings'); },
    showWarningMessage: async text => { said.push(text); }, showInformationMessage: async text => { said.push(text); },
    showTextDocument: async () => {}, withProgress: (_, run) => run({ report() {} }, new CancellationTokenSource().token),
  },
  workspace: new Proxy({
    workspaceFolders: [folder], textDocuments: documents, notebookDocuments: [],
    getWorkspaceFolder: () => folder,
    getConfiguration: section => {
      const values = configuration[section] || {};
      return { get: (key, otherwise) => values[key] ?? otherwise, has: key => key in values, inspect: () => undefined, update: async (key, value) => { values[key] = value; await events.onDidChangeConfiguration.fire({ affectsConfiguration: s => s === section || s === `${section}.${key}` || `${section}.${key}`.startsWith(`${s}.`) }); }, ...values };
    },
    createFileSystemWatcher: () => ({ onDidCreate: event('create'), onDidChange: event('change'), onDidDelete: event('delete'), dispose() {} }),
    applyEdit: async edit => { for (const [uri, edits] of edit.edits.values()) await (await open(path.relative(workspace, uri.fsPath))).change(edits); return true; },
  }, { get: (own, name) => name in own ? own[name] : /^on/.test(name) ? event(name) : undefined }),
};
for (const name of ['onDidOpenTextDocument', 'onDidChangeTextDocument', 'onDidCloseTextDocument', 'onDidSaveTextDocument', 'onDidChangeConfiguration']) event(name);
/** What all providers of a kind answer for the document in front. */
async function ask(kind, method, ...parameters) {
  const { document } = vscode.window.activeTextEditor;
  const answers = [];
  for (const { selector, provider } of providers[kind] || []) {
    const selectors = Array.isArray(selector) ? selector : [selector];
    if (!provider?.[method] || !selectors.some(s => (s.language || s) === document.languageId)) continue;
    const answer = await provider[method](document, ...parameters, new CancellationTokenSource().token);
    if (answer) answers.push(answer);
  }
  return answers.flatMap(a => (a.items && Array.isArray(a.items) ? a.items : a));
}
/** A code action with its edit, asked for where it came without. */
async function resolved(action) {
  const resolver = (providers.CodeActions || []).find(p => p.provider.resolveCodeAction);
  if (action.edit || !resolver) return action;
  return await resolver.provider.resolveCodeAction(action, new CancellationTokenSource().token) || action;
}

const load = Module._load;
Module._load = function (request, ...rest) {
  if (request === 'vscode') return vscode;
  if (request === 'vscode-languageclient/node') return load.call(this, library, ...rest);
  return load.call(this, request, ...rest);
};

// The manifest: everything it names is there, and is what it says

function manifest() {
  const m = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'));
  const c = m.contributes;
  const missing = ['name', 'displayName', 'description', 'version', 'publisher', 'license', 'engines', 'categories', 'main', 'contributes'].filter(k => !m[k]);
  // what packing stops or asks at
  const stops = [['LICENSE', fs.existsSync(path.join(extension, 'LICENSE'))], ['name', /^[a-z0-9][a-z0-9-]*$/.test(m.name)], ['publisher', /^[a-z0-9][a-z0-9-]*$/i.test(m.publisher)],
    ['repository', m.repository || m.scripts.package.includes('--allow-missing-repository')], ['README', !/!\[[^\]]*\]\((?!https:)/.test(fs.readFileSync(path.join(extension, 'README.md'), 'utf8'))],
    ['activation by *', !m.activationEvents.includes('*')], ['proposed API', !m.enabledApiProposals]].filter(([, good]) => !good).map(([what]) => what);
  say(stops.length === 0, 'nothing stops the packing', stops);
  say(missing.length === 0 && /^\d+\.\d+\.\d+$/.test(m.version) && /^\^\d/.test(m.engines.vscode), 'manifest has what a package needs', missing);
  const files = [m.main, ...c.languages.map(l => l.configuration), ...c.grammars.map(g => g.path), ...c.snippets.map(s => s.path), ...c.jsonValidation.map(v => v.url)];
  const absent = files.filter(f => !fs.existsSync(path.join(extension, f)));
  say(absent.length === 0, 'every file the manifest names exists', absent);
  const json = files.filter(f => f.endsWith('.json'));
  say(json.every(f => { try { JSON.parse(fs.readFileSync(path.join(extension, f), 'utf8')); return true; } catch { return false; } }), 'every JSON file can be read');
  const ids = c.languages.map(l => l.id);
  say([...c.grammars, ...c.snippets].every(g => ids.includes(g.language)) && ids.join() === 'stet,stet-facts', 'grammars and snippets are for the two languages', ids);
  const scopes = c.grammars.every(g => JSON.parse(fs.readFileSync(path.join(extension, g.path), 'utf8')).scopeName === g.scopeName);
  say(scopes, 'scope names are those of the grammars');
  say(Object.keys(m.dependencies).join() === 'vscode-languageclient' && !m.devDependencies, 'one dependency', m.dependencies);
  const settings = Object.entries(c.configuration.properties);
  say(settings.every(([k, s]) => k.startsWith('stet.') && 'type' in s && 'default' in s && (s.markdownDescription || s.description)), 'every setting has a type, a default and a description');
  const patterns = c.languages.map(l => JSON.parse(fs.readFileSync(path.join(extension, l.configuration), 'utf8')));
  say(patterns.every(p => { const w = new RegExp(p.wordPattern, 'gu'); return 'renault-group.ev-sales'.match(w).join() === 'renault-group,ev-sales'; }), 'a word is an id');
  for (const p of patterns) (p.onEnterRules || []).forEach(r => new RegExp(r.beforeText));
  const matcher = new RegExp(c.problemMatchers[0].pattern.regexp);
  say(matcher.exec('notes/a.stet:9:27: error: 151,938 is not what the fact base has [value-mismatch]')?.[6] === 'value-mismatch', 'the problem matcher reads the text output');
  return c;
}

(async () => {
  const contributed = manifest();
  const { activate, deactivate, client } = require(path.join(extension, 'extension.js'));
  const context = { subscriptions: [], extensionPath: extension };

  // without the program: help, not silence
  configuration.stet.path = '/nowhere/stet';
  await activate(context);
  say(said.some(t => t.includes('not found') && t.includes('stet.path')), 'a missing program is said, with what to do', said);
  say(executed.some(e => e[0] === 'workbench.action.openSettings' && e[1] === 'stet.path'), 'and leads to the setting', executed);
  say(contributed.commands.every(c => commands.has(c.command)) && commands.size >= contributed.commands.length, 'every command of the manifest is registered', [...commands.keys()]);

  // with it
  await vscode.workspace.getConfiguration('stet').update('path', 'stet');
  const up = await poll(() => client() && client().isRunning());
  say(up, 'setting the path starts the server', said);
  if (!up) { console.log('END'); process.exit(0); }
  const note = await open('note.stet');

  const findings = () => [...diagnostics.entries()].filter(([uri]) => uri === note.uri.toString()).flatMap(([, list]) => list);
  await poll(() => findings().length > 0);
  const wrong = findings().find(d => note.getText(d.range).includes('151,938'));
  say(wrong && note.getText(wrong.range).length <= '151,938 units'.length && wrong.severity === 0, 'the wrong figure is underlined, exactly', findings());

  const at = note.find('151,938', 1);
  const hover = (await ask('Hover', 'provideHover', at)).flatMap(h => h.contents).map(c => c.value || c).join('\n');
  say(/151,?939/.test(hover), 'hover shows the fact', hover);

  const [definition] = await ask('Definition', 'provideDefinition', at);
  const target = definition && { uri: definition.targetUri || definition.uri, range: definition.targetSelectionRange || definition.targetRange || definition.range };
  say(target && target.uri.fsPath.endsWith('base.facts') && fs.readFileSync(target.uri.fsPath, 'utf8').split('\n')[target.range.start.line].includes('ev-sales 151939'), 'definition is the statement in the fact base', target);

  const references = await ask('Reference', 'provideReferences', note.find('.ev-sales', 2), { includeDeclaration: true });
  const where = references.map(r => path.basename(r.uri.fsPath));
  say(where.includes('base.facts') && where.includes('note.stet'), 'references are in note and fact base', where);

  const flat = list => list.flatMap(s => [s.name, ...flat(s.children || [])]);
  const outline = flat(await ask('DocumentSymbol', 'provideDocumentSymbols'));
  say(outline.some(n => n.includes('Ampère')), 'the outline has the heading', outline);

  const hints = await ask('InlayHints', 'provideInlayHints', new Range(0, 0, note.lineCount, 0));
  say(hints.length > 0, 'verdicts stand after claims (inlay hints)', hints);
  const lenses = await ask('CodeLens', 'provideCodeLenses');
  say(lenses.length > 0, 'code lenses are offered', lenses);
  const tokens = await ask('DocumentSemanticTokens', 'provideDocumentSemanticTokens');
  say(tokens.length > 0 && tokens[0].data.length > 0, 'semantic tokens refine the colours');

  const end = note.positionAt(note.text.length);
  await note.change([new TextEdit(new Range(end, end), '\n[[Fran')]);
  const offered = await ask('CompletionItem', 'provideCompletionItems', note.positionAt(note.text.length), { triggerKind: 0 });
  const labels = offered.map(i => typeof i.label === 'string' ? i.label : i.label.label);
  say(labels.some(l => l.includes('François Provost')), 'completion after [[Fran offers François Provost', labels);
  await note.change([new TextEdit(new Range(end, note.positionAt(note.text.length)), '')]);

  fs.writeFileSync(path.join(workspace, 'new.stet'), '-');
  const fresh = await open('new.stet');
  const [header] = await ask('CompletionItem', 'provideCompletionItems', fresh.positionAt(1), { triggerKind: 1, triggerCharacter: '-' });
  say(header?.insertText instanceof SnippetString && header.insertText.value.includes('dateline: 2'), 'an empty note is offered a front matter', header);
  await fresh.change([new TextEdit(new Range(0, 0, 0, 1), note.text.repeat(Math.ceil(1e6 / note.text.length)))]);
  const began = Date.now();
  await ask('Hover', 'provideHover', fresh.find('151,938', 1));
  const load = require('os').loadavg()[0] / require('os').cpus().length;
  say(Date.now() - began < 1000 * Math.max(1, load), 'a note of 1 MB is read without a pause', Date.now() - began);
  await fresh.change([new TextEdit(new Range(0, 0, fresh.lineCount, 0), '')]);
  await open('note.stet');

  await poll(() => findings().length > 0);
  const fixes = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', note.uri, new Range(at, at), CodeActionKind.QuickFix);
  const withContext = await ask('CodeActions', 'provideCodeActions', new Range(at, at), { diagnostics: findings().filter(d => d.range.contains(at)), only: undefined, triggerKind: 1 });
  let fix = [...withContext, ...fixes].find(a => a.title.includes('151,939'));
  if (fix) fix = await resolved(fix);
  if (fix?.edit) await vscode.workspace.applyEdit(fix.edit);
  say(note.text.includes('[151,939 units]'), 'the fix writes the right figure', [fix && fix.title, withContext.map(a => a.title)]);
  say(await poll(() => !findings().some(d => note.getText(d.range).includes('151,93'))), 'the finding is gone after the fix', findings());

  let refusal;
  const [renamed] = await ask('Rename', 'provideRenameEdits', note.find('.ev-sales', 2), 'ev-deliveries').catch(e => { refusal = e.message; return []; });
  const files = renamed ? [...renamed.edits.values()].map(([uri]) => path.basename(uri.fsPath)).sort() : [];
  say(files.join() === 'base.facts,note.stet', 'rename reaches note and fact base', [files, refusal]);

  await open('note.stet');
  await commands.get('stet.annotate')();
  say(said.some(t => t.includes('not marked yet')), 'annotate says when there is nothing to mark', said.slice(-2));
  await note.change([TextEdit.insert(note.positionAt(note.text.length), '\nLuca de Meo left.\n')]);
  await commands.get('stet.annotate')();
  say(note.text.includes('[[Luca de Meo]] left.'), 'annotate marks what facts match', [note.text.slice(-40), said.slice(-2)]);

  executed.length = 0;
  await commands.get('stet.check')();
  const task = executed.find(e => e[0] === 'task')?.[1];
  say(task && task.execution.args[0] === '--check' && task.problemMatchers === '$stet', 'check runs as a task with the problem matcher', executed);
  const right = note.find('151,939');
  await note.change([TextEdit.replace(new Range(right, note.find('151,939', 7)), '151,938')]);
  await note.save();
  const { process: checker, args, options } = task.execution;
  const printed = require('child_process').spawnSync(checker, args, { ...options, encoding: 'utf8' }).stdout.split('\n');
  const problem = printed.map(l => new RegExp(contributed.problemMatchers[0].pattern.regexp).exec(l)).find(Boolean);
  say(problem && fs.existsSync(path.resolve(workspace, problem[1])) && problem[6], 'what the task prints becomes problems', printed);
  const page = await commands.get('stet.report')();
  say(page && fs.existsSync(page) && executed.some(e => e[0] === 'openExternal'), 'report writes the page and opens it', page);
  if (page) fs.rmSync(path.dirname(page), { recursive: true });

  await commands.get('stet.trace')();
  await sleep(200);
  await ask('Hover', 'provideHover', at);
  say(configuration.stet['trace.server'] === 'verbose' && shown.includes('Stet trace') && await poll(() => channels['Stet trace'].lines.some(l => l.includes('textDocument/hover')), 2000), 'trace is switched on and shown', shown);

  const first = client();
  await commands.get('stet.restart')();
  say(client() !== first && client().isRunning(), 'restart starts a new server');

  const schema = JSON.parse(fs.readFileSync(path.join(extension, 'stet.schema.json'), 'utf8'));
  say(Object.keys(schema.properties).join() === '$schema,rules,overrides,facts,bundledFacts,locale,exclude,tolerances', 'the schema has the keys of .stet.json', Object.keys(schema.properties));

  await deactivate();
  say(!client(), 'deactivation stops the server');

  // without our extension: a generic client with the settings of the README, to which the files are plain text
  const readme = fs.readFileSync(path.join(extension, 'README.md'), 'utf8');
  const given = JSON.parse(/```json\n([^]*?)```/.exec(readme)[1]);
  documents.length = 0; diagnostics.clear();
  const { LanguageClient } = require('vscode-languageclient/node');
  const generic = new LanguageClient('glspc', 'Generic LSP Client',
    async () => require('child_process').spawn(given['glspc.server.command'], given['glspc.server.commandArguments'], { cwd: workspace }),
    { documentSelector: given['glspc.server.languageId'], diagnosticCollectionName: 'glspc', initializationOptions: {} });
  await generic.start();
  const plain = await open('note.stet', 'plaintext');
  const told = () => [...diagnostics.values()].flat();
  await poll(() => told().length > 0);
  say(told().length > 0, 'a generic client shows findings', told());
  const told2 = (await ask('Hover', 'provideHover', plain.find('renault-group.ceo', 1))).flatMap(h => h.contents).map(c => c.value || c).join('\n');
  say(told2.includes('Renault Group'), 'and hovers', told2);
  await plain.change([TextEdit.insert(plain.positionAt(plain.text.length), '\n[[Fran')]);
  const names = (await ask('CompletionItem', 'provideCompletionItems', plain.positionAt(plain.text.length), { triggerKind: 0 })).map(i => i.label.label || i.label);
  say(names.includes('François Provost'), 'and completes', names);
  await generic.stop();
  console.log('END');
  process.exit(0);
})().catch(error => { say(false, 'runs to its end', error.stack); process.exit(1); });
