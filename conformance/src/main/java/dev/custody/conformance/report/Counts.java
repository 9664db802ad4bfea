package dev.custody.conformance.report;

import java.util.function.Predicate;

/** How many programs of one kind came out in which way. */
final class Counts {
  private long programs;
  private long invalid;
  private long rejected;
  private long convicted;
  private long both;
  private long unsound;
  private long hung;
  private long runs;
  private long threw;
  private long endless;

  /** Adds one program. */
  void add(Verdict verdict) {
    programs++;
    invalid += one(verdict, v -> !v.judgement().isJava());
    rejected += one(verdict, Verdict::isRejected);
    convicted += one(verdict, v -> v.runs().isConvicted());
    both += one(verdict, v -> v.isRejected() && v.runs().isConvicted());
    unsound += one(verdict, Verdict::isUnsound);
    hung += one(verdict, v -> v.runs().hung());
    runs += verdict.runs().runs();
    threw += verdict.runs().threw();
    endless += verdict.runs().endless();
  }

  private static int one(Verdict verdict, Predicate<Verdict> holds) {
    return holds.test(verdict) ? 1 : 0;
  }

  /** All programs. */
  long programs() {
    return programs;
  }

  /** Those that are no Java. */
  long invalid() {
    return invalid;
  }

  /** Those that the checker accepts. */
  long accepted() {
    return programs - invalid - rejected;
  }

  /** Those that the checker rejects. */
  long rejected() {
    return rejected;
  }

  /** Those that the referee objects to. */
  long convicted() {
    return convicted;
  }

  /** Those that both object to. */
  long both() {
    return both;
  }

  /** Those that the checker accepts and the referee convicts. */
  long unsound() {
    return unsound;
  }

  /** Those that stood still where no schedule reaches. */
  long hung() {
    return hung;
  }

  /** All runs. */
  long runs() {
    return runs;
  }

  /** Runs that an exception of the driver's own ended. */
  long threw() {
    return threw;
  }

  /** Runs that had to be ended. */
  long endless() {
    return endless;
  }
}
