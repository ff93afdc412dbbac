package io.github.warmprefix.cli.source.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;

/**
 * What the packages of the JDK hold and how its classes are called. The compiler asks for that anew
 * in each compilation, and it never changes while a JDK runs.
 */
final class PlatformClasses {
  /** How the locations of the JDK's modules are named: with the module in brackets. */
  private static final String MODULE = StandardLocation.SYSTEM_MODULES.getName() + "[";

  private record Listing(String module, String packageName, Set<Kind> kinds) {}

  private final JavaFileManager files;
  private final Map<Listing, List<JavaFileObject>> listings = new HashMap<>();
  private final Map<JavaFileObject, String> names = new IdentityHashMap<>();

  /**
   * The JDK as files know it.
   *
   * @param files are asked once for each package
   */
  PlatformClasses(JavaFileManager files) {
    this.files = files;
  }

  /** Whether a location is a module of the JDK. */
  static boolean isModule(Location location) {
    return location.getName().startsWith(MODULE);
  }

  /** What a package of a module holds of some kinds of files. */
  List<JavaFileObject> list(Location module, String packageName, Set<Kind> kinds)
      throws IOException {
    Listing listing = new Listing(module.getName(), packageName, Set.copyOf(kinds));
    List<JavaFileObject> known = listings.get(listing);
    if (known == null) {
      known = ask(module, packageName, kinds);
      listings.put(listing, known);
    }
    return known;
  }

  private List<JavaFileObject> ask(Location module, String packageName, Set<Kind> kinds)
      throws IOException {
    List<JavaFileObject> found = new ArrayList<>();
    for (JavaFileObject file : files.list(module, packageName, kinds, false)) {
      found.add(file);
      names.put(file, files.inferBinaryName(module, file));
    }
    return List.copyOf(found);
  }

  /** The full name of a class that was listed; empty for every other file. */
  Optional<String> binaryName(JavaFileObject file) {
    return Optional.ofNullable(names.get(file));
  }
}
