// The Stet extension: starts the language server for notes and fact bases, and adds a few commands.
'use strict';

const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFile } = require('child_process');
const vscode = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

/** The settings that go to the server, as in `.stet.json`; what is not set is left out. */
const SERVER_SETTINGS = ['locale', 'rules', 'facts', 'bundledFacts'];

/** @type {LanguageClient | undefined} */
let client;
/** @type {vscode.OutputChannel | undefined} */
let trace;

function settings() {
  return vscode.workspace.getConfiguration('stet');
}

/** `path` as a file that can be run: as it is, or found on the PATH; undefined when there is none. */
function findProgram(name) {
  if (name.startsWith('~/')) name = path.join(os.homedir(), name.slice(2));
  const candidates = name.includes('/') || name.includes(path.sep)
    ? [name]
    : (process.env.PATH || '').split(path.delimiter).filter(Boolean).map(folder => path.join(folder, name));
  const endings = process.platform === 'win32' ? ['', '.exe', '.cmd'] : [''];
  for (const candidate of candidates.flatMap(c => endings.map(e => c + e))) {
    try {
      fs.accessSync(candidate, fs.constants.X_OK);
      if (fs.statSync(candidate).isFile()) return candidate;
    } catch { /* the next one */ }
  }
  return undefined;
}

/** The program, or undefined after saying what to do. */
async function program() {
  const name = settings().get('path') || 'stet';
  const found = findProgram(name);
  if (found) return found;
  const open = 'Open Settings';
  const chosen = await vscode.window.showErrorMessage(
    `Stet: the program "${name}" was not found, so notes are coloured but not checked. `
    + 'Put stet on your PATH, or set "stet.path" to where it is.', open);
  if (chosen === open) await vscode.commands.executeCommand('workbench.action.openSettings', 'stet.path');
  return undefined;
}

function serverSettings() {
  const configuration = settings();
  const given = {};
  for (const key of SERVER_SETTINGS) {
    const value = configuration.get(key);
    const empty = value === undefined || value === null || value === ''
      || (Array.isArray(value) && value.length === 0)
      || (typeof value === 'object' && Object.keys(value).length === 0);
    if (!empty) given[key] = value;
  }
  return given;
}

async function start() {
  const command = await program();
  if (!command) return;
  const server = { command, args: settings().get('arguments') || [], transport: TransportKind.stdio };
  client = new LanguageClient('stet', 'Stet', { run: server, debug: server }, {
    documentSelector: [{ language: 'stet' }, { language: 'stet-facts' }],
    initializationOptions: serverSettings(),
    synchronize: { configurationSection: 'stet' },
    traceOutputChannel: trace,
    middleware: {
      workspace: {
        // the server is told its own settings, without the path and the trace
        didChangeConfiguration: () => client?.sendNotification('workspace/didChangeConfiguration', { settings: { stet: serverSettings() } }),
        configuration: (parameters, token, next) => {
          const answers = parameters.items.map(item => item.section === 'stet' ? serverSettings() : undefined);
          return answers.every(answer => answer !== undefined) ? answers : next(parameters, token);
        },
      },
    },
  });
  try {
    await client.start();
  } catch (error) {
    vscode.window.showErrorMessage(`Stet: the server did not start: ${error.message || error}`);
  }
}

async function stop() {
  const running = client;
  client = undefined;
  if (running) await running.stop().catch(() => undefined);
}

async function restart() {
  await stop();
  await start();
}

/** Switches the trace between off and verbose, and shows it. */
async function toggleTrace() {
  const on = settings().get('trace.server') !== 'verbose';
  await settings().update('trace.server', on ? 'verbose' : 'off', vscode.ConfigurationTarget.Global);
  if (on) trace.show(true);
}

/** Checks every workspace folder as a task, whose findings go to the problems. */
async function check() {
  const command = await program();
  if (!command) return;
  const folders = vscode.workspace.workspaceFolders || [];
  if (folders.length === 0) {
    vscode.window.showInformationMessage('Stet: open a folder to check its notes.');
    return;
  }
  for (const folder of folders) {
    const run = new vscode.ProcessExecution(command, ['--check', '--color', 'never', folder.uri.fsPath], { cwd: folder.uri.fsPath });
    const task = new vscode.Task({ type: 'process' }, folder, `check ${folder.name}`, 'stet', run, '$stet');
    task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent, clear: true };
    await vscode.tasks.executeTask(task);
  }
}

/** Writes the note in front as a page, and opens it. */
async function report() {
  const command = await program();
  const editor = vscode.window.activeTextEditor;
  if (!command || !editor || editor.document.isUntitled) return undefined;
  await editor.document.save();
  const note = editor.document.uri.fsPath;
  const page = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'stet-')), `${path.basename(note, '.stet')}.html`);
  await new Promise(done => execFile(command, ['--report', page, note], { cwd: path.dirname(note) }, (error, _, said) => {
    if (!fs.existsSync(page)) vscode.window.showErrorMessage(`Stet: ${said.trim() || (error && error.message)}`);
    done();
  }));
  if (!fs.existsSync(page)) return undefined;
  await vscode.env.openExternal(vscode.Uri.file(page));
  return page;
}

/** Applies the server's offer to mark every figure and name of the note that a fact matches exactly. */
async function annotate() {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const offers = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, whole, undefined, 100);
  const offer = (offers || []).find(o => /annotate/i.test(o.title));
  if (!offer || (!offer.command && !offer.edit?.size)) {
    vscode.window.showInformationMessage('Stet: no fact matches a figure or name that is not marked yet.');
    return;
  }
  if (offer.edit) await vscode.workspace.applyEdit(offer.edit);
  if (offer.command) await vscode.commands.executeCommand(offer.command.command, ...(offer.command.arguments || []));
}

async function activate(context) {
  trace = vscode.window.createOutputChannel('Stet trace');
  context.subscriptions.push(
    trace,
    vscode.commands.registerCommand('stet.restart', restart),
    vscode.commands.registerCommand('stet.trace', toggleTrace),
    vscode.commands.registerCommand('stet.check', check),
    vscode.commands.registerCommand('stet.report', report),
    vscode.commands.registerCommand('stet.annotate', annotate),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('stet.path') || change.affectsConfiguration('stet.arguments')) return restart();
    }),
  );
  await start();
}

module.exports = { activate, deactivate: stop, findProgram, client: () => client };
