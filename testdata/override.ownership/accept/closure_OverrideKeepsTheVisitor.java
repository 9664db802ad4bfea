// Mended: An override drops the promise that the closure runs during the call only.
import dev.custody.annotations.RunsNow;
import java.util.function.IntConsumer;

abstract class OverrideKeepsTheVisitor {
  abstract void each(@RunsNow IntConsumer visitor);

  static class Recording extends OverrideKeepsTheVisitor {
    private int calls;

    @Override
    void each(@RunsNow IntConsumer visitor) {
      visitor.accept(calls++);
    }
  }
}
