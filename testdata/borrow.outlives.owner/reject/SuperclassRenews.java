// A method of the superclass renews what the object lends, and the old loan is used after it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SuperclassRenews extends Source {
  int length() {
    Frame seen = current;
    if (seen == null) {
      return 0;
    }
    again();
    // :: error: [borrow.outlives.owner]
    return seen.length();
  }

  private void again() {
    renew();
  }
}

class Source {
  protected @Nullable @Owned Frame current;

  protected void renew() {
    Frame before = current;
    current = new Frame();
    if (before != null) {
      before.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
