package com.acme;

public @interface Setting {
  /** Reads settings. */
  final class Reader {
    static native String read();
  }
}
