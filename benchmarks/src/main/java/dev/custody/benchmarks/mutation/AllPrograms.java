package dev.custody.benchmarks.mutation;

/** What PIT takes for a test class; its tests are all programs. */
public final class AllPrograms {

  private AllPrograms() {}
}
