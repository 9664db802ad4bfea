// Mended: The number is asked of a page that has left the field and was freed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ViewOfFieldAfterReplacing {
  private @Owned Page root = new Page(1);

  long replace(@Borrowed(exclusive = true) ViewOfFieldAfterReplacing this, @Owned Page next) {
    Mark mark = new Mark(root);
    long number = mark.number();
    Page old = root;
    root = next;
    old.free();
    return number;
  }

  void close(@Owned ViewOfFieldAfterReplacing this) {
    root.free();
  }

  record Mark(@Borrowed Page page) {
    long number() {
      return page.number();
    }
  }
}

@Tracked
final class Page {
  private final long number;
  private int pins;

  Page(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void pin(@Borrowed(exclusive = true) Page this) {
    pins++;
  }

  void free(@Owned Page this) {}
}
