// Tags passed through helpers with @TagOf; the table owns the requests.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TagOf;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class BlkTagHelpers {
  private final TagSet<long[]> tags;
  private final InflightTable<long[]> inflight;

  BlkTagHelpers(TagSet<long[]> tags, InflightTable<long[]> inflight) {
    this.tags = tags;
    this.inflight = inflight;
  }

  void start(@Owned IdleRequest<long[]> idle) {
    Request<long[]> rq = idle.start();
    long sector = sectorOf(rq, rq.tag());
    if (sector < 0) {
      rq.end(BlkStatus.IOERR);
      return;
    }
    int slot = slotOf(rq, rq.tag());
    System.out.println("slot " + slot);
    inflight.put(rq);
  }

  void irq(int wireTag, boolean ok) {
    Request<long[]> rq = inflight.take(wireTag);
    if (rq == null) {
      return;
    }
    trace(rq);
    rq.end(ok ? BlkStatus.OK : BlkStatus.IOERR);
  }

  private long sectorOf(@Borrowed Request<long[]> rq, @TagOf("rq") int tag) {
    return rq.tagSet().request(tag).sector();
  }

  private static int slotOf(@Borrowed Request<long[]> rq, @TagOf("rq") int tag) {
    return tag & 31;
  }

  private void trace(@Borrowed Request<long[]> rq) {
    int tag = rq.tag();
    System.out.println(name(rq, tag) + rq.sector());
  }

  private String name(@Borrowed Request<long[]> rq, @TagOf("rq") int tag) {
    return "rq" + tag + ":";
  }
}
