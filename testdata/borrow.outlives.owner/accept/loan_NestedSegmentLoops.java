// Segments of two requests are compared in nested loops while both are owned.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class NestedSegmentLoops {
  private final byte[] block = new byte[512];

  int copy(@Borrowed Request<Pdu> from, @Borrowed Request<Pdu> to) {
    int copied = 0;
    outer:
    for (@Borrowed("from") Segment source : from.segments()) {
      for (Segment target : to.segments()) {
        int n = Math.min(block.length, Math.min(source.length(), target.length()));
        if (n == 0) {
          continue outer;
        }
        source.copyTo(0, block, 0, n);
        target.copyFrom(0, block, 0, n);
        copied += n;
      }
    }
    return copied;
  }

  void mirror(@Owned Request<Pdu> a, @Owned Request<Pdu> b) {
    int copied = copy(a, b);
    b.end(copied == 0 ? BlkStatus.IOERR : BlkStatus.OK);
    a.complete();
  }
}

class Pdu {
  int retries;
  long deadline;
}
