package dev.custody.conformance.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class DriverGeneratorTest {
  private static final int PROGRAMS = 4_000;

  @Test
  void noChoicesGiveTheLeastDriver() {
    assertThat(DriverGenerator.right().make("Least", List.of()).source())
        .contains("public final class Least extends DriverUnderTest")
        .contains("Request<Command> v1 = rq.start();\n    v1.endOk();\n")
        .doesNotContain("shutdown");
  }

  @Test
  void theSameChoicesGiveTheSameProgram() {
    for (int seed = 0; seed < 20; seed++) {
      List<Integer> choices = choices(seed);
      for (Generator generator : all()) {
        assertThat(generator.make("Same", choices)).isEqualTo(generator.make("Same", choices));
      }
    }
  }

  @Test
  void choicesBeyondTheLastOneReadChangeNothing() {
    List<Integer> longer = new ArrayList<>(List.of(1, 2, 3));
    String shorter = DriverGenerator.right().make("Same", longer).source();
    longer.addAll(List.of(0, 0, 0));

    assertThat(DriverGenerator.right().make("Same", longer).source()).isEqualTo(shorter);
  }

  @Test
  void nothingIsLeftToFillIn() {
    for (int seed = 0; seed < PROGRAMS; seed++) {
      String source = DriverGenerator.right().make("Filled", choices(seed)).source();
      assertThat(source.replaceAll("<[A-Z?@].*?>", "")).doesNotContain("$").doesNotContain("<use");
      assertThat(source.lines().map(String::strip)).noneMatch(line -> line.startsWith("!"));
    }
  }

  @Test
  void everyFeatureAndMutationOccurs() {
    Set<String> features = new TreeSet<>();
    Set<String> mutations = new TreeSet<>();
    for (int seed = 0; seed < PROGRAMS; seed++) {
      String family = DriverGenerator.right().make("Some", choices(seed)).family();
      features.addAll(List.of(family.split(" ", -1)));
      mutations.add(DriverGenerator.mutant().make("Some", choices(seed)).family());
    }

    assertThat(features).containsAll(Catalogue.OPTIONAL);
    for (Mutation mutation : Mutation.values()) {
      assertThat(mutations).contains(mutation.title());
    }
    assertThat(mutations).contains("two changes");
  }

  private static List<Generator> all() {
    return List.of(DriverGenerator.random(), DriverGenerator.right(), DriverGenerator.mutant());
  }

  private static List<Integer> choices(int seed) {
    Random random = new Random(seed);
    return random.ints(200, 0, 1 << 20).boxed().toList();
  }
}
