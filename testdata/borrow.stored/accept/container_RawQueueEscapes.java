// Mended: A raw type says nothing about who owns the elements.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.Queue;

class RawQueueEscapes {
  static void park(Queue<@Owned Request<Pdu>> queue, @Owned Request<Pdu> rq) {
    Queue<@Owned Request<Pdu>> same = queue;
    same.add(rq);
  }
}

class Pdu {
  int retries;
}
