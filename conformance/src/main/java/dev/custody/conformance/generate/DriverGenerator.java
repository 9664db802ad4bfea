package dev.custody.conformance.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes driver programs. */
public final class DriverGenerator implements Generator {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final List<Integer> RECKLESSNESS = List.of(5, 15, 50, 100);

  /** Spreads the choices of a mutation; odd, so that nothing is lost. */
  private static final int MIX = 0x9E3779B1;

  private final Origin origin;

  private DriverGenerator(Origin origin) {
    this.origin = origin;
  }

  /** A generator of programs that regard ownership little or not at all. */
  public static Generator random() {
    return new DriverGenerator(Origin.RANDOM);
  }

  /** A generator of programs that are right by construction. */
  public static Generator right() {
    return new DriverGenerator(Origin.RIGHT);
  }

  /** A generator of programs that are right but for a change or two. */
  public static Generator mutant() {
    return new DriverGenerator(Origin.MUTANT);
  }

  @Override
  public Candidate make(String className, List<Integer> list) {
    Choices choices = new Choices(list);
    return switch (origin) {
      case RANDOM -> {
        int recklessness = choices.oneOf(RECKLESSNESS);
        Draft draft = new Assembly(choices, CATALOGUE, recklessness).draft();
        yield candidate(className, draft, recklessness + " %");
      }
      case RIGHT -> {
        Draft draft = new Assembly(choices, CATALOGUE, 0).draft();
        yield candidate(className, draft, String.join(" ", draft.features()));
      }
      case MUTANT -> mutant(className, choices);
    };
  }

  private Candidate mutant(String className, Choices choices) {
    int seed = choices.pick(1 << 20);
    Draft draft = new Assembly(choices, CATALOGUE, 0).draft();
    Mutator mutator = new Mutator(new Choices(seeds(seed)), draft);
    Optional<Mutation> first = mutator.mutate();
    boolean isTwofold = seed / Mutation.values().length % 3 == 0; // whatever the first one is
    Optional<Mutation> second = isTwofold ? mutator.mutateBeside() : Optional.empty();
    String family = second.isPresent() ? "two changes" : first.map(Mutation::title).orElse("none");
    return candidate(className, draft, family);
  }

  /** The choices of the mutation come first, so that a shorter program keeps its mutation. */
  private static List<Integer> seeds(int seed) {
    int rest = seed / Mutation.values().length;
    List<Integer> seeds = new ArrayList<>(List.of(seed, rest));
    for (int mixed = rest * MIX; seeds.size() < 16; mixed *= MIX) {
      seeds.add(mixed >>> 8);
    }
    return seeds;
  }

  private Candidate candidate(String className, Draft draft, String family) {
    return new Candidate(className, draft.write(className), origin, family);
  }
}
