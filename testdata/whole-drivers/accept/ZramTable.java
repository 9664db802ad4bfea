// Compressed pages are owned by a table; every method of the table holds its monitor.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import org.jspecify.annotations.Nullable;

class Zram implements BlockOps<byte[]> {
  private final ZramTable table = new ZramTable(1 << 16);

  @Override
  public byte[] newRequestData() {
    return new byte[4096];
  }

  @Override
  public void queueRq(HwQueue<byte[]> hw, @Owned IdleRequest<byte[]> idle, boolean last) {
    int index = (int) (idle.sector() / 8);
    Request<byte[]> rq = idle.start();
    BlkStatus status = BlkStatus.OK;
    switch (rq.op()) {
      case WRITE -> {
        for (Segment s : rq.segments()) {
          byte[] raw = new byte[s.length()];
          s.copyTo(0, raw, 0, raw.length);
          table.store(index++, new ZPage(raw));
        }
      }
      case READ -> {
        for (Segment s : rq.segments()) {
          byte[] raw = table.load(index++, s.length());
          s.copyFrom(0, raw, 0, raw.length);
        }
      }
      case DISCARD -> table.discard(index, rq.bytes() / 4096);
      default -> status = BlkStatus.NOTSUPP;
    }
    rq.end(status);
  }
}

class ZramTable {
  private final @Nullable @Owned ZPage[] pages;
  private long stored;

  ZramTable(int count) {
    pages = new ZPage[count];
  }

  synchronized void store(int index, @Owned ZPage page) {
    ZPage old = pages[index];
    pages[index] = page;
    stored++;
    if (old != null) {
      stored--;
      old.free();
    }
  }

  synchronized byte[] load(int index, int length) {
    ZPage page = pages[index];
    return page == null ? new byte[length] : page.unpack(length);
  }

  synchronized void discard(int from, int count) {
    for (int i = from; i < from + count; i++) {
      ZPage page = pages[i];
      if (page == null) {
        continue;
      }
      pages[i] = null;
      stored--;
      page.free();
    }
  }

  synchronized long stored() {
    return stored;
  }

  void reset() {
    synchronized (this) {
      for (int i = 0; i < pages.length; i++) {
        ZPage page = pages[i];
        pages[i] = null;
        if (page != null) {
          page.free();
        }
      }
      stored = 0;
    }
  }
}

@Tracked
class ZPage {
  private final byte[] packed;

  ZPage(byte[] raw) {
    packed = raw.clone();
  }

  byte[] unpack(int length) {
    return java.util.Arrays.copyOf(packed, length);
  }

  void free(@Owned ZPage this) {}
}
