package dev.custody.benchmarks.mutation;

import java.util.Objects;
import java.util.Properties;

/**
 * What a run of PIT is to do, and how its plugins get to know: PIT makes them itself, in the same
 * process, and hands each the properties of the run.
 *
 * @param selection which mutants are tried
 * @param batches how many batches try a mutant at most
 * @param log where their fates go
 */
record Request(Selection selection, int batches, MutationLog log) {

  /** As the properties of a run. */
  Properties asProperties() {
    Properties properties = new Properties();
    properties.put(Request.class, this);
    return properties;
  }

  /** The request in the properties of a run. */
  static Request from(Properties properties) {
    return (Request) Objects.requireNonNull(properties.get(Request.class));
  }
}
