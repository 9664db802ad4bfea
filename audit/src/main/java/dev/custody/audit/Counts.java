package dev.custody.audit;

/**
 * How much of some files is left to the checker.
 *
 * <p>A <em>method</em> is here a body of its own: that of a method, a constructor, or an
 * initializer block. Lambdas belong to the body around them, methods of local and anonymous classes
 * are bodies too.
 *
 * @param files how many files were read
 * @param methods how many bodies they have
 * @param trusted those within something {@code @Trusted}
 * @param suppressed those of the others with a suppression on them, in them, or around them
 */
public record Counts(int files, int methods, int trusted, int suppressed) {

  /** Nothing at all. */
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  /** Returns how many bodies are neither trusted nor suppressed: the checker proves them. */
  public int proven() {
    return methods - trusted - suppressed;
  }

  /** Returns the share of bodies proven, between 0 and 1; 1 where there are none. */
  public double share() {
    return methods == 0 ? 1 : (double) proven() / methods;
  }

  /** Returns these counts and others together. */
  public Counts plus(Counts other) {
    return new Counts(
        files + other.files,
        methods + other.methods,
        trusted + other.trusted,
        suppressed + other.suppressed);
  }
}
