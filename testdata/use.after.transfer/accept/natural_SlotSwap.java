// Two halves of a double buffer exchange their pages.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotSwap {
  private final Half front = new Half("front");
  private final Half back = new Half("back");
  private long flips;

  synchronized void flip() {
    flips++;
    front.swapWith(back);
  }

  synchronized void fill(@Owned Page page) {
    back.replace(page);
  }

  synchronized int visible() {
    return front.length();
  }

  synchronized void close() {
    front.reset();
    back.reset();
  }
}

final class Half {
  private final String name;
  private @Nullable @Owned Page page;

  Half(String name) {
    this.name = name;
  }

  void swapWith(Half other) {
    if (other == this) {
      return;
    }
    Page mine = this.page;
    Page theirs = other.page;
    this.page = theirs;
    other.page = mine;
  }

  void moveTo(Half other) {
    if (other == this) {
      return;
    }
    if (other.page != null) {
      throw new IllegalStateException(other.name + " is not empty");
    }
    Page mine = page;
    page = null;
    other.page = mine;
  }

  void replace(@Owned Page fresh) {
    Page old = page;
    page = fresh;
    if (old != null) {
      old.free();
    }
  }

  int length() {
    return page == null ? 0 : page.length();
  }

  void reset() {
    Page old = page;
    page = null;
    if (old != null) {
      old.free();
    }
  }

  @Override
  public String toString() {
    return name + "[" + length() + "]";
  }
}

@Tracked
final class Page {
  private final int length;

  Page(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void free(@Owned Page this) {}
}
