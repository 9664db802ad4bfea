package dev.custody.conformance.shrink;

import dev.custody.conformance.generate.Candidate;
import dev.custody.conformance.run.Conviction;
import java.util.List;

/**
 * A program that the checker accepts and the referee does not.
 *
 * @param candidate the program
 * @param numbers what it is decoded from
 * @param conviction the run that the referee objected to
 */
public record Culprit(Candidate candidate, List<Integer> numbers, Conviction conviction) {

  /** Copies the list. */
  public Culprit {
    numbers = List.copyOf(numbers);
  }

  /** The same program, decoded from other numbers. */
  Culprit with(List<Integer> others) {
    return new Culprit(candidate, others, conviction);
  }
}
