package io.github.warmprefix.processor.javac;

/** Is told of a compilation that has something to be judged. */
public interface ScoutListener {
  /** All files were read, nothing is known of them yet, and one at least concerns us. */
  void found(JavacCompilation compilation);

  /** To take over the compilation failed: a bug of ours. */
  void failed(JavacCompilation compilation, Throwable bug);
}
