// The constructor that another begins with has filled the field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class BegunByAnotherConstructor {
  private @Nullable @Owned Frame first;
  private int count;

  private BegunByAnotherConstructor(int count) {
    this.count = count;
    this.first = null;
  }

  private BegunByAnotherConstructor(@Owned Frame first, int count) {
    this.first = first;
    this.count = count;
  }

  BegunByAnotherConstructor(@Owned Frame first, @Owned Frame second) {
    this(first, 1);
    // :: error: [overwritten]
    this.first = second;
  }

  int count() {
    return count;
  }

  void close() {
    Frame last = first;
    first = null;
    if (last != null) {
      last.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
