package dev.custody.benchmarks.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Which of all mutants are tried: a share of them, drawn by their names, so that every run draws
 * the same; or those that are named.
 */
final class Selection {

  private final Predicate<String> chosen;

  private Selection(Predicate<String> chosen) {
    this.chosen = chosen;
  }

  /** So many of a hundred, by chance. */
  static Selection share(int percent, long seed) {
    return new Selection(id -> new Random(seed * 31 + id.hashCode()).nextInt(100) < percent);
  }

  /** Those and no others. */
  static Selection only(Set<String> ids) {
    return new Selection(ids::contains);
  }

  /** Whether a mutant is tried. */
  boolean has(String id) {
    return chosen.test(id);
  }

  /** Those of all mutants, in an order of chance that is the same in every run. */
  List<MutationDetails> of(List<MutationDetails> all) {
    List<MutationDetails> mutants =
        new ArrayList<>(all.stream().filter(mutant -> has(Mutant.idOf(mutant))).toList());
    mutants.sort(Comparator.comparing(Mutant::idOf));
    Collections.shuffle(mutants, new Random(1));
    return mutants;
  }
}
