package dev.custody.lsp.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Size and age of the jars of a class path, by which it is noticed that one was replaced.
 *
 * @param stamps one for each jar
 */
record JarStamps(Map<Path, String> stamps) {

  static JarStamps of(List<Path> classPath) {
    Map<Path, String> stamps = new LinkedHashMap<>();
    for (Path entry : classPath) {
      if (entry.toString().endsWith(".jar")) {
        stamps.put(entry, stamp(entry));
      }
    }
    return new JarStamps(stamps);
  }

  private static String stamp(Path jar) {
    try {
      BasicFileAttributes known = Files.readAttributes(jar, BasicFileAttributes.class);
      return known.size() + "@" + known.lastModifiedTime();
    } catch (IOException e) {
      return "missing";
    }
  }
}
