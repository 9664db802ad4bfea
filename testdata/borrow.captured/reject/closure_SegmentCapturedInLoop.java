// Each segment is a loan and may not go into a job that runs later.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class SegmentCapturedInLoop {
  private long copied;

  interface Dma {
    void queue(@RunsOnce Runnable transfer);
  }

  void map(Dma dma, @Borrowed Request<Pdu> rq) {
    for (Segment piece : rq.segments()) {
      // :: error: [borrow.captured]
      dma.queue(() -> count(piece.length()));
    }
  }

  private void count(int length) {
    copied += length;
  }
}

class Pdu {
  int retries;
}
