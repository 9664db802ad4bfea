package dev.custody.benchmarks.mutation;

import java.util.Collection;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Which of all mutants are tried: a share of them, drawn by their names, so that every run draws
 * the same; or those that are named.
 */
final class Selection implements MutationInterceptor {

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

  @Override
  public InterceptorType type() {
    return InterceptorType.FILTER;
  }

  @Override
  public void begin(ClassTree type) {
    // each mutant stands for itself
  }

  @Override
  public Collection<MutationDetails> intercept(Collection<MutationDetails> all, Mutater mutater) {
    return all.stream().filter(mutant -> has(Mutant.idOf(mutant))).toList();
  }

  @Override
  public void end() {
    // each mutant stands for itself
  }
}
