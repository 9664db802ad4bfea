// A page that a snapshot shares is copied before it is written.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class CopyOnWritePages {
  private final Map<Integer, @Owned Page> pages = new HashMap<>();
  private int copies;

  void write(int number, int offset, byte value) {
    Page page = pages.remove(number);
    if (page == null) {
      page = new Page();
    } else if (page.isShared()) {
      Page copy = page.copy();
      page.release();
      page = copy;
      copies++;
    }
    page.write(offset, value);
    Page raced = pages.put(number, page);
    if (raced != null) {
      raced.release();
    }
  }

  void markShared() {
    for (Page page : pages.values()) {
      page.share();
    }
  }

  int copies() {
    return copies;
  }
}

@Tracked
final class Page {
  private final byte[] bytes;
  private int version;
  private volatile boolean shared;

  Page() {
    this(new byte[4096]);
  }

  private Page(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isShared() {
    return shared;
  }

  void share() {
    shared = true;
  }

  @Owned Page copy() {
    return new Page(bytes.clone());
  }

  void write(@Borrowed(exclusive = true) Page this, int offset, byte value) {
    bytes[offset] = value;
    version++;
  }

  int version() {
    return version;
  }

  void release(@Owned Page this) {}
}
