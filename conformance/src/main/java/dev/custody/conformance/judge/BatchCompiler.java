package dev.custody.conformance.judge;

import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.conformance.board.Board;
import dev.custody.conformance.generate.Candidate;
import dev.custody.testdata.Classpath;
import dev.custody.testdata.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Compiles many programs in one run of javac, which judges them and makes their classes at once.
 *
 * <p>The checker is asked to warn only ({@code -Awarns}), as javac makes no classes after an error.
 * What is invalid Java keeps the framework from judging whatever comes after it, so such programs
 * are taken out and the others compiled again.
 *
 * <p>To be used by one thread after the other.
 */
final class BatchCompiler implements AutoCloseable {
  private static final Pattern KEYED =
      Pattern.compile("\\[(?<key>[a-z.]+)] (?<message>.*)", Pattern.DOTALL);
  private static final List<String> OPTIONS =
      List.of(
          "-Xlint:none",
          "-Xmaxerrs",
          "1000000",
          "-Xmaxwarns",
          "1000000",
          "-g:source,lines",
          "-XDuseUnsharedTable",
          "-Awarns",
          "-classpath",
          Classpath.containing(Owned.class, Request.class, Board.class, NonNull.class).render());

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final ClassFiles files =
      new ClassFiles(javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8));
  private final CheckerLoader loader = new CheckerLoader();

  /** What one run said about one program. */
  private record Said(List<Finding> findings, List<String> errors) {}

  /** Judges programs; their order is kept. */
  List<Judgement> judge(List<Candidate> candidates) {
    Map<String, Judgement> judged = new HashMap<>();
    List<Candidate> left = candidates;
    while (!left.isEmpty()) {
      left = judgeSome(left, judged);
    }
    return candidates.stream().map(candidate -> judged.get(candidate.name())).toList();
  }

  /** Compiles all, and gives back those that must be compiled again without the invalid ones. */
  private List<Candidate> judgeSome(List<Candidate> candidates, Map<String, Judgement> judged) {
    Map<String, Said> said = compile(candidates);
    Map<String, Map<String, byte[]>> classes = files.take();
    boolean valid = said.values().stream().allMatch(one -> one.errors.isEmpty());
    List<Candidate> again = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Said one = said.getOrDefault(candidate.name(), new Said(List.of(), List.of()));
      if (valid || !one.errors.isEmpty()) {
        Map<String, byte[]> own = valid ? classes.get(candidate.name()) : Map.of();
        if (own == null) {
          throw new IllegalStateException("javac made no class of " + candidate.name());
        }
        judged.put(candidate.name(), new Judgement(candidate, one.findings, one.errors, own));
      } else {
        again.add(candidate);
      }
    }
    if (again.size() == candidates.size()) {
      throw new IllegalStateException("javac failed outside of the programs: " + said);
    }
    return again;
  }

  private Map<String, Said> compile(List<Candidate> candidates) {
    Map<String, Said> said = new HashMap<>();
    List<ProgramSource> sources = candidates.stream().map(ProgramSource::new).toList();
    CompilationTask task =
        javac.getTask(null, files, diagnostic -> sort(diagnostic, said), OPTIONS, null, sources);
    task.setProcessors(List.of(loader.checker()));
    task.call();
    return said;
  }

  private static void sort(
      Diagnostic<? extends JavaFileObject> diagnostic, Map<String, Said> said) {
    Said one =
        said.computeIfAbsent(
            programOf(diagnostic.getSource()),
            name -> new Said(new ArrayList<>(), new ArrayList<>()));
    String text = diagnostic.getMessage(Locale.ROOT);
    Matcher keyed = KEYED.matcher(text);
    long line = diagnostic.getLineNumber();
    if (String.valueOf(diagnostic.getCode()).endsWith(".proc.messager") && keyed.matches()) {
      Path file = Path.of(programOf(diagnostic.getSource()) + ".java");
      one.findings.add(
          new Finding(
              file,
              line,
              diagnostic.getColumnNumber(),
              keyed.group("key"),
              keyed.group("message")));
    } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
      one.errors.add("line %d: %s".formatted(line, text));
    }
  }

  private static String programOf(@Nullable JavaFileObject source) {
    return source instanceof ProgramSource program ? program.candidate().name() : "";
  }

  /** Closes the jars of the class path. */
  @Override
  public void close() {
    try {
      files.close();
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
