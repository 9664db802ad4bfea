// A driver writes its own field while a shelf that keeps the driver lends what was in that field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OwnFieldBesideALoan implements Driver {
  private @Nullable @Owned Frame sample;

  @Override
  public @Nullable @Borrowed("this") Frame first() {
    return sample;
  }

  int queue(Shelf shelf) {
    Frame front = shelf.front();
    Frame old = sample;
    sample = null;
    if (old != null) {
      old.send();
    }
    // :: error: [borrow.outlives.owner]
    return front == null ? 0 : front.length();
  }

  @Tracked
  static final class Shelf {
    private final Driver driver;

    Shelf(Driver driver) {
      this.driver = driver;
    }

    @Nullable @Borrowed("this") Frame front() {
      return driver.first();
    }

    void clear(@Owned Shelf this) {}
  }
}

interface Driver {
  @Nullable @Borrowed("this") Frame first();
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
