package com.acme;

public final class Ids {
  public static native String next();

  public static native String nextOf(String series);
}
