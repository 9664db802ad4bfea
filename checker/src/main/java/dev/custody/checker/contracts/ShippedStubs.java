package dev.custody.checker.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stub file that ships with the checker. It is cut into its classes when the first class of the
 * JDK is met, and each class is parsed when it is met itself: most programs meet few of them, and
 * many none.
 */
final class ShippedStubs {

  private static final String FILE = "/dev/custody/checker/stubs/jdk.astub";
  private static final String IMPORT = "import dev.custody.annotations.*;\n";
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);$");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^public [\\w ]*?(?:class|interface) (\\w+)[^{]*\\{.*?^}$", Pattern.DOTALL);

  private final StubReader reader;

  /** The texts of the classes that have not been parsed; null before the file was read. */
  private @Nullable Map<String, String> texts;

  ShippedStubs(StubReader reader) {
    this.reader = reader;
  }

  /** Parses what is said of a class, or of a class nested in it, unless that has been done. */
  void readAbout(String type) {
    if (!type.startsWith("java.")) {
      return;
    }
    if (texts == null) {
      texts = cut(read());
    }
    String text = texts.remove(type);
    if (text != null) {
      reader.read(text);
    } else if (type.indexOf('.', 0) >= 0 && texts.containsKey(outer(type))) {
      readAbout(outer(type));
    }
  }

  private static String outer(String type) {
    return type.substring(0, type.lastIndexOf('.'));
  }

  private static Map<String, String> cut(String file) {
    Map<String, String> texts = new HashMap<>();
    Matcher packages = PACKAGE.matcher(file);
    int start = packages.find() ? packages.start() : file.length();
    while (start < file.length()) {
      packages.region(start, file.length());
      packages.lookingAt();
      String name = packages.group(1);
      int end = packages.find() ? packages.start() : file.length();
      Matcher types = TYPE.matcher(file).region(start, end);
      while (types.find()) {
        String text = "package " + name + ";\n" + IMPORT + types.group();
        texts.put(name + "." + types.group(1), text);
      }
      start = end;
    }
    return texts;
  }

  private static String read() {
    try (InputStream in = ShippedStubs.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the checker's jar lacks " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
