package dev.custody.benchmarks.mutation;

import dev.custody.testdata.CheckedCompilation;
import dev.custody.testdata.Comparison;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/** A batch as PIT sees it: a test that fails when the checker misjudges one of the programs. */
final class BatchUnit extends AbstractTestUnit {

  private final Batch batch;
  private final CheckedCompilation compilation;

  BatchUnit(Batch batch, CheckedCompilation compilation) {
    super(new Description("batch %03d".formatted(batch.number()), AllPrograms.class));
    this.batch = batch;
    this.compilation = compilation;
  }

  /** Which batch a name of PIT's means. */
  static int number(String name) {
    return Integer.parseInt(name.substring(name.lastIndexOf(' ') + 1));
  }

  @Override
  public void execute(ResultCollector results) {
    results.notifyStart(getDescription());
    try {
      Comparison comparison = batch.judge(compilation);
      if (comparison.isEqual()) {
        results.notifyEnd(getDescription());
      } else {
        results.notifyEnd(getDescription(), new AssertionError(comparison.render()));
      }
    } catch (Throwable broken) { // a mutant may throw anything, and is noticed by that
      results.notifyEnd(getDescription(), broken);
    }
  }
}
