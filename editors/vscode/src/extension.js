'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const archive = require('./archive');
const { launch } = require('./launch');
const { OWN, own, ofServer } = require('./settings');

const SECTION = 'warmprefix';
const NO_JAR = 'Warmprefix: the setting warmprefix.jar names no file, so no prompt is checked.';

let client;
let lastChange = Promise.resolve();
let archived = Promise.resolve();

function told() {
  return ofServer(vscode.workspace.getConfiguration().get(SECTION));
}

async function start(context) {
  const settings = own(vscode.workspace.getConfiguration(SECTION));
  const folders = { own: context.extensionPath, storage: context.globalStorageUri.fsPath };
  const launched = launch(settings, folders, process.env, process.platform);
  if (!launched) {
    const choice = await vscode.window.showErrorMessage(NO_JAR, 'Open Settings');
    if (choice) {
      await vscode.commands.executeCommand('workbench.action.openSettings', SECTION);
    }
    return;
  }
  const starting = new LanguageClient(SECTION, 'Warmprefix', launched.server, {
    initializationOptions: told,
    middleware: { workspace: { configuration: (asked) => asked.items.map(told) } },
    documentSelector: [
      { scheme: 'file', language: 'java' },
      { scheme: 'untitled', language: 'java' },
      { scheme: 'file', pattern: '**/src/*/resources/**/*.{md,txt,prompt}' },
    ],
  });
  await starting.start();
  client = starting;
  archived = archive.make(launched.archive);
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop();
}

/** One change of the server after the other. */
function restart(context) {
  lastChange = lastChange.then(stop).then(() => start(context));
  lastChange = lastChange.catch((problem) =>
    vscode.window.showErrorMessage(`Warmprefix: the server does not start: ${problem.message}`)
  );
  return lastChange;
}

function changed(change, context) {
  if (OWN.some((name) => change.affectsConfiguration(`${SECTION}.${name}`))) {
    return restart(context);
  }
  return change.affectsConfiguration(SECTION)
    ? client?.sendNotification('workspace/didChangeConfiguration', { settings: told() })
    : undefined;
}

/** Starts the server; what it returns is for tests. */
async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('warmprefix.restart', () => restart(context)),
    vscode.workspace.onDidChangeConfiguration((change) => changed(change, context))
  );
  // A question to the user must not hold up the editor.
  const started = restart(context);
  return { started, client: () => client, archived: () => archived };
}

function deactivate() {
  return stop();
}

module.exports = { activate, deactivate };
