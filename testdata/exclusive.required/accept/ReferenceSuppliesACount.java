// A reference to a method that gives a count, for a function that gives an owner.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.function.Supplier;

final class ReferenceSuppliesACount {
  void run(Supplier<@Refcounted Request<Object>> work) {
    work.get().release();
  }

  void use(ArrayDeque<@Refcounted Request<Object>> counts) {
    run(counts::remove);
  }
}
