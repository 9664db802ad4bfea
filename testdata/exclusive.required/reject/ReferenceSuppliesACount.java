// A reference to a method that gives a count, for a function that gives an owner.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.function.Supplier;

final class ReferenceSuppliesACount {
  void run(Supplier<@Owned Request<Object>> work) {
    work.get().endOk();
  }

  void use(ArrayDeque<@Refcounted Request<Object>> counts) {
    // :: error: [exclusive.required]
    run(counts::remove);
  }
}
