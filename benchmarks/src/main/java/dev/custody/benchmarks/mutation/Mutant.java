package dev.custody.benchmarks.mutation;

import org.pitest.mutationtest.engine.MutationDetails;

/**
 * One change of the checker, and what became of it.
 *
 * @param id class, method, place and kind of the change, which name it in every run over the same
 *     classes
 * @param fate what became of it
 * @param line the line of the source
 * @param change what was changed, in PIT's words
 */
record Mutant(String id, Fate fate, int line, String change) {

  /** What may become of a mutant. */
  enum Fate {
    /** A program was judged otherwise than it expects. */
    KILLED,
    /** The checker did not come to an end any more. */
    TIMED_OUT,
    /** All programs that reach the place are judged as they expect. */
    SURVIVED,
    /** No program reaches the place. */
    NO_COVERAGE,
    /** Some program reaches the place; it was not drawn, or time was up before it was tried. */
    UNTRIED;

    boolean isTried() {
      return isDetected() || this == SURVIVED;
    }

    boolean isDetected() {
      return this == KILLED || this == TIMED_OUT;
    }
  }

  /** A mutant and what became of it. */
  static Mutant of(MutationDetails details, Fate fate) {
    return new Mutant(idOf(details), fate, details.getLineNumber(), details.getDescription());
  }

  /** The name of a mutant. */
  static String idOf(MutationDetails details) {
    String mutator = details.getMutator();
    return String.join(
        " ",
        details.getClassName().asJavaName(),
        details.getMethod() + details.getId().getLocation().getMethodDesc(),
        mutator.substring(mutator.lastIndexOf('.') + 1),
        details.getId().getIndexes().toString());
  }

  /** The class that was changed. */
  String type() {
    return id.substring(0, id.indexOf(' '));
  }

  /** The simple name of the class that its source file is named after. */
  String file() {
    return type().replaceFirst("\\$.*", "").replaceFirst(".*\\.", "");
  }

  /** The package of the checker that it belongs to. */
  String room() {
    return type().replaceFirst("\\.[^.]*$", "").replaceFirst(".*\\.", "");
  }

  /** As a line of a file, without its end. */
  String render() {
    return String.join("\t", fate.name(), id, Integer.toString(line), change);
  }

  /** The mutant of such a line. */
  static Mutant parse(String text) {
    String[] parts = text.split("\t", 4);
    return new Mutant(parts[1], Fate.valueOf(parts[0]), Integer.parseInt(parts[2]), parts[3]);
  }
}
