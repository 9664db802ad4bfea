package dev.custody.benchmarks.compile;

import dev.custody.benchmarks.sources.Checkout;
import dev.custody.benchmarks.sources.Downloads;
import dev.custody.checker.OwnershipChecker;
import dev.custody.testdata.Classpath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.mustcall.MustCallChecker;

/** Says which versions were measured, as the names of the jars have them. */
public final class Versions {

  private Versions() {}

  /**
   * The ownership checker alone.
   *
   * @param checkout the checkout that it was built in
   * @return it and the framework it runs on
   */
  public static List<String> ofCustody(Checkout checkout) {
    return List.of(
        "Custody " + of(jar(OwnershipChecker.class)) + commit(checkout),
        "Checker Framework " + of(jar(MustCallChecker.class)));
  }

  /**
   * Everything that is compared.
   *
   * @param checkout the checkout that it was built in
   * @return each checker with its version
   */
  public static List<String> ofCheckers(Checkout checkout) {
    List<String> versions = new ArrayList<>(ofCustody(checkout));
    List<String> tools = new Downloads(checkout).names("tools");
    versions.add("Error Prone " + of(named(tools, "error_prone_core")));
    versions.add("NullAway " + of(named(tools, "nullaway")));
    return versions;
  }

  /** The version in the name of a jar, or {@code unpacked} where there is none. */
  static String of(String jar) {
    return jar.matches(".*-\\d.*\\.jar")
        ? jar.replaceAll("^.*?-(?=\\d)", "").replaceAll("(-with-dependencies)?\\.jar$", "")
        : "unpacked";
  }

  private static String jar(Class<?> type) {
    Path place = Classpath.containing(type).entries().get(0);
    return place.getFileName().toString();
  }

  private static String named(List<String> jars, String start) {
    return jars.stream().filter(jar -> jar.startsWith(start)).findFirst().orElse("");
  }

  private static String commit(Checkout checkout) {
    try {
      Process git =
          new ProcessBuilder("git", "describe", "--always", "--dirty")
              .directory(checkout.root().toFile())
              .start();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return said.isEmpty() ? "" : " (" + said + ")";
    } catch (IOException e) {
      throw new UncheckedIOException("git does not start", e);
    }
  }
}
