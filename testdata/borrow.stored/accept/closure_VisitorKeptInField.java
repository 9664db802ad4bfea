// Mended: A closure that is lent for the call is kept in a field.
import dev.custody.annotations.RunsNow;
import java.util.function.IntConsumer;

class VisitorKeptInField {
  private IntConsumer last = p -> {};
  private int calls;

  void visit(@RunsNow IntConsumer visitor) {
    calls++;
    visitor.accept(1);
    this.last.accept(1);
  }

  void again() {
    last.accept(2);
  }
}
