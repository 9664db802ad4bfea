// Mended: "segments()": the memory of a segment is lent as well, two calls down.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class BufferOfASegmentStored {
  private int mapped;

  void map(@Borrowed Request<Pdu> rq) {
    for (Segment segment : rq.segments()) {
      mapped += segment.buffer().remaining();
    }
  }

  boolean isMapped() {
    return mapped > 0;
  }
}

class Pdu {
  int retries;
}
