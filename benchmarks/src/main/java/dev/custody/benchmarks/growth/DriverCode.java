package dev.custody.benchmarks.growth;

import dev.custody.benchmarks.sources.Checkout;
import dev.custody.benchmarks.sources.SourceFiles;
import dev.custody.benchmarks.sources.SourceSet;
import dev.custody.testdata.Classpath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates drivers: each is a class with the callbacks of a block driver and a dozen methods that
 * are drawn from a fixed list. The same amount is always the same code, and the checker accepts it.
 */
public final class DriverCode {

  private static final int DRIVERS_PER_FACTOR = 8;

  private static final int METHODS_PER_DRIVER = 14;

  private static final long SEED = 20240313;

  private static final String END_OF_METHOD = "//---\n";

  private DriverCode() {}

  /**
   * Writes drivers to a directory of their own.
   *
   * @param factor how much code: eight drivers for each
   * @param checkout where the directory goes
   * @return the sources with their class path
   */
  public static SourceSet write(int factor, Checkout checkout) {
    Path directory = checkout.made("sources/growth-" + factor);
    SourceFiles.write(generate(factor * DRIVERS_PER_FACTOR), directory);
    return new SourceSet(SourceFiles.below(directory), Classpath.forDrivers().entries(), "growth");
  }

  /**
   * Writes one driver of about so many lines, with all that it uses of its own in the same file.
   *
   * @param lines how long it is to be
   * @param directory where its packages start
   * @return the file
   */
  public static Path writeLarge(int lines, Path directory) {
    List<String> methods = List.of(resource("methods.java.txt").split(END_OF_METHOD, -1));
    String driver = resource("Driver.java.txt").replace("@N@", "Large");
    String parts = resource("Parts.java.txt");
    long missing = lines - driver.lines().count() - parts.lines().count();
    Random random = new Random(SEED);
    StringBuilder drawn = new StringBuilder();
    for (int k = 0; drawn.chars().filter(c -> c == '\n').count() < missing; k++) {
      String method = methods.get(random.nextInt(methods.size()));
      drawn.append('\n').append(method.replace("@K@", String.valueOf(k)));
    }
    String all = head(driver, parts) + body(driver) + body(parts);
    Path file = directory.resolve("growth/DriverLarge.java");
    SourceFiles.write(
        Map.of("growth/DriverLarge.java", all.replace("@METHODS@", drawn)), directory);
    return file;
  }

  /** The package and the imports of two sources. */
  private static String head(String one, String other) {
    return Stream.of(one, other)
        .flatMap(String::lines)
        .filter(line -> line.startsWith("package ") || line.startsWith("import "))
        .distinct()
        .sorted(Comparator.comparing((String line) -> line.startsWith("import ")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String body(String source) {
    return source
        .lines()
        .filter(line -> !line.startsWith("package ") && !line.startsWith("import "))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The sources of some drivers, by path. */
  static Map<String, String> generate(int drivers) {
    String driver = resource("Driver.java.txt");
    List<String> methods = List.of(resource("methods.java.txt").split(END_OF_METHOD, -1));
    Random random = new Random(SEED);
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("growth/Parts.java", resource("Parts.java.txt"));
    for (int n = 0; n < drivers; n++) {
      String text = driver.replace("@N@", String.valueOf(n));
      sources.put("growth/Driver" + n + ".java", text.replace("@METHODS@", drawn(methods, random)));
    }
    return sources;
  }

  /** Each method once, in any order, then some of them again. */
  private static String drawn(List<String> methods, Random random) {
    List<String> drawn = new ArrayList<>(methods);
    Collections.shuffle(drawn, random);
    while (drawn.size() < METHODS_PER_DRIVER) {
      drawn.add(methods.get(random.nextInt(methods.size())));
    }
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < drawn.size(); k++) {
      text.append('\n').append(drawn.get(k).replace("@K@", String.valueOf(k)));
    }
    return text.toString();
  }

  private static String resource(String name) {
    try (InputStream in = DriverCode.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
