package dev.custody.benchmarks.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.pitest.classpath.CodeSource;
import org.pitest.coverage.BlockLocation;
import org.pitest.coverage.CoverageDatabase;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.build.TestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiserFactory;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Chooses the programs that try a mutant: those that reach its place, in an order that jumps
 * between the folders. Neighbours in a folder are alike; what one of them does not notice the next
 * is not likely to.
 */
public final class OrderPlugin implements TestPrioritiserFactory {

  /** Made by PIT. */
  public OrderPlugin() {}

  @Override
  public String description() {
    return "Programs of different folders first";
  }

  @Override
  public TestPrioritiser makeTestPrioritiser(
      Properties properties, CodeSource code, CoverageDatabase coverage) {
    return mutant -> shuffled(reaching(mutant, coverage));
  }

  private static Set<TestInfo> reaching(MutationDetails mutant, CoverageDatabase coverage) {
    Set<TestInfo> programs = new LinkedHashSet<>();
    for (int block : mutant.getBlocks()) {
      programs.addAll(
          coverage.getTestsForBlockLocation(
              new BlockLocation(mutant.getId().getLocation(), block)));
    }
    return programs;
  }

  private static List<TestInfo> shuffled(Set<TestInfo> programs) {
    List<TestInfo> order = new ArrayList<>(programs);
    order.sort(Comparator.comparing(TestInfo::getName));
    Collections.shuffle(order, new Random(1));
    return order;
  }
}
