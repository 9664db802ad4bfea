package dev.custody.lsp.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Age and size of the files that a project is described by. It is taken again before each check, so
 * that a change is noticed under an editor that tells nothing of files it did not open.
 *
 * @param files one entry for each file, a missing one included
 */
record Fingerprint(Map<Path, String> files) {

  static Fingerprint of(Collection<Path> files) {
    Map<Path, String> stamps = new TreeMap<>();
    for (Path file : files) {
      stamps.put(file, stamp(file));
    }
    return new Fingerprint(stamps);
  }

  boolean stillHolds() {
    return equals(of(files.keySet()));
  }

  private static String stamp(Path file) {
    try {
      BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
      return known.size() + "@" + known.lastModifiedTime().toMillis();
    } catch (IOException e) {
      return "missing";
    }
  }
}
