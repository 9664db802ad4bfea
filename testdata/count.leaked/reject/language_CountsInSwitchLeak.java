// One arm of a switch keeps the count that was acquired.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class CountsInSwitchLeak {
  String look(TagSet<Pdu> tags, int tag) {
    // :: error: [count.leaked]
    Request<Pdu> count = tags.tryAcquire(tag);
    if (count == null) {
      return "free";
    }
    return switch (count.op()) {
      case READ, WRITE -> {
        String text = count.op() + " of " + count.bytes();
        count.release();
        yield text;
      }
      case FLUSH -> {
        yield "flush";
      }
      default -> {
        count.release();
        yield "other";
      }
    };
  }
}

class Pdu {
  int retries;
}
