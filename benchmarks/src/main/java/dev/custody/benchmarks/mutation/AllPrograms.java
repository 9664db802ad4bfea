package dev.custody.benchmarks.mutation;

/** What PIT takes for a test class; its tests are the batches of all programs. */
public final class AllPrograms {

  private AllPrograms() {}
}
