package dev.custody.benchmarks.mutation;

import java.util.Properties;
import org.pitest.mutationtest.ClassMutationResults;
import org.pitest.mutationtest.ListenerArguments;
import org.pitest.mutationtest.MutationResultListener;
import org.pitest.mutationtest.MutationResultListenerFactory;

/** Lets PIT write into a {@link MutationLog} what becomes of each mutant. */
public final class FatesPlugin implements MutationResultListenerFactory {
  /** The name by which the plugin is asked for. */
  static final String NAME = "fates";

  /** Made by PIT. */
  public FatesPlugin() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "Fates of mutants";
  }

  @Override
  public MutationResultListener getListener(Properties properties, ListenerArguments arguments) {
    return new Listener(Request.from(properties).log());
  }

  private record Listener(MutationLog log) implements MutationResultListener {

    @Override
    public void runStart() {
      // the log begins with the first mutant
    }

    @Override
    public void handleMutationResult(ClassMutationResults results) {
      log.add(results.getMutations().stream().map(Mutant::of).toList());
    }

    @Override
    public void runEnd() {
      // each line is complete
    }
  }
}
