// "segments()": the memory of a segment is lent as well, two calls down.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import org.jspecify.annotations.Nullable;

class BufferOfASegmentStored {
  private @Nullable Object mapped;

  void map(@Borrowed Request<Pdu> rq) {
    for (Segment segment : rq.segments()) {
      // :: error: [borrow.stored]
      mapped = segment.buffer();
    }
  }

  boolean isMapped() {
    return mapped != null;
  }
}

class Pdu {
  int retries;
}
