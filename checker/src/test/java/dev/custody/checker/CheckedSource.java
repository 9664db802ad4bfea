package dev.custody.checker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A program among the test resources, with the findings it expects and those it gets. An
 * expectation is a comment {@code // :: error: [key]} on the line before.
 */
public final class CheckedSource {

  private static final Pattern EXPECTED = Pattern.compile("// :: error: \\[([a-z.]+)]");
  private static final Pattern FOUND = Pattern.compile("\\[([a-z.]+)] .*", Pattern.DOTALL);

  private final String name;
  private final String text;

  private CheckedSource(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * Reads a program.
   *
   * @param beside a class in whose package it is kept
   * @param name the file's name
   * @return the program
   */
  public static CheckedSource of(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no program " + name + " beside " + beside);
      }
      return new CheckedSource(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the comments of the program expect.
   *
   * @return line and key of each finding, in the order of the lines
   */
  public List<String> expected() {
    List<String> lines = text.lines().toList();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = EXPECTED.matcher(lines.get(i));
      if (comment.find()) {
        expected.add(finding(i + 2, comment.group(1)));
      }
    }
    return expected;
  }

  /**
   * What the checker says.
   *
   * @return line and key of each finding, in the order of the lines; what else the compiler says
   *     stands there as it is
   */
  public List<String> found() {
    TreeSet<String> found = new TreeSet<>();
    for (var diagnostic : check()) {
      String message = diagnostic.getMessage(Locale.ROOT);
      Matcher keyed = FOUND.matcher(message);
      found.add(finding(diagnostic.getLineNumber(), keyed.matches() ? keyed.group(1) : message));
    }
    return List.copyOf(found);
  }

  /**
   * What the checker counts and times.
   *
   * @return its line of statistics
   */
  public String statistics() {
    return check("-AownershipStats").stream()
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .filter(message -> message.startsWith("custody: stats: "))
        .collect(Collectors.joining());
  }

  private List<Diagnostic<? extends JavaFileObject>> check(String... more) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(List.of("-proc:only"));
    options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    options.addAll(List.of(more));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    var task = javac.getTask(null, null, diagnostics, options, null, List.of(file()));
    task.setProcessors(List.of(new OwnershipChecker()));
    task.call();
    return diagnostics.getDiagnostics();
  }

  private static String finding(long line, String key) {
    return String.format(Locale.ROOT, "%4d %s", line, key);
  }

  private JavaFileObject file() {
    return new SimpleJavaFileObject(URI.create("memory:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
