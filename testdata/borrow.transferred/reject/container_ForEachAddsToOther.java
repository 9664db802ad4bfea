// A method reference stores each lent request into a second owning queue.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.Queue;

class ForEachAddsToOther {
  void mirror(Queue<@Owned Request<Pdu>> from, Queue<@Owned Request<Pdu>> to) {
    // :: error: [borrow.transferred]
    from.forEach(to::add);
  }
}

class Pdu {
  int retries;
}
