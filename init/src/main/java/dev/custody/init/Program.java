package dev.custody.init;

import static java.util.stream.Collectors.joining;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.custody.engine.CheckRun;
import dev.custody.engine.Failure;
import dev.custody.engine.SourceText;
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
import java.util.Objects;
import java.util.Set;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

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
    StandardJavaFileManager files =
        CheckRun.compiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    List<LeftAlone> leftAlone = new ArrayList<>();
    Map<URI, SourceText> texts = texts(job.files(), leftAlone);
    for (Diagnostic<? extends JavaFileObject> error : syntaxErrors(files, job, texts)) {
      SourceText broken =
          error.getSource() == null ? null : texts.remove(error.getSource().toUri());
      if (broken != null) {
        String words = error.getMessage(Locale.ROOT);
        leftAlone.add(
            new LeftAlone(
                broken.file(), "line " + error.getLineNumber() + " does not parse: " + words));
      }
    }
    if (texts.isEmpty()) {
      throw new Failure("nothing to annotate: " + describe(leftAlone));
    }
    return attributed(files, job, texts, leftAlone);
  }

  private static String describe(List<LeftAlone> files) {
    return files.stream().map(each -> each.file() + " (" + each.why() + ")").collect(joining(", "));
  }

  private static Map<URI, SourceText> texts(List<Path> files, List<LeftAlone> leftAlone) {
    Map<URI, SourceText> texts = new LinkedHashMap<>();
    for (Path file : files) {
      try {
        texts.put(file.toUri(), new SourceText(file, Files.readString(file)));
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
      StandardJavaFileManager files, InitJob job, Map<URI, SourceText> texts) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try {
      task(files, said, job, texts).parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<URI> seen = new HashSet<>();
    List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>(errors(said));
    errors.removeIf(e -> e.getSource() == null || !seen.add(e.getSource().toUri()));
    return errors;
  }

  private static Program attributed(
      StandardJavaFileManager files,
      InitJob job,
      Map<URI, SourceText> texts,
      List<LeftAlone> leftAlone) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavacTask task = task(files, said, job, texts);
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
      Map<URI, SourceText> texts,
      SourcePositions positions) {
    List<Source> sources = new ArrayList<>();
    for (CompilationUnitTree unit : units) {
      SourceText text = texts.get(unit.getSourceFile().toUri());
      if (text != null) {
        sources.add(new Source(text.file(), Objects.requireNonNull(text.text()), unit, positions));
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
      StandardJavaFileManager files,
      DiagnosticCollector<JavaFileObject> said,
      InitJob job,
      Map<URI, SourceText> texts) {
    List<String> options = new ArrayList<>(List.of("-proc:none", "-Xmaxerrs", "0", "-cp"));
    options.add(job.classPath().stream().map(Path::toString).collect(joining(File.pathSeparator)));
    job.options().stream().filter(option -> !option.startsWith("-A")).forEach(options::add);
    try {
      return (JavacTask)
          CheckRun.compiler()
              .getTask(
                  null,
                  files,
                  said,
                  options,
                  null,
                  texts.values().stream().map(text -> text.toFileObject(files)).toList());
    } catch (IllegalArgumentException e) {
      throw new Failure("javac refuses: " + e.getMessage().replaceFirst("^error: ", ""), e);
    }
  }
}
