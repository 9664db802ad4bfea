// A memory-backed store: segments are copied page by page while the request is owned.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class RamDisk implements BlockOps<RamDisk.None> {
  enum None {
    NONE
  }

  private static final int PAGE = 4096;
  private final Map<Long, byte[]> pages = new ConcurrentHashMap<>();
  private volatile int longest;

  @Override
  public None newRequestData() {
    return None.NONE;
  }

  @Override
  public void queueRq(HwQueue<None> hw, @Owned IdleRequest<None> idle, boolean last) {
    Request<None> rq = idle.start();
    BlkStatus status =
        switch (rq.op()) {
          case READ, WRITE -> transfer(rq);
          case DISCARD, WRITE_ZEROES -> {
            drop(rq.sector() * 512, rq.bytes());
            yield BlkStatus.OK;
          }
          case FLUSH -> BlkStatus.OK;
        };
    rq.end(status);
  }

  private BlkStatus transfer(@Borrowed Request<None> rq) {
    boolean out = rq.op().isWrite();
    long position = rq.sector() * 512;
    int most = 0;
    for (Segment segment : rq.segments()) {
      int done = 0;
      while (done < segment.length()) {
        int inPage = (int) (position % PAGE);
        int step = Math.min(PAGE - inPage, segment.length() - done);
        move(segment, done, position / PAGE, inPage, step, out);
        done += step;
        position += step;
      }
      most = Math.max(most, done);
    }
    longest = most;
    return BlkStatus.OK;
  }

  private void move(
      @Borrowed Segment segment, int at, long page, int inPage, int step, boolean out) {
    if (out) {
      byte[] memory = pages.computeIfAbsent(page, key -> new byte[PAGE]);
      segment.copyTo(at, memory, inPage, step);
      return;
    }
    byte[] memory = pages.get(page);
    if (memory == null) {
      segment.fill(at, step, (byte) 0);
    } else {
      segment.copyFrom(at, memory, inPage, step);
    }
  }

  private void drop(long from, int bytes) {
    for (long page = from / PAGE; page < (from + bytes) / PAGE; page++) {
      pages.remove(page);
    }
  }
}
