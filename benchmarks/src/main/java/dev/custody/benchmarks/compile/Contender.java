package dev.custody.benchmarks.compile;

import dev.custody.annotations.Tracked;
import dev.custody.benchmarks.sources.Downloads;
import dev.custody.checker.OwnershipChecker;
import dev.custody.testdata.Classpath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.mustcall.MustCallChecker;
import org.checkerframework.checker.resourceleak.ResourceLeakChecker;
import org.checkerframework.checker.tainting.TaintingChecker;
import org.checkerframework.dataflow.qual.Deterministic;

/**
 * A way to compile: javac with one checker, or with none.
 *
 * @param name what tables call it
 * @param options the options of javac that make the difference
 */
public record Contender(String name, List<String> options) {

  /** Copies the options. */
  public Contender {
    options = List.copyOf(options);
  }

  /**
   * No checker.
   *
   * @return plain javac
   */
  public static Contender javac() {
    return new Contender("javac", List.of("-proc:none"));
  }

  /**
   * The ownership checker.
   *
   * @param name what tables call it
   * @param options options of the checker besides {@code -Awarns}, by which a finding does not end
   *     the compilation early
   * @return javac with the checker as its only processor
   */
  public static Contender custody(String name, String... options) {
    Classpath path =
        Classpath.containing(
            OwnershipChecker.class, Tracked.class, MustCallChecker.class, Deterministic.class);
    List<String> all = new ArrayList<>(processor(OwnershipChecker.class, path));
    all.addAll(List.of(options));
    return new Contender(name, all);
  }

  /**
   * The Checker Framework's checker for leaks.
   *
   * @return javac with the Resource Leak Checker as its only processor
   */
  public static Contender resourceLeak() {
    return new Contender(
        "Resource Leak Checker", processor(ResourceLeakChecker.class, framework()));
  }

  /**
   * The framework with as little on it as can be: two qualifiers that driver code never mentions.
   *
   * @return javac with the Tainting Checker as its only processor
   */
  public static Contender tainting() {
    return new Contender("Tainting Checker", processor(TaintingChecker.class, framework()));
  }

  /**
   * What the Resource Leak Checker stands on.
   *
   * @return javac with the Must Call Checker as its only processor
   */
  public static Contender mustCall() {
    return new Contender("Must Call Checker", processor(MustCallChecker.class, framework()));
  }

  /**
   * Error Prone with all of its checks off but NullAway.
   *
   * @param downloads where both come from
   * @param packages the packages that NullAway looks at
   * @return javac with Error Prone as its only plugin
   */
  public static Contender nullAway(Downloads downloads, String packages) {
    String plugin =
        "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:WARN"
            + " -XepOpt:NullAway:AnnotatedPackages="
            + packages;
    List<Path> path = new ArrayList<>(downloads.jars("tools", "tools"));
    path.addAll(Classpath.containing(Deterministic.class).entries()); // its dataflow uses these
    return new Contender(
        "Error Prone, NullAway alone",
        List.of("-proc:none", "-processorpath", new Classpath(path).render(), plugin));
  }

  private static Classpath framework() {
    return Classpath.containing(MustCallChecker.class, Deterministic.class);
  }

  private static List<String> processor(Class<?> checker, Classpath path) {
    return List.of("-processorpath", path.render(), "-processor", checker.getName(), "-Awarns");
  }
}
