package io.github.warmprefix.benchmarks.compile;

import io.github.warmprefix.benchmarks.measure.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What works on the code beside javac, in a measured compilation. */
public enum Tools {
  /** Nothing, and no annotation round at all. */
  NONE("none") {
    @Override
    public List<String> options() {
      return List.of("-proc:none");
    }
  },
  /** A processor that does nothing: the price of the round that javac starts for any processor. */
  IDLE("a processor that does nothing") {
    @Override
    public List<String> options() {
      return List.of(
          "-processor",
          IdleProcessor.class.getName(),
          "-processorpath",
          Workspace.ownClasses().toString());
    }
  },
  /** Warmprefix as users have it. */
  WARMPREFIX("Warmprefix") {
    @Override
    public List<String> options() {
      return List.of("-processorpath", Workspace.processorJar().toString());
    }
  },
  /** All checks that Error Prone has on as it comes. */
  ERROR_PRONE("Error Prone") {
    @Override
    public List<String> options() {
      return errorProne("-Xplugin:ErrorProne -XepAllErrorsAsWarnings", "error-prone");
    }
  },
  /** NullAway, which is a check of Error Prone, and no other check. */
  NULLAWAY("NullAway alone") {
    @Override
    public List<String> options() {
      return errorProne(
          "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:WARN"
              + " -XepOpt:NullAway:AnnotatedPackages=com.github.benmanes.caffeine",
          "error-prone",
          "nullaway");
    }
  };

  private static final List<String> EXPORTED =
      List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");

  private final String title;

  Tools(String title) {
    this.title = title;
  }

  /** The tools for people. */
  public String title() {
    return title;
  }

  /** The options of javac. */
  public abstract List<String> options();

  /** What the JVM of the compiler must open, for Error Prone. */
  public static List<String> opened() {
    List<String> options = new ArrayList<>();
    for (String name : EXPORTED) {
      options.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    for (String name : List.of("code", "comp")) {
      options.add("--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    return options;
  }

  private static List<String> errorProne(String plugin, String... folders) {
    String path = String.join(":", Stream.of(folders).map(Workspace::peer).toList());
    return List.of(
        plugin,
        "-processorpath",
        path,
        "-proc:none",
        "-XDcompilePolicy=simple",
        "--should-stop=ifError=FLOW");
  }
}
