// A reference to a method that gives an owner, run by what wants no result.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.function.Supplier;

final class ReferenceRunForNothing {
  void run(Supplier<@Owned Request<Object>> work) {
    work.get().endOk();
  }

  void use(ArrayDeque<@Owned Request<Object>> queue) {
    run(queue::remove);
  }
}
