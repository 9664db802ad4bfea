package dev.custody.init;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Shows changes of files as {@code diff -u} does, so that {@code patch} can apply them. */
final class Diffs {
  private static final int CONTEXT = 3;

  private Diffs() {}

  /** Returns the difference between two texts of a file; nothing where there is none. */
  static String of(String name, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    String path = name.startsWith("/") ? name : "/" + name; // patch -p1 takes "a/" off
    List<String> old = lines(before);
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a" + path, "b" + path, old, DiffUtils.diff(old, lines(after)), CONTEXT);
    return String.join("\n", lines) + "\n";
  }

  /** Returns the lines; the last one tells when no line end follows it. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + "\n\\ No newline at end of file");
    }
    return lines;
  }
}
