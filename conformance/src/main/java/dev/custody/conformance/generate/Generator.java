package dev.custody.conformance.generate;

import java.util.List;

/**
 * Writes programs. A program is decoded from a list of numbers, so that whoever shrinks the list
 * shrinks the program; the same numbers give the same program, always.
 */
@FunctionalInterface
public interface Generator {
  /**
   * Writes one program.
   *
   * @param className the name of its class
   * @param choices what to decide each time there is something to decide: 0 is the simplest, and
   *     missing numbers are 0
   * @return the program
   */
  Candidate make(String className, List<Integer> choices);
}
