// The memory of a request is copied to and from an array while the request is owned.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class SegmentsCopied {
  private final byte[] disk = new byte[1 << 20];

  void handle(@Owned Request<Pdu> rq) {
    int at = (int) (rq.sector() << 9);
    for (Segment segment : rq.segments()) {
      if (at + segment.length() > disk.length) {
        rq.end(BlkStatus.NOSPC);
        return;
      }
      switch (rq.op()) {
        case READ -> segment.copyFrom(0, disk, at, segment.length());
        case WRITE -> segment.copyTo(0, disk, at, segment.length());
        default -> segment.fill(0, 0, (byte) 0);
      }
      at += segment.length();
    }
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
