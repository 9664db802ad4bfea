// Walks over what is in flight: visitors are lent requests and take from the table to end them.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import java.util.concurrent.atomic.LongAdder;

class TagWalker implements BlockOps<WalkReq> {
  interface Device {
    void start(int tag, long sector);

    int lastTag();
  }

  private final InflightTable<WalkReq> table = new InflightTable<>();
  private final Device device;
  private volatile long seen;

  TagWalker(Device device) {
    this.device = device;
  }

  @Override
  public WalkReq newRequestData() {
    return new WalkReq();
  }

  @Override
  public void queueRq(HwQueue<WalkReq> hw, @Owned IdleRequest<WalkReq> idle, boolean last) {
    Request<WalkReq> rq = idle.start();
    TagSet<WalkReq> set = rq.tagSet();
    int tag = rq.tag();
    long sector = set.request(tag).sector();
    table.put(rq);
    device.start(tag, sector);
  }

  void interrupt(int tag) {
    Request<WalkReq> rq = table.take(tag);
    if (rq != null) {
      rq.endOk();
    }
  }

  long bytesBeside(TagSet<WalkReq> set, @Borrowed Request<WalkReq> one) {
    LongAdder sum = new LongAdder();
    set.forEachInFlight(
        other -> {
          if (other.tag() != one.tag()) {
            sum.add(other.bytes());
          }
        });
    return sum.sum();
  }

  void inspect(TagSet<WalkReq> set) {
    @Refcounted Request<WalkReq> count = set.tryAcquire(device.lastTag());
    if (count != null) {
      seen = count.sector();
      count.release();
    }
  }

  void cancelAll(TagSet<WalkReq> set) {
    set.forEachInFlight(
        lent -> {
          Request<WalkReq> mine = table.take(lent.tag());
          if (mine != null) {
            mine.end(BlkStatus.IOERR);
          }
        });
  }
}

class WalkReq {
  int id;
}
