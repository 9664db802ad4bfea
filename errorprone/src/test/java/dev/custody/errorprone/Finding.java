package dev.custody.errorprone;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * What a check said.
 *
 * @param file the path of the source
 * @param line where in it
 * @param check the name of the check; {@code javac} for what the compiler itself objects to
 */
record Finding(String file, long line, String check) {

  private static final Pattern NAMED = Pattern.compile("\\[(\\w+)] .*", Pattern.DOTALL);

  /** Reads a diagnostic of javac; null for a remark of the compiler. */
  static @Nullable Finding of(Diagnostic<? extends JavaFileObject> diagnostic) {
    Matcher named = NAMED.matcher(diagnostic.getMessage(Locale.ROOT));
    boolean isError = diagnostic.getKind() == Diagnostic.Kind.ERROR;
    if (diagnostic.getSource() == null || !(named.matches() || isError)) {
      return null;
    }
    String file = diagnostic.getSource().getName();
    return new Finding(
        file, diagnostic.getLineNumber(), named.matches() ? named.group(1) : "javac");
  }
}
