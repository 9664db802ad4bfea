// Generic methods that take and give what they are told to.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

class GenericSinkAndPass {
  private int passed;

  static <T> void sink(Consumer<@Owned T> target, @Owned T item) {
    target.accept(item);
  }

  <T> @Owned T pass(@Owned T item) {
    passed++;
    return item;
  }

  static <T> @Nullable @Owned T first(Queue<@Owned T> a, Queue<@Owned T> b) {
    T item = a.poll();
    return item != null ? item : b.poll();
  }

  void run(Queue<@Owned Request<Pdu>> a, Queue<@Owned Request<Pdu>> b, Consumer<@Owned Request<Pdu>> out) {
    Request<Pdu> rq = first(a, b);
    if (rq != null) {
      sink(out, pass(rq));
    }
  }
}

class Pdu {
  int retries;
}
