// An append-only log: a full segment is sealed and joins the list, a new one becomes active.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class LogAppendSegments {
  private final List<@Owned Segment> sealed = new ArrayList<>();
  private final SegmentFiles files;
  private @Owned Segment active;

  LogAppendSegments(SegmentFiles files) throws IOException {
    this.files = files;
    this.active = files.create(0);
  }

  long append(byte[] bytes) throws IOException {
    if (active.remaining() < bytes.length) {
      roll();
    }
    return active.append(bytes);
  }

  private void roll() throws IOException {
    active.sync();
    Segment next = files.create(active.end());
    Segment full = active;
    active = next;
    sealed.add(full);
  }

  int truncateBefore(long offset) {
    int deleted = 0;
    while (!sealed.isEmpty() && sealed.get(0).end() <= offset) {
      sealed.remove(0).delete();
      deleted++;
    }
    return deleted;
  }
}

interface SegmentFiles {
  @Owned Segment create(long base) throws IOException;
}

@Tracked
class Segment {
  private static final int SIZE = 1 << 20;

  private final long base;
  private int position;

  Segment(long base) {
    this.base = base;
  }

  int remaining() {
    return SIZE - position;
  }

  long end() {
    return base + position;
  }

  long append(@Borrowed(exclusive = true) Segment this, byte[] bytes) throws IOException {
    if (bytes.length > remaining()) {
      throw new IOException("record larger than a segment");
    }
    position += bytes.length;
    return base + position - bytes.length;
  }

  void sync() throws IOException {}

  void delete(@Owned Segment this) {}
}
