package dev.custody.testdata;

import dev.custody.checker.OwnershipChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Compiles sources in this process, with the checker or as plain Java, and writes no class files.
 *
 * <p>One instance is used for many compilations after one another, so that jars are read only once.
 * It is not safe for use by several threads, since the framework below the checker keeps static
 * state.
 */
public final class CheckedCompilation implements AutoCloseable {
  private static final Pattern KEYED =
      Pattern.compile("\\[(?<key>[a-z.]+)] (?<message>.*)", Pattern.DOTALL);

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  private final List<String> options;
  private final boolean checked;

  private CheckedCompilation(Classpath classpath, List<String> options, boolean checked) {
    List<String> all = new ArrayList<>(List.of("-Xlint:none", "-Xmaxerrs", "10000"));
    all.addAll(List.of("-classpath", classpath.render()));
    all.addAll(options);
    this.options = List.copyOf(all);
    this.checked = checked;
  }

  /**
   * A compilation with the checker as its only annotation processor.
   *
   * @param classpath what the sources are compiled against
   * @param options further options of javac or the checker
   * @return the compilation, to be closed
   */
  public static CheckedCompilation of(Classpath classpath, String... options) {
    List<String> all = new ArrayList<>(List.of("-proc:only"));
    all.addAll(List.of(options));
    return new CheckedCompilation(classpath, all, true);
  }

  /**
   * A compilation without the checker, which finds nothing but invalid Java.
   *
   * @param classpath what the sources are compiled against
   * @return the compilation, to be closed
   */
  public static CheckedCompilation plain(Classpath classpath) {
    return new CheckedCompilation(
        classpath, List.of("-proc:none", "-XDshould-stop.ifNoError=FLOW"), false);
  }

  /**
   * Compiles files together.
   *
   * @param sources the source files
   * @return what was said
   */
  public CheckedResult compile(Collection<Path> sources) {
    return compile(files.getJavaFileObjectsFromPaths(sources), new OwnershipChecker());
  }

  /**
   * Compiles texts together.
   *
   * @param sources file names, such as {@code blk/Driver.java}, and the text of each
   * @return what was said; its findings carry those file names
   */
  public CheckedResult compile(Map<String, String> sources) {
    return compile(texts(sources), new OwnershipChecker());
  }

  /**
   * Compiles texts together, as a tool does that wants more than the text of each finding.
   *
   * @param sources file names and the text of each
   * @param listener told each finding, with the changes that mend it
   * @return what was said
   */
  public CheckedResult compile(
      Map<String, String> sources, Consumer<dev.custody.checker.messages.Finding> listener) {
    return compile(texts(sources), new OwnershipChecker(listener));
  }

  /** Closes the jars of the class path. */
  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<TextSource> texts(Map<String, String> sources) {
    return sources.entrySet().stream()
        .map(source -> new TextSource(source.getKey(), source.getValue()))
        .toList();
  }

  private CheckedResult compile(
      Iterable<? extends JavaFileObject> sources, OwnershipChecker checker) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    CompilationTask task = javac.getTask(null, files, diagnostics, options, null, sources);
    if (checked) {
      task.setProcessors(List.of(checker));
    }
    task.call();
    List<Finding> findings = new ArrayList<>();
    List<String> javaErrors = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      sort(diagnostic, findings, javaErrors);
    }
    return new CheckedResult(findings, javaErrors);
  }

  private static void sort(
      Diagnostic<? extends JavaFileObject> diagnostic,
      List<Finding> findings,
      List<String> errors) {
    Matcher keyed = KEYED.matcher(diagnostic.getMessage(Locale.ROOT));
    if (isFromProcessor(diagnostic) && keyed.matches()) {
      findings.add(
          new Finding(
              fileOf(diagnostic.getSource()),
              diagnostic.getLineNumber(),
              diagnostic.getColumnNumber(),
              keyed.group("key"),
              keyed.group("message")));
    } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
      errors.add(
          "%s:%d: error: %s"
              .formatted(
                  fileOf(diagnostic.getSource()),
                  diagnostic.getLineNumber(),
                  diagnostic.getMessage(Locale.ROOT)));
    }
  }

  private static boolean isFromProcessor(Diagnostic<?> diagnostic) {
    return String.valueOf(diagnostic.getCode()).endsWith(".proc.messager");
  }

  private static Path fileOf(@Nullable JavaFileObject source) {
    return Path.of(source == null ? "(no file)" : source.getName());
  }
}
