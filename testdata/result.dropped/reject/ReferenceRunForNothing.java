// A reference to a method that gives an owner, run by what wants no result.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

final class ReferenceRunForNothing {
  void run(Runnable work) {
    work.run();
  }

  void use(ArrayDeque<@Owned Request<Object>> queue) {
    // :: error: [result.dropped]
    run(queue::remove);
  }
}
