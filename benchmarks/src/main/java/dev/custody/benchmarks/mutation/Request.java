package dev.custody.benchmarks.mutation;

import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * What a run of PIT is to do, and how its plugins get to know: PIT makes them itself, in the same
 * process, and hands each the properties of the run.
 *
 * @param found takes the mutants
 */
record Request(List<MutationDetails> found) {

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
