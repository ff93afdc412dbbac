package io.github.warmprefix.processor.gradle;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** Notes, as Gradle does, which file comes from which top-level types. */
final class RecordedFiles implements Filer {
  private final Filer files;
  private final Map<String, Set<String>> origins;

  private RecordedFiles(Filer files, Map<String, Set<String>> origins) {
    this.files = files;
    this.origins = origins;
  }

  /** A filer that notes into a map, by name of what is generated. */
  static RecordedFiles into(Map<String, Set<String>> origins, Filer files) {
    return new RecordedFiles(files, origins);
  }

  static Map<String, Set<String>> none() {
    return new TreeMap<>();
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... elements)
      throws IOException {
    note("source " + name, elements);
    return files.createSourceFile(name, elements);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
    note("class " + name, elements);
    return files.createClassFile(name, elements);
  }

  @Override
  public FileObject createResource(
      Location location, CharSequence packageName, CharSequence name, Element... elements)
      throws IOException {
    note("resource " + name, elements);
    return files.createResource(location, packageName, name, elements);
  }

  @Override
  public FileObject getResource(Location location, CharSequence packageName, CharSequence name)
      throws IOException {
    return files.getResource(location, packageName, name);
  }

  private void note(String file, Element... elements) {
    Set<String> types = new TreeSet<>();
    for (Element element : elements) {
      Element at = element;
      while (at.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
        at = at.getEnclosingElement();
      }
      types.add(at.toString());
    }
    origins.put(file, types);
  }
}
