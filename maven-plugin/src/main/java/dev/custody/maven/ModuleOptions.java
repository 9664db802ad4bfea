package dev.custody.maven;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The options of a compiler that decide what a source may refer to. Others, such as those of
 * warnings and of other processors, mean nothing for a check.
 */
final class ModuleOptions {
  private static final Set<String> TAKEN = Set.of("--add-exports", "--add-modules", "--system");
  private static final String EXPORTS = "--add-exports";
  private static final String PREVIEW = "--enable-preview";

  private ModuleOptions() {}

  /** Returns those among the arguments of a compiler. */
  static List<String> among(List<String> arguments) {
    List<String> taken = new ArrayList<>();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (name.equals(PREVIEW)) {
        taken.add(PREVIEW);
      } else if (TAKEN.contains(name) && (equals >= 0 || rest.hasNext())) {
        String value = equals < 0 ? rest.next() : argument.substring(equals + 1);
        taken.add(name);
        taken.add(name.equals(EXPORTS) ? toAll(value) : value);
      }
    }
    return taken;
  }

  /** Sources are checked on the class path, where no module has a name to export to. */
  private static String toAll(String export) {
    return export.replaceFirst("=.*", "") + "=ALL-UNNAMED";
  }
}
