package dev.custody.benchmarks.mutation;

import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.plugin.Feature;

/** Lets PIT try only the mutants of a {@link Selection}. */
public final class SelectionPlugin implements MutationInterceptorFactory {

  /** Made by PIT. */
  public SelectionPlugin() {}

  @Override
  public String description() {
    return "Selected mutants";
  }

  @Override
  public Feature provides() {
    return Feature.named("SELECTION").withDescription(description()).withOnByDefault(true);
  }

  @Override
  public MutationInterceptor createInterceptor(InterceptorParameters parameters) {
    return Request.from(parameters.data().getFreeFormProperties()).selection();
  }
}
