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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

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
