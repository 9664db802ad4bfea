package dev.custody.benchmarks.sources;

import dev.custody.testdata.Classpath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;

/** The drivers of this checkout that the checker accepts. */
public final class DriverSources {

  private DriverSources() {}

  /**
   * The null block driver and the whole drivers of {@code testdata}.
   *
   * @param checkout the checkout that holds them
   * @return all of them together
   */
  public static SourceSet all(Checkout checkout) {
    List<Path> files =
        new ArrayList<>(SourceFiles.below(checkout.resolve("sample-driver/src/main/java")));
    files.addAll(wholeDrivers(checkout));
    List<Path> classPath = new ArrayList<>(Classpath.forDrivers().entries());
    classPath.addAll(Classpath.containing(CommandLine.class).entries());
    return new SourceSet(files, classPath, "dev.custody,whole");
  }

  /**
   * One driver alone.
   *
   * @param checkout the checkout that holds it
   * @return a single file
   */
  public static SourceSet one(Checkout checkout) {
    List<Path> ring =
        wholeDrivers(checkout).stream().filter(file -> file.endsWith("RingDriver.java")).toList();
    return new SourceSet(ring, Classpath.forDrivers().entries(), "whole");
  }

  /**
   * The whole drivers are programs of their own whose classes have the same names, so each is
   * copied into a package of its own.
   */
  private static List<Path> wholeDrivers(Checkout checkout) {
    Map<String, String> texts = new TreeMap<>();
    for (Path driver : SourceFiles.below(checkout.resolve("testdata/whole-drivers/accept"))) {
      String name = driver.getFileName().toString();
      String home = "whole." + name.replace(".java", "").toLowerCase(Locale.ROOT);
      texts.put(home.replace('.', '/') + "/" + name, "package " + home + ";\n" + read(driver));
    }
    Path copies = checkout.made("sources/whole-drivers");
    SourceFiles.write(texts, copies);
    return SourceFiles.below(copies);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
