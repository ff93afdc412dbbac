'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const { launch } = require('./launch');

const SECTION = 'warmprefix';
const NO_JAR = 'Warmprefix: the setting warmprefix.jar names no file, so no prompt is checked.';

let client;
let lastChange = Promise.resolve();

function settings() {
  const configured = vscode.workspace.getConfiguration(SECTION);
  return {
    jar: configured.get('jar', ''),
    javaHome: configured.get('java.home', ''),
    classPath: configured.get('classPath', ''),
    arguments: configured.get('arguments', []),
  };
}

async function start(context) {
  const server = launch(settings(), context.extensionPath, process.env, process.platform);
  if (!server) {
    const choice = await vscode.window.showErrorMessage(NO_JAR, 'Open Settings');
    if (choice) {
      await vscode.commands.executeCommand('workbench.action.openSettings', SECTION);
    }
    return;
  }
  client = new LanguageClient(SECTION, 'Warmprefix', server, {
    documentSelector: [
      { scheme: 'file', language: 'java' },
      { scheme: 'untitled', language: 'java' },
      { scheme: 'file', pattern: '**/src/*/resources/**/*.{md,txt,prompt}' },
    ],
  });
  await client.start();
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

/** Starts the server; what it returns is for tests. */
async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('warmprefix.restart', () => restart(context)),
    vscode.workspace.onDidChangeConfiguration((change) =>
      change.affectsConfiguration(SECTION) ? restart(context) : undefined
    )
  );
  // A question to the user must not hold up the editor.
  const started = restart(context);
  return { started, client: () => client };
}

function deactivate() {
  return stop();
}

module.exports = { activate, deactivate };
