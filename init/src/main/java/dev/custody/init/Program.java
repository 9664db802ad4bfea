package dev.custody.init;

import static java.util.stream.Collectors.joining;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.custody.engine.Failure;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Sources as javac understands them before anything is put in: with their types, and with the place
 * of every tree.
 *
 * @param sources the sources, those first that were named first
 * @param trees what javac knows of trees
 * @param elements what javac knows of classes
 * @param leftAlone files that are no part of it
 * @param files where javac reads classes, for as long as it is asked
 */
record Program(
    List<Source> sources,
    Trees trees,
    Elements elements,
    List<LeftAlone> leftAlone,
    StandardJavaFileManager files)
    implements AutoCloseable {

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the sources of a job. Those with syntax errors, or that are no text, are left out.
   *
   * @throws Failure when the rest does not compile
   */
  static Program read(InitJob job) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new Failure("this Java has no compiler; point JAVA_HOME at a JDK");
    }
    List<LeftAlone> leftAlone = new ArrayList<>();
    Map<URI, Text> texts = texts(job.files(), leftAlone);
    for (Diagnostic<? extends JavaFileObject> error : syntaxErrors(javac, job, texts)) {
      Text broken = error.getSource() == null ? null : texts.remove(error.getSource().toUri());
      if (broken != null) {
        String words = error.getMessage(Locale.ROOT);
        leftAlone.add(
            new LeftAlone(
                broken.file, "line " + error.getLineNumber() + " does not parse: " + words));
      }
    }
    if (texts.isEmpty()) {
      throw new Failure("nothing to annotate: " + describe(leftAlone));
    }
    return attributed(javac, job, texts, leftAlone);
  }

  private static String describe(List<LeftAlone> files) {
    return files.stream().map(each -> each.file() + " (" + each.why() + ")").collect(joining(", "));
  }

  private static Map<URI, Text> texts(List<Path> files, List<LeftAlone> leftAlone) {
    Map<URI, Text> texts = new LinkedHashMap<>();
    for (Path file : files) {
      try {
        texts.put(file.toUri(), new Text(file, Files.readString(file)));
      } catch (CharacterCodingException e) {
        leftAlone.add(new LeftAlone(file, "not in UTF-8"));
      } catch (IOException e) {
        leftAlone.add(new LeftAlone(file, "not readable"));
      }
    }
    return texts;
  }

  /** Returns the first syntax error of each file. */
  private static List<Diagnostic<? extends JavaFileObject>> syntaxErrors(
      JavaCompiler javac, InitJob job, Map<URI, Text> texts) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try {
      task(javac, null, said, job, texts).parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<URI> seen = new HashSet<>();
    List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>(errors(said));
    errors.removeIf(e -> e.getSource() == null || !seen.add(e.getSource().toUri()));
    return errors;
  }

  private static Program attributed(
      JavaCompiler javac, InitJob job, Map<URI, Text> texts, List<LeftAlone> leftAlone) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    StandardJavaFileManager files =
        javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8);
    JavacTask task = task(javac, files, said, job, texts);
    try {
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      refuse(errors(said));
      Trees trees = Trees.instance(task);
      return new Program(
          sources(units, texts, trees.getSourcePositions()),
          trees,
          task.getElements(),
          leftAlone,
          files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalStateException | StackOverflowError e) {
      throw new Failure("javac cannot read these sources: " + e, e);
    }
  }

  private static void refuse(List<Diagnostic<? extends JavaFileObject>> errors) {
    if (!errors.isEmpty()) {
      Diagnostic<? extends JavaFileObject> first = errors.get(0);
      String file = first.getSource() == null ? "" : first.getSource().getName() + ":";
      throw new Failure(
          "not annotated: %d %s that must be mended first, such as %s%d: %s"
              .formatted(
                  errors.size(),
                  errors.size() == 1 ? "error" : "errors",
                  file,
                  first.getLineNumber(),
                  first.getMessage(Locale.ROOT).replaceAll("\\s+", " ")));
    }
  }

  private static List<Source> sources(
      Iterable<? extends CompilationUnitTree> units,
      Map<URI, Text> texts,
      SourcePositions positions) {
    List<Source> sources = new ArrayList<>();
    for (CompilationUnitTree unit : units) {
      Text text = texts.get(unit.getSourceFile().toUri());
      if (text != null) {
        sources.add(new Source(text.file, text.content, unit, positions));
      }
    }
    return sources;
  }

  private static List<Diagnostic<? extends JavaFileObject>> errors(
      DiagnosticCollector<JavaFileObject> said) {
    return said.getDiagnostics().stream()
        .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }

  private static JavacTask task(
      JavaCompiler javac,
      @Nullable StandardJavaFileManager files,
      DiagnosticCollector<JavaFileObject> said,
      InitJob job,
      Map<URI, Text> texts) {
    List<String> options = new ArrayList<>(List.of("-proc:none", "-Xmaxerrs", "0", "-cp"));
    options.add(job.classPath().stream().map(Path::toString).collect(joining(File.pathSeparator)));
    job.options().stream().filter(option -> !option.startsWith("-A")).forEach(options::add);
    try {
      return (JavacTask) javac.getTask(null, files, said, options, null, texts.values());
    } catch (IllegalArgumentException e) {
      throw new Failure("javac refuses: " + e.getMessage().replaceFirst("^error: ", ""), e);
    }
  }

  /** The content of a file, read once. */
  private static final class Text extends SimpleJavaFileObject {
    private final Path file;
    private final String content;

    Text(Path file, String content) {
      super(file.toUri(), Kind.SOURCE);
      this.file = file;
      this.content = content;
    }

    @Override
    public String getName() {
      return file.toString();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }
}
