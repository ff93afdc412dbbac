package io.github.warmprefix.cli.lsp;

import java.util.Optional;

/** Ends the server when the editor that started it is gone without a word. */
final class ParentWatch {
  private ParentWatch() {}

  /**
   * Watches a process.
   *
   * @param id the process; nobody is watched where there is no such process, or it is this one
   */
  static void watch(Integer id, Runnable gone) {
    Optional.ofNullable(id)
        .flatMap(ProcessHandle::of)
        .filter(editor -> !editor.equals(ProcessHandle.current()))
        .ifPresent(editor -> editor.onExit().thenRun(gone));
  }
}
