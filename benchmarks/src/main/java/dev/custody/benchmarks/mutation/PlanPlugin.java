package dev.custody.benchmarks.mutation;

import java.util.Properties;
import org.pitest.mutationtest.ClassMutationResults;
import org.pitest.mutationtest.ListenerArguments;
import org.pitest.mutationtest.MutationResult;
import org.pitest.mutationtest.MutationResultListener;
import org.pitest.mutationtest.MutationResultListenerFactory;

/** Takes from a dry run of PIT the mutants that there are, each with the programs that reach it. */
public final class PlanPlugin implements MutationResultListenerFactory {
  /** The name by which the plugin is asked for. */
  static final String NAME = "plan";

  /** Made by PIT. */
  public PlanPlugin() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "Mutants and the programs that reach them";
  }

  @Override
  public MutationResultListener getListener(Properties properties, ListenerArguments arguments) {
    return new Listener(Request.from(properties));
  }

  private record Listener(Request request) implements MutationResultListener {

    @Override
    public void runStart() {
      // the plan is empty as it is
    }

    @Override
    public void handleMutationResult(ClassMutationResults results) {
      results.getMutations().stream().map(MutationResult::getDetails).forEach(request.found()::add);
    }

    @Override
    public void runEnd() {
      // the plan is complete as it is
    }
  }
}
