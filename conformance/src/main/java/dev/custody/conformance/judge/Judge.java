package dev.custody.conformance.judge;

import dev.custody.conformance.generate.Candidate;
import java.util.List;

/** Who says which programs are accepted. */
@FunctionalInterface
public interface Judge {
  /**
   * Judges programs.
   *
   * @param candidates the programs, whose names differ
   * @return a judgement of each, in that order
   */
  List<Judgement> judge(List<Candidate> candidates);
}
