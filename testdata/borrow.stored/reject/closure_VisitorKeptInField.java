// A closure that is lent for the call is kept in a field.
import dev.custody.annotations.RunsNow;
import java.util.function.IntConsumer;

class VisitorKeptInField {
  private IntConsumer last = p -> {};
  private int calls;

  void visit(@RunsNow IntConsumer visitor) {
    // :: error: [borrow.stored]
    this.last = visitor;
    visitor.accept(1);
  }

  void again() {
    last.accept(2);
  }
}
