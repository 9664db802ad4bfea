// A driver writes its own field while an object that keeps a request, and so may know the driver, lends that.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OwnFieldBesideALoan implements Driver {
  private @Nullable @Owned Frame sample;

  int queue(@Owned Frame frame) {
    Shelf shelf = new Shelf(frame);
    Frame front = shelf.front();
    Frame old = sample;
    sample = null;
    if (old != null) {
      old.send();
    }
    int length = front.length();
    shelf.clear();
    return length;
  }

  @Tracked
  static final class Shelf {
    private final @Owned Frame first;

    Shelf(@Owned Frame first) {
      this.first = first;
    }

    @Borrowed("this") Frame front() {
      return first;
    }

    void clear(@Owned Shelf this) {
      first.send();
    }
  }
}

interface Driver {}

@Tracked
class Frame {
  private @Nullable Driver driver;

  void known(@Borrowed(exclusive = true) Frame this, Driver other) {
    driver = other;
  }

  int length() {
    return driver == null ? 0 : 1;
  }

  void send(@Owned Frame this) {}
}
