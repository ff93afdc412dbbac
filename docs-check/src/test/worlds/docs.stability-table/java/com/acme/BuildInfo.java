package com.acme;

public final class BuildInfo {
  public static String version() {
    return System.getProperty("release");
  }
}
