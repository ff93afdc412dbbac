package com.acme;

public final class Host {
  public static final String NAME = Setting.Reader.read();
}
