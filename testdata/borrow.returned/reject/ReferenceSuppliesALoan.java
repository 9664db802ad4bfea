// A reference to a method that lends, for a function that gives an owner.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.function.Supplier;

final class ReferenceSuppliesALoan {
  void run(Supplier<@Owned Request<Object>> work) {
    work.get().endOk();
  }

  void use(ArrayDeque<@Owned Request<Object>> queue) {
    // :: error: [borrow.returned]
    run(queue::peek);
  }
}
