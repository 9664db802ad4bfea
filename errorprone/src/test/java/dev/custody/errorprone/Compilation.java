package dev.custody.errorprone;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Compiles texts in this process with checks, all of them as warnings, and writes no classes. */
final class Compilation {

  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-Xmaxwarns",
          "100000",
          "-XDcompilePolicy=simple",
          "-XDshould-stop.ifNoError=FLOW",
          "--should-stop=ifError=FLOW",
          "-XepAllErrorsAsWarnings",
          "-classpath",
          System.getProperty("java.class.path"));

  private final List<BugChecker> checks;

  Compilation(List<BugChecker> checks) {
    this.checks = checks;
  }

  /** The findings in files, which are given by their names and texts. */
  List<Finding> findings(Map<String, String> sources) {
    List<String> options = new ArrayList<>(OPTIONS);
    checks.forEach(check -> options.add("-Xep:" + check.canonicalName() + ":WARN"));
    List<Class<? extends BugChecker>> classes = new ArrayList<>();
    checks.forEach(check -> classes.add(check.getClass()));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    new BaseErrorProneJavaCompiler(ScannerSupplier.fromBugCheckerClasses(classes))
        .getTask(
            null,
            null,
            diagnostics,
            options,
            null,
            sources.entrySet().stream().map(s -> new Text(s.getKey(), s.getValue())).toList())
        .call();
    return diagnostics.getDiagnostics().stream().map(Finding::of).filter(Objects::nonNull).toList();
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    Text(String name, String text) {
      super(URI.create("string:///" + name.replace("..", "up")), Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
