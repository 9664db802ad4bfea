// A raw type says nothing about who owns the elements.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.Queue;

class RawQueueEscapes {
  @SuppressWarnings({"rawtypes", "unchecked"})
  static void park(@Borrowed Request<Pdu> rq) {
    Queue raw = new ArrayDeque();
    // :: error: [borrow.stored]
    raw.add(rq);
  }
}

class Pdu {
  int retries;
}
